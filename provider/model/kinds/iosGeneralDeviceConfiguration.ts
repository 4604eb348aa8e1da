import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, integer, list, objectType, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";
import { webBrowserCookieSettings } from "../types/webBrowserCookieSettings.ts";

const iosKioskModeAppType = enumType("iosKioskModeAppType", [
  "notConfigured",
  "appStoreApp",
  "managedApp",
  "builtInApp",
]);

const ratingAppsType = enumType("ratingAppsType", [
  "allAllowed",
  "allBlocked",
  "agesAbove4",
  "agesAbove9",
  "agesAbove12",
  "agesAbove17",
]);

const ratingAustraliaMoviesType = enumType("ratingAustraliaMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "mature",
  "agesAbove15",
  "agesAbove18",
]);

const ratingAustraliaTelevisionType = enumType("ratingAustraliaTelevisionType", [
  "allAllowed",
  "allBlocked",
  "preschoolers",
  "children",
  "general",
  "parentalGuidance",
  "mature",
  "agesAbove15",
  "agesAbove15AdultViolence",
]);

const mediaContentRatingAustralia = objectType("mediaContentRatingAustralia", {
  movieRating: ratingAustraliaMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingAustraliaTelevisionType({ description: "Highest rating of television." }),
});

const ratingCanadaMoviesType = enumType("ratingCanadaMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "agesAbove14",
  "agesAbove18",
  "restricted",
]);

const ratingCanadaTelevisionType = enumType("ratingCanadaTelevisionType", [
  "allAllowed",
  "allBlocked",
  "children",
  "childrenAbove8",
  "general",
  "parentalGuidance",
  "agesAbove14",
  "agesAbove18",
]);

const mediaContentRatingCanada = objectType("mediaContentRatingCanada", {
  movieRating: ratingCanadaMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingCanadaTelevisionType({ description: "Highest rating of television." }),
});

const ratingFranceMoviesType = enumType("ratingFranceMoviesType", [
  "allAllowed",
  "allBlocked",
  "agesAbove10",
  "agesAbove12",
  "agesAbove16",
  "agesAbove18",
]);

const ratingFranceTelevisionType = enumType("ratingFranceTelevisionType", [
  "allAllowed",
  "allBlocked",
  "agesAbove10",
  "agesAbove12",
  "agesAbove16",
  "agesAbove18",
]);

const mediaContentRatingFrance = objectType("mediaContentRatingFrance", {
  movieRating: ratingFranceMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingFranceTelevisionType({ description: "Highest rating of television." }),
});

const ratingGermanyMoviesType = enumType("ratingGermanyMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "agesAbove6",
  "agesAbove12",
  "agesAbove16",
  "adults",
]);

const ratingGermanyTelevisionType = enumType("ratingGermanyTelevisionType", [
  "allAllowed",
  "allBlocked",
  "general",
  "agesAbove6",
  "agesAbove12",
  "agesAbove16",
  "adults",
]);

const mediaContentRatingGermany = objectType("mediaContentRatingGermany", {
  movieRating: ratingGermanyMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingGermanyTelevisionType({ description: "Highest rating of television." }),
});

const ratingIrelandMoviesType = enumType("ratingIrelandMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "agesAbove12",
  "agesAbove15",
  "agesAbove16",
  "adults",
]);

const ratingIrelandTelevisionType = enumType("ratingIrelandTelevisionType", [
  "allAllowed",
  "allBlocked",
  "general",
  "children",
  "youngAdults",
  "parentalSupervision",
  "mature",
]);

const mediaContentRatingIreland = objectType("mediaContentRatingIreland", {
  movieRating: ratingIrelandMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingIrelandTelevisionType({ description: "Highest rating of television." }),
});

const ratingJapanMoviesType = enumType("ratingJapanMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "agesAbove15",
  "agesAbove18",
]);

const ratingJapanTelevisionType = enumType("ratingJapanTelevisionType", [
  "allAllowed",
  "allBlocked",
  "explicitAllowed",
]);

const mediaContentRatingJapan = objectType("mediaContentRatingJapan", {
  movieRating: ratingJapanMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingJapanTelevisionType({ description: "Highest rating of television." }),
});

const ratingNewZealandMoviesType = enumType("ratingNewZealandMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "mature",
  "agesAbove13",
  "agesAbove15",
  "agesAbove16",
  "agesAbove18",
  "restricted",
  "agesAbove16Restricted",
]);

const ratingNewZealandTelevisionType = enumType("ratingNewZealandTelevisionType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "adults",
]);

const mediaContentRatingNewZealand = objectType("mediaContentRatingNewZealand", {
  movieRating: ratingNewZealandMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingNewZealandTelevisionType({ description: "Highest rating of television." }),
});

const ratingUnitedKingdomMoviesType = enumType("ratingUnitedKingdomMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "universalChildren",
  "parentalGuidance",
  "agesAbove12Video",
  "agesAbove12Cinema",
  "agesAbove15",
  "adults",
]);

const ratingUnitedKingdomTelevisionType = enumType("ratingUnitedKingdomTelevisionType", [
  "allAllowed",
  "allBlocked",
  "caution",
]);

const mediaContentRatingUnitedKingdom = objectType("mediaContentRatingUnitedKingdom", {
  movieRating: ratingUnitedKingdomMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingUnitedKingdomTelevisionType({ description: "Highest rating of television." }),
});

const ratingUnitedStatesMoviesType = enumType("ratingUnitedStatesMoviesType", [
  "allAllowed",
  "allBlocked",
  "general",
  "parentalGuidance",
  "parentalGuidance13",
  "restricted",
  "adults",
]);

const ratingUnitedStatesTelevisionType = enumType("ratingUnitedStatesTelevisionType", [
  "allAllowed",
  "allBlocked",
  "childrenAll",
  "childrenAbove7",
  "general",
  "parentalGuidance",
  "childrenAbove14",
  "adults",
]);

const mediaContentRatingUnitedStates = objectType("mediaContentRatingUnitedStates", {
  movieRating: ratingUnitedStatesMoviesType({ description: "Highest rating of films." }),
  tvRating: ratingUnitedStatesTelevisionType({ description: "Highest rating of television." }),
});

const iosNetworkUsageRule = objectType("iosNetworkUsageRule", {
  cellularDataBlocked: boolean({ description: "Blocks mobile data." }),
  cellularDataBlockWhenRoaming: boolean({ description: "Blocks mobile data while roaming." }),
  managedApps: list(appListItem, { description: "Managed apps that the rule is about.", nullable: true }),
});

export default defineKind({
  name: "IosGeneralDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: device restrictions",
  description: "What people may do: passwords, apps, functions of the device. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    accountBlockModification: boolean({ description: "Keeps people from changing accounts." }),
    activationLockAllowWhenSupervised: boolean({ description: "Allows Activation Lock on supervised devices." }),
    airDropBlocked: boolean({ description: "Blocks AirDrop." }),
    airDropForceUnmanagedDropTarget: boolean({
      description: "Counts AirDrop as unmanaged, so that managed documents can't go there.",
    }),
    airPlayForcePairingPasswordForOutgoingRequests: boolean({
      description: "Asks for a password when the device first plays to an AirPlay receiver.",
    }),
    airPrintBlockCredentialsStorage: boolean({ description: "Keeps AirPrint passwords out of the keychain." }),
    airPrintBlocked: boolean({ description: "Blocks AirPrint." }),
    airPrintBlockiBeaconDiscovery: boolean({
      description: "Keeps AirPrint printers from being found by iBeacon, which can be faked.",
    }),
    airPrintForceTrustedTLS: boolean({ description: "Prints only to printers with a trusted certificate." }),
    appClipsBlocked: boolean({ description: "Blocks app clips." }),
    appleNewsBlocked: boolean({ description: "Blocks Apple News." }),
    applePersonalizedAdsBlocked: boolean({ description: "Limits Apple's personalised advertising." }),
    appleWatchBlockPairing: boolean({ description: "Blocks pairing with an Apple Watch." }),
    appleWatchForceWristDetection: boolean({ description: "Locks a paired Apple Watch when it leaves the wrist." }),
    appRemovalBlocked: boolean({ description: "Keeps people from removing apps." }),
    appsSingleAppModeList: list(appListItem, {
      description: "Apps that may put themselves into single app mode.",
      nullable: true,
    }),
    appStoreBlockAutomaticDownloads: boolean({
      description: "Keeps apps bought elsewhere from being installed by themselves.",
    }),
    appStoreBlocked: boolean({ description: "Blocks the App Store." }),
    appStoreBlockInAppPurchases: boolean({ description: "Blocks purchases in apps." }),
    appStoreBlockUIAppInstallation: boolean({
      description: "Hides the App Store; managed apps can still be installed.",
    }),
    appStoreRequirePassword: boolean({ description: "Asks for the password with each purchase." }),
    appsVisibilityList: list(appListItem, {
      description: "Apps that are shown or hidden, as appsVisibilityListType says.",
      nullable: true,
    }),
    appsVisibilityListType: appListType({
      description: "Whether appsVisibilityList names what is shown or what is hidden.",
    }),
    autoFillForceAuthentication: boolean({ description: "Asks for face or fingerprint before autofill." }),
    autoUnlockBlocked: boolean({ description: "Blocks unlocking by Apple Watch." }),
    blockSystemAppRemoval: boolean({ description: "Keeps people from removing apps of the system." }),
    bluetoothBlockModification: boolean({ description: "Keeps people from changing Bluetooth settings." }),
    cameraBlocked: boolean({ description: "Blocks the camera." }),
    cellularBlockDataRoaming: boolean({ description: "Blocks mobile data while roaming." }),
    cellularBlockGlobalBackgroundFetchWhileRoaming: boolean({ description: "Stops background traffic while roaming." }),
    cellularBlockPerAppDataModification: boolean({
      description: "Keeps people from changing which apps use mobile data.",
    }),
    cellularBlockPersonalHotspot: boolean({ description: "Blocks the personal hotspot." }),
    cellularBlockPersonalHotspotModification: boolean({
      description: "Keeps people from changing the personal hotspot.",
    }),
    cellularBlockPlanModification: boolean({ description: "Keeps people from changing the mobile plan." }),
    cellularBlockVoiceRoaming: boolean({ description: "Blocks calls while roaming." }),
    certificatesBlockUntrustedTlsCertificates: boolean({
      description: "Refuses untrusted TLS certificates without asking.",
      safer: "true",
    }),
    classroomAppBlockRemoteScreenObservation: boolean({ description: "Keeps Classroom from watching screens." }),
    classroomAppForceUnpromptedScreenObservation: boolean({
      description: "Lets Classroom watch screens without asking.",
    }),
    classroomForceAutomaticallyJoinClasses: boolean({ description: "Joins classes without asking." }),
    classroomForceRequestPermissionToLeaveClasses: boolean({
      description: "Asks the teacher before somebody leaves a class.",
    }),
    classroomForceUnpromptedAppAndDeviceLock: boolean({
      description: "Lets teachers lock apps and devices without asking.",
    }),
    compliantAppListType: appListType({
      description: "Whether compliantAppsList names what is allowed or what isn't.",
    }),
    compliantAppsList: list(appListItem, {
      description: "Apps that a report holds against the device.",
      nullable: true,
    }),
    configurationProfileBlockChanges: boolean({
      description: "Keeps people from installing configuration profiles.",
      safer: "true",
    }),
    contactsAllowManagedToUnmanagedWrite: boolean({ description: "Lets managed apps write to unmanaged contacts." }),
    contactsAllowUnmanagedToManagedRead: boolean({ description: "Lets unmanaged apps read managed contacts." }),
    continuousPathKeyboardBlocked: boolean({ description: "Blocks typing by sliding." }),
    dateAndTimeForceSetAutomatically: boolean({ description: "Sets date and time by itself." }),
    definitionLookupBlocked: boolean({ description: "Blocks looking words up." }),
    deviceBlockEnableRestrictions: boolean({
      description: "Keeps people from setting restrictions of their own (Screen Time).",
    }),
    deviceBlockEraseContentAndSettings: boolean({ description: "Keeps people from erasing the device." }),
    deviceBlockNameModification: boolean({ description: "Keeps people from renaming the device." }),
    diagnosticDataBlockSubmission: boolean({ description: "Keeps diagnostic data on the device." }),
    diagnosticDataBlockSubmissionModification: boolean({
      description: "Keeps people from changing whether diagnostic data is sent.",
    }),
    documentsBlockManagedDocumentsInUnmanagedApps: boolean({
      description: "Keeps managed documents out of unmanaged apps.",
      safer: "true",
    }),
    documentsBlockUnmanagedDocumentsInManagedApps: boolean({
      description: "Keeps unmanaged documents out of managed apps.",
    }),
    emailInDomainSuffixes: list(string, {
      description: "Domains of the organisation: addresses of others are marked in Mail.",
      nullable: true,
    }),
    enterpriseAppBlockTrust: boolean({
      description: "Keeps people from trusting apps of enterprise developers.",
      safer: "true",
    }),
    enterpriseAppBlockTrustModification: boolean({
      description: "Keeps people from changing which enterprise developers are trusted.",
    }),
    enterpriseBookBlockBackup: boolean({ description: "Keeps managed books out of backups." }),
    enterpriseBookBlockMetadataSync: boolean({
      description: "Keeps notes and highlights of managed books from other devices.",
    }),
    esimBlockModification: boolean({ description: "Keeps people from changing the eSIM." }),
    faceTimeBlocked: boolean({ description: "Blocks FaceTime." }),
    filesNetworkDriveAccessBlocked: boolean({ description: "Keeps Files from network drives." }),
    filesUsbDriveAccessBlocked: boolean({ description: "Keeps Files from USB drives." }),
    findMyDeviceInFindMyAppBlocked: boolean({ description: "Blocks finding the device by Find My." }),
    findMyFriendsBlocked: boolean({ description: "Keeps people from changing Find My Friends." }),
    findMyFriendsInFindMyAppBlocked: boolean({ description: "Blocks finding friends by Find My." }),
    gameCenterBlocked: boolean({ description: "Blocks Game Center." }),
    gamingBlockGameCenterFriends: boolean({ description: "Keeps people from adding friends in Game Center." }),
    gamingBlockMultiplayer: boolean({ description: "Blocks multiplayer games." }),
    hostPairingBlocked: boolean({
      description: "Blocks pairing with computers other than the one that supervises.",
      safer: "true",
    }),
    iBooksStoreBlocked: boolean({ description: "Blocks the book store." }),
    iBooksStoreBlockErotica: boolean({ description: "Blocks erotica in the book store." }),
    iCloudBlockActivityContinuation: boolean({ description: "Blocks Handoff." }),
    iCloudBlockBackup: boolean({ description: "Blocks the backup to iCloud." }),
    iCloudBlockDocumentSync: boolean({ description: "Keeps documents and data out of iCloud." }),
    iCloudBlockManagedAppsSync: boolean({ description: "Keeps data of managed apps out of iCloud." }),
    iCloudBlockPhotoLibrary: boolean({ description: "Blocks iCloud Photos." }),
    iCloudBlockPhotoStreamSync: boolean({ description: "Blocks My Photo Stream." }),
    iCloudBlockSharedPhotoStream: boolean({ description: "Blocks shared albums." }),
    iCloudPrivateRelayBlocked: boolean({ description: "Blocks Private Relay." }),
    iCloudRequireEncryptedBackup: boolean({ description: "Encrypts backups to a computer.", safer: "true" }),
    iTunesBlocked: boolean({ description: "Blocks the iTunes Store." }),
    iTunesBlockExplicitContent: boolean({ description: "Hides explicit content of the iTunes Store." }),
    iTunesBlockMusicService: boolean({ description: "Blocks Apple Music." }),
    iTunesBlockRadio: boolean({ description: "Blocks radio of Apple Music." }),
    keyboardBlockAutoCorrect: boolean({ description: "Turns correction while typing off." }),
    keyboardBlockDictation: boolean({ description: "Blocks dictation." }),
    keyboardBlockPredictive: boolean({ description: "Turns suggestions while typing off." }),
    keyboardBlockShortcuts: boolean({ description: "Turns keyboard shortcuts off." }),
    keyboardBlockSpellCheck: boolean({ description: "Turns the spell checker off." }),
    keychainBlockCloudSync: boolean({ description: "Keeps the keychain out of iCloud." }),
    kioskModeAllowAssistiveSpeak: boolean({ description: "Allows Speak Selection in kiosk mode." }),
    kioskModeAllowAssistiveTouchSettings: boolean({
      description: "Lets people turn AssistiveTouch on or off in kiosk mode.",
    }),
    kioskModeAllowAutoLock: boolean({
      description: "Locks by itself in kiosk mode. Replaced by kioskModeBlockAutoLock.",
    }),
    kioskModeAllowColorInversionSettings: boolean({ description: "Lets people invert colours in kiosk mode." }),
    kioskModeAllowRingerSwitch: boolean({
      description: "Allows the ringer switch in kiosk mode. Replaced by kioskModeBlockRingerSwitch.",
    }),
    kioskModeAllowScreenRotation: boolean({
      description: "Turns the screen in kiosk mode. Replaced by kioskModeBlockScreenRotation.",
    }),
    kioskModeAllowSleepButton: boolean({
      description: "Allows the sleep button in kiosk mode. Replaced by kioskModeBlockSleepButton.",
    }),
    kioskModeAllowTouchscreen: boolean({
      description: "Allows the touchscreen in kiosk mode. Replaced by kioskModeBlockTouchscreen.",
    }),
    kioskModeAllowVoiceControlModification: boolean({
      description: "Lets people turn Voice Control on or off in kiosk mode.",
    }),
    kioskModeAllowVoiceOverSettings: boolean({ description: "Lets people turn VoiceOver on or off in kiosk mode." }),
    kioskModeAllowVolumeButtons: boolean({
      description: "Allows the volume buttons in kiosk mode. Replaced by kioskModeBlockVolumeButtons.",
    }),
    kioskModeAllowZoomSettings: boolean({ description: "Lets people turn Zoom on or off in kiosk mode." }),
    kioskModeAppStoreUrl: string({ description: "App of the kiosk, by its address in the App Store.", nullable: true }),
    kioskModeAppType: iosKioskModeAppType({ description: "Where the app of the kiosk comes from." }),
    kioskModeBlockAutoLock: boolean({ description: "Keeps the device from locking by itself in kiosk mode." }),
    kioskModeBlockRingerSwitch: boolean({ description: "Blocks the ringer switch in kiosk mode." }),
    kioskModeBlockScreenRotation: boolean({ description: "Keeps the screen from turning in kiosk mode." }),
    kioskModeBlockSleepButton: boolean({ description: "Blocks the sleep button in kiosk mode." }),
    kioskModeBlockTouchscreen: boolean({ description: "Blocks the touchscreen in kiosk mode." }),
    kioskModeBlockVolumeButtons: boolean({ description: "Blocks the volume buttons in kiosk mode." }),
    kioskModeBuiltInAppId: string({
      description: "App of the kiosk, by bundle, where it belongs to the system.",
      nullable: true,
    }),
    kioskModeEnableVoiceControl: boolean({ description: "Turns Voice Control on in kiosk mode." }),
    kioskModeManagedAppId: string({ description: "App of the kiosk, by its id in Intune.", nullable: true }),
    kioskModeRequireAssistiveTouch: boolean({ description: "Turns AssistiveTouch on in kiosk mode." }),
    kioskModeRequireColorInversion: boolean({ description: "Inverts colours in kiosk mode." }),
    kioskModeRequireMonoAudio: boolean({ description: "Plays mono sound in kiosk mode." }),
    kioskModeRequireVoiceOver: boolean({ description: "Turns VoiceOver on in kiosk mode." }),
    kioskModeRequireZoom: boolean({ description: "Turns Zoom on in kiosk mode." }),
    lockScreenBlockControlCenter: boolean({ description: "Blocks Control Center at the lock screen." }),
    lockScreenBlockNotificationView: boolean({ description: "Hides notifications at the lock screen." }),
    lockScreenBlockPassbook: boolean({ description: "Hides Wallet at the lock screen." }),
    lockScreenBlockTodayView: boolean({ description: "Hides the Today view at the lock screen." }),
    managedPasteboardRequired: boolean({
      description: "Holds copying and pasting to the same limits as opening documents.",
    }),
    mediaContentRatingApps: ratingAppsType({ description: "Highest age rating of apps." }),
    mediaContentRatingAustralia: mediaContentRatingAustralia({
      description: "Highest ratings in Australia.",
      nullable: true,
    }),
    mediaContentRatingCanada: mediaContentRatingCanada({ description: "Highest ratings in Canada.", nullable: true }),
    mediaContentRatingFrance: mediaContentRatingFrance({ description: "Highest ratings in France.", nullable: true }),
    mediaContentRatingGermany: mediaContentRatingGermany({
      description: "Highest ratings in Germany.",
      nullable: true,
    }),
    mediaContentRatingIreland: mediaContentRatingIreland({
      description: "Highest ratings in Ireland.",
      nullable: true,
    }),
    mediaContentRatingJapan: mediaContentRatingJapan({ description: "Highest ratings in Japan.", nullable: true }),
    mediaContentRatingNewZealand: mediaContentRatingNewZealand({
      description: "Highest ratings in New Zealand.",
      nullable: true,
    }),
    mediaContentRatingUnitedKingdom: mediaContentRatingUnitedKingdom({
      description: "Highest ratings in the United Kingdom.",
      nullable: true,
    }),
    mediaContentRatingUnitedStates: mediaContentRatingUnitedStates({
      description: "Highest ratings in the United States.",
      nullable: true,
    }),
    messagesBlocked: boolean({ description: "Blocks Messages." }),
    networkUsageRules: list(iosNetworkUsageRule, {
      description: "Which managed apps may use mobile data.",
      nullable: true,
    }),
    nfcBlocked: boolean({ description: "Blocks NFC." }),
    notificationsBlockSettingsModification: boolean({
      description: "Keeps people from changing notification settings.",
    }),
    onDeviceOnlyDictationForced: boolean({ description: "Keeps dictation on the device." }),
    onDeviceOnlyTranslationForced: boolean({ description: "Keeps translation on the device." }),
    passcodeBlockFingerprintModification: boolean({
      description: "Keeps people from changing faces and fingerprints.",
    }),
    passcodeBlockFingerprintUnlock: boolean({ description: "Blocks unlocking by face or fingerprint." }),
    passcodeBlockModification: boolean({ description: "Keeps people from changing the passcode." }),
    passcodeBlockSimple: boolean({ description: "Refuses simple passcodes such as 1234.", safer: "true" }),
    passcodeExpirationDays: integer({
      description: "How long a passcode may be used.",
      min: 1,
      max: 65535,
      unit: "days",
      nullable: true,
    }),
    passcodeMinimumCharacterSetCount: integer({
      description: "How many characters beside letters and digits a passcode needs.",
      min: 0,
      max: 4,
      nullable: true,
      safer: "higher",
    }),
    passcodeMinimumLength: integer({
      description: "Shortest passcode.",
      min: 4,
      max: 14,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passcodeMinutesOfInactivityBeforeLock: integer({
      description: "Longest idle time before the device asks for the passcode.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodeMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodePreviousPasscodeBlockCount: integer({
      description: "How many passcodes back can't be used again.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passcodeRequired: boolean({ description: "Requires a passcode.", safer: "true" }),
    passcodeRequiredType: requiredPasswordType({ description: "What a passcode must consist of." }),
    passcodeSignInFailureCountBeforeWipe: integer({
      description: "Wrong passcodes after which the device erases itself.",
      min: 2,
      max: 11,
      nullable: true,
    }),
    passwordBlockAirDropSharing: boolean({ description: "Keeps passwords from being shared by AirDrop." }),
    passwordBlockAutoFill: boolean({ description: "Turns autofill of passwords off." }),
    passwordBlockProximityRequests: boolean({
      description: "Keeps the device from asking others near by for passwords.",
    }),
    pkiBlockOTAUpdates: boolean({ description: "Keeps the list of trusted root certificates from updating itself." }),
    podcastsBlocked: boolean({ description: "Blocks Podcasts." }),
    privacyForceLimitAdTracking: boolean({ description: "Limits ad tracking." }),
    proximityBlockSetupToNewDevice: boolean({ description: "Keeps the device from setting up another one near by." }),
    safariBlockAutofill: boolean({ description: "Turns autofill of Safari off." }),
    safariBlocked: boolean({ description: "Blocks Safari." }),
    safariBlockJavaScript: boolean({ description: "Turns JavaScript of Safari off." }),
    safariBlockPopups: boolean({ description: "Blocks pop-up windows of Safari." }),
    safariCookieSettings: webBrowserCookieSettings({ description: "Which cookies Safari takes." }),
    safariManagedDomains: list(string, {
      description: "Sites whose downloads count as managed documents.",
      nullable: true,
    }),
    safariPasswordAutoFillDomains: list(string, {
      description: "Sites for which Safari keeps passwords.",
      nullable: true,
    }),
    safariRequireFraudWarning: boolean({ description: "Warns of fraudulent sites in Safari.", safer: "true" }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots." }),
    sharedDeviceBlockTemporarySessions: boolean({ description: "Blocks guest sessions on a shared iPad." }),
    siriBlocked: boolean({ description: "Blocks Siri." }),
    siriBlockedWhenLocked: boolean({ description: "Blocks Siri while the device is locked.", safer: "true" }),
    siriBlockUserGeneratedContent: boolean({ description: "Keeps Siri from content that people made." }),
    siriRequireProfanityFilter: boolean({ description: "Filters profanity of Siri." }),
    softwareUpdatesEnforcedDelayInDays: integer({
      description: "How long a software update stays hidden after its release.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdatesForceDelayed: boolean({ description: "Hides software updates for some days after their release." }),
    spotlightBlockInternetResults: boolean({ description: "Keeps web results out of Spotlight." }),
    unpairedExternalBootToRecoveryAllowed: boolean({
      description: "Lets an unpaired computer start the device's recovery.",
    }),
    usbRestrictedModeBlocked: boolean({
      description: "Lets USB accessories connect while the device is locked.",
      safer: "false",
    }),
    voiceDialingBlocked: boolean({ description: "Blocks dialling by voice." }),
    vpnBlockCreation: boolean({ description: "Keeps people from adding VPNs." }),
    wallpaperBlockModification: boolean({ description: "Keeps people from changing the wallpaper." }),
    wiFiConnectOnlyToConfiguredNetworks: boolean({
      description: "Joins managed Wi-Fi networks only. Replaced by wiFiConnectToAllowedNetworksOnlyForced.",
    }),
    wiFiConnectToAllowedNetworksOnlyForced: boolean({ description: "Joins managed Wi-Fi networks only." }),
    wifiPowerOnForced: boolean({ description: "Keeps Wi-Fi on." }),
  },
});
