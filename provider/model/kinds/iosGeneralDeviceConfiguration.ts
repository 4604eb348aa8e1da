import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
  movieRating: ratingAustraliaMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingAustraliaTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingCanadaMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingCanadaTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingFranceMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingFranceTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingGermanyMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingGermanyTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingIrelandMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingIrelandTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingJapanMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingJapanTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingNewZealandMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingNewZealandTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingUnitedKingdomMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingUnitedKingdomTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
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
  movieRating: ratingUnitedStatesMoviesType({ description: "Highest rating of films.", safer: "neutral" }),
  tvRating: ratingUnitedStatesTelevisionType({ description: "Highest rating of television.", safer: "neutral" }),
});

const iosNetworkUsageRule = objectType("iosNetworkUsageRule", {
  cellularDataBlocked: boolean({ description: "Blocks mobile data.", safer: "neutral" }),
  cellularDataBlockWhenRoaming: boolean({ description: "Blocks mobile data while roaming.", safer: "neutral" }),
  managedApps: list(appListItem, {
    description: "Managed apps that the rule is about.",
    nullable: true,
    safer: "depends",
  }),
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
    accountBlockModification: boolean({
      description: "Keeps people from changing accounts.",
      safer: contested.accounts,
    }),
    activationLockAllowWhenSupervised: boolean({
      description: "Allows Activation Lock on supervised devices.",
      safer: contested.activationLock,
    }),
    airDropBlocked: boolean({ description: "Blocks AirDrop.", safer: "true" }),
    airDropForceUnmanagedDropTarget: boolean({
      description: "Counts AirDrop as unmanaged, so that managed documents can't go there.",
      safer: "true",
    }),
    airPlayForcePairingPasswordForOutgoingRequests: boolean({
      description: "Asks for a password when the device first plays to an AirPlay receiver.",
      safer: "true",
    }),
    airPrintBlockCredentialsStorage: boolean({
      description: "Keeps AirPrint passwords out of the keychain.",
      safer: "true",
    }),
    airPrintBlocked: boolean({ description: "Blocks AirPrint.", safer: "true" }),
    airPrintBlockiBeaconDiscovery: boolean({
      description: "Keeps AirPrint printers from being found by iBeacon, which can be faked.",
      safer: "true",
    }),
    airPrintForceTrustedTLS: boolean({
      description: "Prints only to printers with a trusted certificate.",
      safer: "true",
    }),
    appClipsBlocked: boolean({ description: "Blocks app clips.", safer: "true" }),
    appleNewsBlocked: boolean({ description: "Blocks Apple News.", safer: "neutral" }),
    applePersonalizedAdsBlocked: boolean({ description: "Limits Apple's personalised advertising.", safer: "true" }),
    appleWatchBlockPairing: boolean({ description: "Blocks pairing with an Apple Watch.", safer: "true" }),
    appleWatchForceWristDetection: boolean({
      description: "Locks a paired Apple Watch when it leaves the wrist.",
      safer: "true",
    }),
    appRemovalBlocked: boolean({ description: "Keeps people from removing apps.", safer: contested.appRemoval }),
    appsSingleAppModeList: list(appListItem, {
      description: "Apps that may put themselves into single app mode.",
      nullable: true,
      safer: "depends",
    }),
    appStoreBlockAutomaticDownloads: boolean({
      description: "Keeps apps bought elsewhere from being installed by themselves.",
      safer: "neutral",
    }),
    appStoreBlocked: boolean({ description: "Blocks the App Store.", safer: contested.store }),
    appStoreBlockInAppPurchases: boolean({ description: "Blocks purchases in apps.", safer: "neutral" }),
    appStoreBlockUIAppInstallation: boolean({
      description: "Hides the App Store; managed apps can still be installed.",
      safer: contested.store,
    }),
    appStoreRequirePassword: boolean({ description: "Asks for the password with each purchase.", safer: "true" }),
    appsVisibilityList: list(appListItem, {
      description: "Apps that are shown or hidden, as appsVisibilityListType says.",
      nullable: true,
      safer: "depends",
    }),
    appsVisibilityListType: appListType({
      description: "Whether appsVisibilityList names what is shown or what is hidden.",
      safer: "depends",
    }),
    autoFillForceAuthentication: boolean({
      description: "Asks for face or fingerprint before autofill.",
      safer: "true",
    }),
    autoUnlockBlocked: boolean({ description: "Blocks unlocking by Apple Watch.", safer: "true" }),
    blockSystemAppRemoval: boolean({
      description: "Keeps people from removing apps of the system.",
      safer: contested.appRemoval,
    }),
    bluetoothBlockModification: boolean({
      description: "Keeps people from changing Bluetooth settings.",
      safer: "neutral",
    }),
    cameraBlocked: boolean({ description: "Blocks the camera.", safer: contested.camera }),
    cellularBlockDataRoaming: boolean({ description: "Blocks mobile data while roaming.", safer: "neutral" }),
    cellularBlockGlobalBackgroundFetchWhileRoaming: boolean({
      description: "Stops background traffic while roaming.",
      safer: "neutral",
    }),
    cellularBlockPerAppDataModification: boolean({
      description: "Keeps people from changing which apps use mobile data.",
      safer: "neutral",
    }),
    cellularBlockPersonalHotspot: boolean({ description: "Blocks the personal hotspot.", safer: "true" }),
    cellularBlockPersonalHotspotModification: boolean({
      description: "Keeps people from changing the personal hotspot.",
      safer: "neutral",
    }),
    cellularBlockPlanModification: boolean({
      description: "Keeps people from changing the mobile plan.",
      safer: "neutral",
    }),
    cellularBlockVoiceRoaming: boolean({ description: "Blocks calls while roaming.", safer: "neutral" }),
    certificatesBlockUntrustedTlsCertificates: boolean({
      description: "Refuses untrusted TLS certificates without asking.",
      safer: "true",
    }),
    classroomAppBlockRemoteScreenObservation: boolean({
      description: "Keeps Classroom from watching screens.",
      safer: contested.classroom,
    }),
    classroomAppForceUnpromptedScreenObservation: boolean({
      description: "Lets Classroom watch screens without asking.",
      safer: contested.classroom,
    }),
    classroomForceAutomaticallyJoinClasses: boolean({ description: "Joins classes without asking.", safer: "neutral" }),
    classroomForceRequestPermissionToLeaveClasses: boolean({
      description: "Asks the teacher before somebody leaves a class.",
      safer: "neutral",
    }),
    classroomForceUnpromptedAppAndDeviceLock: boolean({
      description: "Lets teachers lock apps and devices without asking.",
      safer: contested.classroom,
    }),
    compliantAppListType: appListType({
      description: "Whether compliantAppsList names what is allowed or what isn't.",
      safer: "depends",
    }),
    compliantAppsList: list(appListItem, {
      description: "Apps that a report holds against the device.",
      nullable: true,
      safer: "depends",
    }),
    configurationProfileBlockChanges: boolean({
      description: "Keeps people from installing configuration profiles.",
      safer: "true",
    }),
    contactsAllowManagedToUnmanagedWrite: boolean({
      description: "Lets managed apps write to unmanaged contacts.",
      safer: "false",
    }),
    contactsAllowUnmanagedToManagedRead: boolean({
      description: "Lets unmanaged apps read managed contacts.",
      safer: "false",
    }),
    continuousPathKeyboardBlocked: boolean({ description: "Blocks typing by sliding.", safer: "neutral" }),
    dateAndTimeForceSetAutomatically: boolean({ description: "Sets date and time by itself.", safer: "true" }),
    definitionLookupBlocked: boolean({ description: "Blocks looking words up.", safer: "neutral" }),
    deviceBlockEnableRestrictions: boolean({
      description: "Keeps people from setting restrictions of their own (Screen Time).",
      safer: contested.restrictions,
    }),
    deviceBlockEraseContentAndSettings: boolean({
      description: "Keeps people from erasing the device.",
      safer: contested.reset,
    }),
    deviceBlockNameModification: boolean({ description: "Keeps people from renaming the device.", safer: "neutral" }),
    diagnosticDataBlockSubmission: boolean({
      description: "Keeps diagnostic data on the device.",
      safer: contested.diagnostics,
    }),
    diagnosticDataBlockSubmissionModification: boolean({
      description: "Keeps people from changing whether diagnostic data is sent.",
      safer: contested.diagnostics,
    }),
    documentsBlockManagedDocumentsInUnmanagedApps: boolean({
      description: "Keeps managed documents out of unmanaged apps.",
      safer: "true",
    }),
    documentsBlockUnmanagedDocumentsInManagedApps: boolean({
      description: "Keeps unmanaged documents out of managed apps.",
      safer: "true",
    }),
    emailInDomainSuffixes: list(string, {
      description: "Domains of the organisation: addresses of others are marked in Mail.",
      nullable: true,
      safer: "depends",
    }),
    enterpriseAppBlockTrust: boolean({
      description: "Keeps people from trusting apps of enterprise developers.",
      safer: "true",
    }),
    enterpriseAppBlockTrustModification: boolean({
      description: "Keeps people from changing which enterprise developers are trusted.",
      safer: "true",
    }),
    enterpriseBookBlockBackup: boolean({ description: "Keeps managed books out of backups.", safer: "true" }),
    enterpriseBookBlockMetadataSync: boolean({
      description: "Keeps notes and highlights of managed books from other devices.",
      safer: "true",
    }),
    esimBlockModification: boolean({ description: "Keeps people from changing the eSIM.", safer: "neutral" }),
    faceTimeBlocked: boolean({ description: "Blocks FaceTime.", safer: "neutral" }),
    filesNetworkDriveAccessBlocked: boolean({ description: "Keeps Files from network drives.", safer: "true" }),
    filesUsbDriveAccessBlocked: boolean({ description: "Keeps Files from USB drives.", safer: "true" }),
    findMyDeviceInFindMyAppBlocked: boolean({ description: "Blocks finding the device by Find My.", safer: "false" }),
    findMyFriendsBlocked: boolean({ description: "Keeps people from changing Find My Friends.", safer: "neutral" }),
    findMyFriendsInFindMyAppBlocked: boolean({ description: "Blocks finding friends by Find My.", safer: "neutral" }),
    gameCenterBlocked: boolean({ description: "Blocks Game Center.", safer: "neutral" }),
    gamingBlockGameCenterFriends: boolean({
      description: "Keeps people from adding friends in Game Center.",
      safer: "neutral",
    }),
    gamingBlockMultiplayer: boolean({ description: "Blocks multiplayer games.", safer: "neutral" }),
    hostPairingBlocked: boolean({
      description: "Blocks pairing with computers other than the one that supervises.",
      safer: "true",
    }),
    iBooksStoreBlocked: boolean({ description: "Blocks the book store.", safer: "neutral" }),
    iBooksStoreBlockErotica: boolean({ description: "Blocks erotica in the book store.", safer: "neutral" }),
    iCloudBlockActivityContinuation: boolean({ description: "Blocks Handoff.", safer: "true" }),
    iCloudBlockBackup: boolean({ description: "Blocks the backup to iCloud.", safer: "true" }),
    iCloudBlockDocumentSync: boolean({ description: "Keeps documents and data out of iCloud.", safer: "true" }),
    iCloudBlockManagedAppsSync: boolean({ description: "Keeps data of managed apps out of iCloud.", safer: "true" }),
    iCloudBlockPhotoLibrary: boolean({ description: "Blocks iCloud Photos.", safer: "true" }),
    iCloudBlockPhotoStreamSync: boolean({ description: "Blocks My Photo Stream.", safer: "true" }),
    iCloudBlockSharedPhotoStream: boolean({ description: "Blocks shared albums.", safer: "true" }),
    iCloudPrivateRelayBlocked: boolean({ description: "Blocks Private Relay.", safer: contested.privateRelay }),
    iCloudRequireEncryptedBackup: boolean({ description: "Encrypts backups to a computer.", safer: "true" }),
    iTunesBlocked: boolean({ description: "Blocks the iTunes Store.", safer: "neutral" }),
    iTunesBlockExplicitContent: boolean({
      description: "Hides explicit content of the iTunes Store.",
      safer: "neutral",
    }),
    iTunesBlockMusicService: boolean({ description: "Blocks Apple Music.", safer: "neutral" }),
    iTunesBlockRadio: boolean({ description: "Blocks radio of Apple Music.", safer: "neutral" }),
    keyboardBlockAutoCorrect: boolean({ description: "Turns correction while typing off.", safer: "neutral" }),
    keyboardBlockDictation: boolean({ description: "Blocks dictation.", safer: contested.dictation }),
    keyboardBlockPredictive: boolean({ description: "Turns suggestions while typing off.", safer: "neutral" }),
    keyboardBlockShortcuts: boolean({ description: "Turns keyboard shortcuts off.", safer: "neutral" }),
    keyboardBlockSpellCheck: boolean({ description: "Turns the spell checker off.", safer: "neutral" }),
    keychainBlockCloudSync: boolean({ description: "Keeps the keychain out of iCloud.", safer: "true" }),
    kioskModeAllowAssistiveSpeak: boolean({ description: "Allows Speak Selection in kiosk mode." }),
    kioskModeAllowAssistiveTouchSettings: boolean({
      description: "Lets people turn AssistiveTouch on or off in kiosk mode.",
    }),
    kioskModeAllowAutoLock: boolean({
      description: "Locks by itself in kiosk mode. Replaced by kioskModeBlockAutoLock.",
      safer: "true",
    }),
    kioskModeAllowColorInversionSettings: boolean({ description: "Lets people invert colours in kiosk mode." }),
    kioskModeAllowRingerSwitch: boolean({
      description: "Allows the ringer switch in kiosk mode. Replaced by kioskModeBlockRingerSwitch.",
      safer: "neutral",
    }),
    kioskModeAllowScreenRotation: boolean({
      description: "Turns the screen in kiosk mode. Replaced by kioskModeBlockScreenRotation.",
      safer: "neutral",
    }),
    kioskModeAllowSleepButton: boolean({
      description: "Allows the sleep button in kiosk mode. Replaced by kioskModeBlockSleepButton.",
      safer: "neutral",
    }),
    kioskModeAllowTouchscreen: boolean({
      description: "Allows the touchscreen in kiosk mode. Replaced by kioskModeBlockTouchscreen.",
      safer: "neutral",
    }),
    kioskModeAllowVoiceControlModification: boolean({
      description: "Lets people turn Voice Control on or off in kiosk mode.",
      safer: "neutral",
    }),
    kioskModeAllowVoiceOverSettings: boolean({ description: "Lets people turn VoiceOver on or off in kiosk mode." }),
    kioskModeAllowVolumeButtons: boolean({
      description: "Allows the volume buttons in kiosk mode. Replaced by kioskModeBlockVolumeButtons.",
      safer: "neutral",
    }),
    kioskModeAllowZoomSettings: boolean({ description: "Lets people turn Zoom on or off in kiosk mode." }),
    kioskModeAppStoreUrl: string({
      description: "App of the kiosk, by its address in the App Store.",
      nullable: true,
      safer: "depends",
    }),
    kioskModeAppType: iosKioskModeAppType({ description: "Where the app of the kiosk comes from.", safer: "depends" }),
    kioskModeBlockAutoLock: boolean({
      description: "Keeps the device from locking by itself in kiosk mode.",
      safer: "false",
    }),
    kioskModeBlockRingerSwitch: boolean({ description: "Blocks the ringer switch in kiosk mode.", safer: "neutral" }),
    kioskModeBlockScreenRotation: boolean({
      description: "Keeps the screen from turning in kiosk mode.",
      safer: "neutral",
    }),
    kioskModeBlockSleepButton: boolean({ description: "Blocks the sleep button in kiosk mode.", safer: "neutral" }),
    kioskModeBlockTouchscreen: boolean({ description: "Blocks the touchscreen in kiosk mode.", safer: "neutral" }),
    kioskModeBlockVolumeButtons: boolean({ description: "Blocks the volume buttons in kiosk mode.", safer: "neutral" }),
    kioskModeBuiltInAppId: string({
      description: "App of the kiosk, by bundle, where it belongs to the system.",
      nullable: true,
      safer: "depends",
    }),
    kioskModeEnableVoiceControl: boolean({ description: "Turns Voice Control on in kiosk mode.", safer: "neutral" }),
    kioskModeManagedAppId: string({
      description: "App of the kiosk, by its id in Intune.",
      nullable: true,
      safer: "depends",
    }),
    kioskModeRequireAssistiveTouch: boolean({ description: "Turns AssistiveTouch on in kiosk mode." }),
    kioskModeRequireColorInversion: boolean({ description: "Inverts colours in kiosk mode." }),
    kioskModeRequireMonoAudio: boolean({ description: "Plays mono sound in kiosk mode." }),
    kioskModeRequireVoiceOver: boolean({ description: "Turns VoiceOver on in kiosk mode." }),
    kioskModeRequireZoom: boolean({ description: "Turns Zoom on in kiosk mode." }),
    lockScreenBlockControlCenter: boolean({ description: "Blocks Control Center at the lock screen.", safer: "true" }),
    lockScreenBlockNotificationView: boolean({ description: "Hides notifications at the lock screen.", safer: "true" }),
    lockScreenBlockPassbook: boolean({ description: "Hides Wallet at the lock screen.", safer: "true" }),
    lockScreenBlockTodayView: boolean({ description: "Hides the Today view at the lock screen.", safer: "true" }),
    managedPasteboardRequired: boolean({
      description: "Holds copying and pasting to the same limits as opening documents.",
      safer: "true",
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
    messagesBlocked: boolean({ description: "Blocks Messages.", safer: "neutral" }),
    networkUsageRules: list(iosNetworkUsageRule, {
      description: "Which managed apps may use mobile data.",
      nullable: true,
      safer: "neutral",
    }),
    nfcBlocked: boolean({ description: "Blocks NFC.", safer: "true" }),
    notificationsBlockSettingsModification: boolean({
      description: "Keeps people from changing notification settings.",
      safer: "neutral",
    }),
    onDeviceOnlyDictationForced: boolean({ description: "Keeps dictation on the device.", safer: "true" }),
    onDeviceOnlyTranslationForced: boolean({ description: "Keeps translation on the device.", safer: "true" }),
    passcodeBlockFingerprintModification: boolean({
      description: "Keeps people from changing faces and fingerprints.",
      safer: contested.passcodeChange,
    }),
    passcodeBlockFingerprintUnlock: boolean({
      description: "Blocks unlocking by face or fingerprint.",
      safer: contested.biometrics,
    }),
    passcodeBlockModification: boolean({
      description: "Keeps people from changing the passcode.",
      safer: contested.passcodeChange,
    }),
    passcodeBlockSimple: boolean({ description: "Refuses simple passcodes such as 1234.", safer: "true" }),
    passcodeExpirationDays: integer({
      description: "How long a passcode may be used.",
      min: 1,
      max: 65535,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
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
    passcodeRequiredType: requiredPasswordType({
      description: "What a passcode must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    passcodeSignInFailureCountBeforeWipe: integer({
      description: "Wrong passcodes after which the device erases itself.",
      min: 2,
      max: 11,
      nullable: true,
      safer: "lower",
    }),
    passwordBlockAirDropSharing: boolean({
      description: "Keeps passwords from being shared by AirDrop.",
      safer: "true",
    }),
    passwordBlockAutoFill: boolean({
      description: "Turns autofill of passwords off.",
      safer: contested.passwordManager,
    }),
    passwordBlockProximityRequests: boolean({
      description: "Keeps the device from asking others near by for passwords.",
      safer: "true",
    }),
    pkiBlockOTAUpdates: boolean({
      description: "Keeps the list of trusted root certificates from updating itself.",
      safer: "false",
    }),
    podcastsBlocked: boolean({ description: "Blocks Podcasts.", safer: "neutral" }),
    privacyForceLimitAdTracking: boolean({ description: "Limits ad tracking.", safer: "true" }),
    proximityBlockSetupToNewDevice: boolean({
      description: "Keeps the device from setting up another one near by.",
      safer: "true",
    }),
    safariBlockAutofill: boolean({ description: "Turns autofill of Safari off.", safer: contested.passwordManager }),
    safariBlocked: boolean({ description: "Blocks Safari.", safer: "neutral" }),
    safariBlockJavaScript: boolean({ description: "Turns JavaScript of Safari off.", safer: contested.javaScript }),
    safariBlockPopups: boolean({ description: "Blocks pop-up windows of Safari.", safer: "true" }),
    safariCookieSettings: webBrowserCookieSettings({
      description: "Which cookies Safari takes.",
      safer: { order: ["allowAlways", "allowFromWebsitesVisited", "allowCurrentWebSite", "blockAlways"] },
    }),
    safariManagedDomains: list(string, {
      description: "Sites whose downloads count as managed documents.",
      nullable: true,
      safer: "longer",
    }),
    safariPasswordAutoFillDomains: list(string, {
      description: "Sites for which Safari keeps passwords.",
      nullable: true,
      safer: "depends",
    }),
    safariRequireFraudWarning: boolean({ description: "Warns of fraudulent sites in Safari.", safer: "true" }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", safer: contested.screenshots }),
    sharedDeviceBlockTemporarySessions: boolean({
      description: "Blocks guest sessions on a shared iPad.",
      safer: "true",
    }),
    siriBlocked: boolean({ description: "Blocks Siri.", safer: contested.assistant }),
    siriBlockedWhenLocked: boolean({ description: "Blocks Siri while the device is locked.", safer: "true" }),
    siriBlockUserGeneratedContent: boolean({
      description: "Keeps Siri from content that people made.",
      safer: "neutral",
    }),
    siriRequireProfanityFilter: boolean({ description: "Filters profanity of Siri.", safer: "neutral" }),
    softwareUpdatesEnforcedDelayInDays: integer({
      description: "How long a software update stays hidden after its release.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    softwareUpdatesForceDelayed: boolean({
      description: "Hides software updates for some days after their release.",
      safer: "false",
    }),
    spotlightBlockInternetResults: boolean({ description: "Keeps web results out of Spotlight.", safer: "true" }),
    unpairedExternalBootToRecoveryAllowed: boolean({
      description: "Lets an unpaired computer start the device's recovery.",
      safer: "false",
    }),
    usbRestrictedModeBlocked: boolean({
      description: "Lets USB accessories connect while the device is locked.",
      safer: "false",
    }),
    voiceDialingBlocked: boolean({ description: "Blocks dialling by voice.", safer: "true" }),
    vpnBlockCreation: boolean({ description: "Keeps people from adding VPNs.", safer: contested.vpnCreation }),
    wallpaperBlockModification: boolean({ description: "Keeps people from changing the wallpaper." }),
    wiFiConnectOnlyToConfiguredNetworks: boolean({
      description: "Joins managed Wi-Fi networks only. Replaced by wiFiConnectToAllowedNetworksOnlyForced.",
      safer: "true",
    }),
    wiFiConnectToAllowedNetworksOnlyForced: boolean({
      description: "Joins managed Wi-Fi networks only.",
      safer: "true",
    }),
    wifiPowerOnForced: boolean({ description: "Keeps Wi-Fi on.", safer: "neutral" }),
  },
});
