import { deviceConfigurations } from "../collections.ts";
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
  movieRating: ratingAustraliaMoviesType({ description: "Movie rating." }),
  tvRating: ratingAustraliaTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingCanadaMoviesType({ description: "Movie rating." }),
  tvRating: ratingCanadaTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingFranceMoviesType({ description: "Movie rating." }),
  tvRating: ratingFranceTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingGermanyMoviesType({ description: "Movie rating." }),
  tvRating: ratingGermanyTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingIrelandMoviesType({ description: "Movie rating." }),
  tvRating: ratingIrelandTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingJapanMoviesType({ description: "Movie rating." }),
  tvRating: ratingJapanTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingNewZealandMoviesType({ description: "Movie rating." }),
  tvRating: ratingNewZealandTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingUnitedKingdomMoviesType({ description: "Movie rating." }),
  tvRating: ratingUnitedKingdomTelevisionType({ description: "Tv rating." }),
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
  movieRating: ratingUnitedStatesMoviesType({ description: "Movie rating." }),
  tvRating: ratingUnitedStatesTelevisionType({ description: "Tv rating." }),
});

const iosNetworkUsageRule = objectType("iosNetworkUsageRule", {
  cellularDataBlocked: boolean({ description: "Blocks: cellular data.", safer: "true" }),
  cellularDataBlockWhenRoaming: boolean({ description: "Whether: cellular data block when roaming." }),
  managedApps: list(appListItem, { description: "Managed APPs.", nullable: true }),
});

export default defineKind({
  name: "IosGeneralDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS general device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    accountBlockModification: boolean({ description: "Whether: account block modification." }),
    activationLockAllowWhenSupervised: boolean({ description: "Whether: activation lock allow when supervised." }),
    airDropBlocked: boolean({ description: "Blocks: AirDrop.", safer: "true" }),
    airDropForceUnmanagedDropTarget: boolean({ description: "Whether: AirDrop force unmanaged drop target." }),
    airPlayForcePairingPasswordForOutgoingRequests: boolean({
      description: "Whether: AirPlay force pairing password for outgoing requests.",
    }),
    airPrintBlockCredentialsStorage: boolean({ description: "Whether: AirPrint block credentials storage." }),
    airPrintBlocked: boolean({ description: "Blocks: AirPrint.", safer: "true" }),
    airPrintBlockiBeaconDiscovery: boolean({ description: "Whether: AirPrint blocki beacon discovery." }),
    airPrintForceTrustedTLS: boolean({ description: "Whether: AirPrint force trusted TLs." }),
    appClipsBlocked: boolean({ description: "Blocks: APP clips.", safer: "true" }),
    appleNewsBlocked: boolean({ description: "Blocks: apple news.", safer: "true" }),
    applePersonalizedAdsBlocked: boolean({ description: "Blocks: apple personalized ADs.", safer: "true" }),
    appleWatchBlockPairing: boolean({ description: "Whether: apple watch block pairing." }),
    appleWatchForceWristDetection: boolean({ description: "Whether: apple watch force wrist detection." }),
    appRemovalBlocked: boolean({ description: "Blocks: APP removal.", safer: "true" }),
    appsSingleAppModeList: list(appListItem, { description: "APPs single APP mode list.", nullable: true }),
    appStoreBlockAutomaticDownloads: boolean({ description: "Whether: APP store block automatic downloads." }),
    appStoreBlocked: boolean({ description: "Blocks: APP store.", safer: "true" }),
    appStoreBlockInAppPurchases: boolean({ description: "Whether: APP store block in APP purchases." }),
    appStoreBlockUIAppInstallation: boolean({ description: "Whether: APP store block UI APP installation." }),
    appStoreRequirePassword: boolean({ description: "Whether: APP store require password." }),
    appsVisibilityList: list(appListItem, { description: "APPs visibility list.", nullable: true }),
    appsVisibilityListType: appListType({ description: "APPs visibility list type." }),
    autoFillForceAuthentication: boolean({ description: "Whether: auto fill force authentication." }),
    autoUnlockBlocked: boolean({ description: "Blocks: auto unlock.", safer: "true" }),
    blockSystemAppRemoval: boolean({ description: "Whether: block system APP removal." }),
    bluetoothBlockModification: boolean({ description: "Whether: bluetooth block modification." }),
    cameraBlocked: boolean({ description: "Blocks: camera.", safer: "true" }),
    cellularBlockDataRoaming: boolean({ description: "Whether: cellular block data roaming." }),
    cellularBlockGlobalBackgroundFetchWhileRoaming: boolean({
      description: "Whether: cellular block global background fetch while roaming.",
    }),
    cellularBlockPerAppDataModification: boolean({ description: "Whether: cellular block per APP data modification." }),
    cellularBlockPersonalHotspot: boolean({ description: "Whether: cellular block personal hotspot." }),
    cellularBlockPersonalHotspotModification: boolean({
      description: "Whether: cellular block personal hotspot modification.",
    }),
    cellularBlockPlanModification: boolean({ description: "Whether: cellular block plan modification." }),
    cellularBlockVoiceRoaming: boolean({ description: "Whether: cellular block voice roaming." }),
    certificatesBlockUntrustedTlsCertificates: boolean({
      description: "Whether: certificates block untrusted TLs certificates.",
    }),
    classroomAppBlockRemoteScreenObservation: boolean({
      description: "Whether: classroom APP block remote screen observation.",
    }),
    classroomAppForceUnpromptedScreenObservation: boolean({
      description: "Whether: classroom APP force unprompted screen observation.",
    }),
    classroomForceAutomaticallyJoinClasses: boolean({
      description: "Whether: classroom force automatically join classes.",
    }),
    classroomForceRequestPermissionToLeaveClasses: boolean({
      description: "Whether: classroom force request permission to leave classes.",
    }),
    classroomForceUnpromptedAppAndDeviceLock: boolean({
      description: "Whether: classroom force unprompted APP and device lock.",
    }),
    compliantAppListType: appListType({ description: "Compliant APP list type." }),
    compliantAppsList: list(appListItem, { description: "Compliant APPs list.", nullable: true }),
    configurationProfileBlockChanges: boolean({ description: "Whether: configuration profile block changes." }),
    contactsAllowManagedToUnmanagedWrite: boolean({
      description: "Whether: contacts allow managed to unmanaged write.",
    }),
    contactsAllowUnmanagedToManagedRead: boolean({ description: "Whether: contacts allow unmanaged to managed read." }),
    continuousPathKeyboardBlocked: boolean({ description: "Blocks: continuous path keyboard.", safer: "true" }),
    dateAndTimeForceSetAutomatically: boolean({ description: "Whether: date and time force set automatically." }),
    definitionLookupBlocked: boolean({ description: "Blocks: definition lookup.", safer: "true" }),
    deviceBlockEnableRestrictions: boolean({ description: "Whether: device block enable restrictions." }),
    deviceBlockEraseContentAndSettings: boolean({ description: "Whether: device block erase content and settings." }),
    deviceBlockNameModification: boolean({ description: "Whether: device block name modification." }),
    diagnosticDataBlockSubmission: boolean({ description: "Whether: diagnostic data block submission." }),
    diagnosticDataBlockSubmissionModification: boolean({
      description: "Whether: diagnostic data block submission modification.",
    }),
    documentsBlockManagedDocumentsInUnmanagedApps: boolean({
      description: "Whether: documents block managed documents in unmanaged APPs.",
    }),
    documentsBlockUnmanagedDocumentsInManagedApps: boolean({
      description: "Whether: documents block unmanaged documents in managed APPs.",
    }),
    emailInDomainSuffixes: list(string, { description: "Email in domain suffixes.", nullable: true }),
    enterpriseAppBlockTrust: boolean({ description: "Whether: enterprise APP block trust." }),
    enterpriseAppBlockTrustModification: boolean({ description: "Whether: enterprise APP block trust modification." }),
    enterpriseBookBlockBackup: boolean({ description: "Whether: enterprise book block backup." }),
    enterpriseBookBlockMetadataSync: boolean({ description: "Whether: enterprise book block metadata sync." }),
    esimBlockModification: boolean({ description: "Whether: esim block modification." }),
    faceTimeBlocked: boolean({ description: "Blocks: face time.", safer: "true" }),
    filesNetworkDriveAccessBlocked: boolean({ description: "Blocks: files network drive access.", safer: "true" }),
    filesUsbDriveAccessBlocked: boolean({ description: "Blocks: files USB drive access.", safer: "true" }),
    findMyDeviceInFindMyAppBlocked: boolean({ description: "Blocks: find my device in find my APP.", safer: "true" }),
    findMyFriendsBlocked: boolean({ description: "Blocks: find my friends.", safer: "true" }),
    findMyFriendsInFindMyAppBlocked: boolean({ description: "Blocks: find my friends in find my APP.", safer: "true" }),
    gameCenterBlocked: boolean({ description: "Blocks: game center.", safer: "true" }),
    gamingBlockGameCenterFriends: boolean({ description: "Whether: gaming block game center friends." }),
    gamingBlockMultiplayer: boolean({ description: "Whether: gaming block multiplayer." }),
    hostPairingBlocked: boolean({ description: "Blocks: host pairing.", safer: "true" }),
    iBooksStoreBlocked: boolean({ description: "Blocks: i books store.", safer: "true" }),
    iBooksStoreBlockErotica: boolean({ description: "Whether: i books store block erotica." }),
    iCloudBlockActivityContinuation: boolean({ description: "Whether: iCloud block activity continuation." }),
    iCloudBlockBackup: boolean({ description: "Whether: iCloud block backup." }),
    iCloudBlockDocumentSync: boolean({ description: "Whether: iCloud block document sync." }),
    iCloudBlockManagedAppsSync: boolean({ description: "Whether: iCloud block managed APPs sync." }),
    iCloudBlockPhotoLibrary: boolean({ description: "Whether: iCloud block photo library." }),
    iCloudBlockPhotoStreamSync: boolean({ description: "Whether: iCloud block photo stream sync." }),
    iCloudBlockSharedPhotoStream: boolean({ description: "Whether: iCloud block shared photo stream." }),
    iCloudPrivateRelayBlocked: boolean({ description: "Blocks: iCloud private relay.", safer: "true" }),
    iCloudRequireEncryptedBackup: boolean({ description: "Whether: iCloud require encrypted backup." }),
    iTunesBlocked: boolean({ description: "Blocks: iTunes.", safer: "true" }),
    iTunesBlockExplicitContent: boolean({ description: "Whether: iTunes block explicit content." }),
    iTunesBlockMusicService: boolean({ description: "Whether: iTunes block music service." }),
    iTunesBlockRadio: boolean({ description: "Whether: iTunes block radio." }),
    keyboardBlockAutoCorrect: boolean({ description: "Whether: keyboard block auto correct." }),
    keyboardBlockDictation: boolean({ description: "Whether: keyboard block dictation." }),
    keyboardBlockPredictive: boolean({ description: "Whether: keyboard block predictive." }),
    keyboardBlockShortcuts: boolean({ description: "Whether: keyboard block shortcuts." }),
    keyboardBlockSpellCheck: boolean({ description: "Whether: keyboard block spell check." }),
    keychainBlockCloudSync: boolean({ description: "Whether: keychain block cloud sync." }),
    kioskModeAllowAssistiveSpeak: boolean({ description: "Whether: k iOS k mode allow assistive speak." }),
    kioskModeAllowAssistiveTouchSettings: boolean({
      description: "Whether: k iOS k mode allow assistive touch settings.",
    }),
    kioskModeAllowAutoLock: boolean({ description: "Whether: k iOS k mode allow auto lock." }),
    kioskModeAllowColorInversionSettings: boolean({
      description: "Whether: k iOS k mode allow color inversion settings.",
    }),
    kioskModeAllowRingerSwitch: boolean({ description: "Whether: k iOS k mode allow ringer switch." }),
    kioskModeAllowScreenRotation: boolean({ description: "Whether: k iOS k mode allow screen rotation." }),
    kioskModeAllowSleepButton: boolean({ description: "Whether: k iOS k mode allow sleep button." }),
    kioskModeAllowTouchscreen: boolean({ description: "Whether: k iOS k mode allow touchscreen." }),
    kioskModeAllowVoiceControlModification: boolean({
      description: "Whether: k iOS k mode allow voice control modification.",
    }),
    kioskModeAllowVoiceOverSettings: boolean({ description: "Whether: k iOS k mode allow voice over settings." }),
    kioskModeAllowVolumeButtons: boolean({ description: "Whether: k iOS k mode allow volume buttons." }),
    kioskModeAllowZoomSettings: boolean({ description: "Whether: k iOS k mode allow zoom settings." }),
    kioskModeAppStoreUrl: string({ description: "K iOS k mode APP store URL.", nullable: true }),
    kioskModeAppType: iosKioskModeAppType({ description: "K iOS k mode APP type." }),
    kioskModeBlockAutoLock: boolean({ description: "Whether: k iOS k mode block auto lock." }),
    kioskModeBlockRingerSwitch: boolean({ description: "Whether: k iOS k mode block ringer switch." }),
    kioskModeBlockScreenRotation: boolean({ description: "Whether: k iOS k mode block screen rotation." }),
    kioskModeBlockSleepButton: boolean({ description: "Whether: k iOS k mode block sleep button." }),
    kioskModeBlockTouchscreen: boolean({ description: "Whether: k iOS k mode block touchscreen." }),
    kioskModeBlockVolumeButtons: boolean({ description: "Whether: k iOS k mode block volume buttons." }),
    kioskModeBuiltInAppId: string({ description: "K iOS k mode built in APP ID.", nullable: true }),
    kioskModeEnableVoiceControl: boolean({ description: "Whether: k iOS k mode enable voice control." }),
    kioskModeManagedAppId: string({ description: "K iOS k mode managed APP ID.", nullable: true }),
    kioskModeRequireAssistiveTouch: boolean({ description: "Whether: k iOS k mode require assistive touch." }),
    kioskModeRequireColorInversion: boolean({ description: "Whether: k iOS k mode require color inversion." }),
    kioskModeRequireMonoAudio: boolean({ description: "Whether: k iOS k mode require mono audio." }),
    kioskModeRequireVoiceOver: boolean({ description: "Whether: k iOS k mode require voice over." }),
    kioskModeRequireZoom: boolean({ description: "Whether: k iOS k mode require zoom." }),
    lockScreenBlockControlCenter: boolean({ description: "Whether: lock screen block control center." }),
    lockScreenBlockNotificationView: boolean({ description: "Whether: lock screen block notification view." }),
    lockScreenBlockPassbook: boolean({ description: "Whether: lock screen block passbook." }),
    lockScreenBlockTodayView: boolean({ description: "Whether: lock screen block today view." }),
    managedPasteboardRequired: boolean({ description: "Requires: managed pasteboard.", safer: "true" }),
    mediaContentRatingApps: ratingAppsType({ description: "Media content rating APPs." }),
    mediaContentRatingAustralia: mediaContentRatingAustralia({
      description: "Media content rating australia.",
      nullable: true,
    }),
    mediaContentRatingCanada: mediaContentRatingCanada({ description: "Media content rating canada.", nullable: true }),
    mediaContentRatingFrance: mediaContentRatingFrance({ description: "Media content rating france.", nullable: true }),
    mediaContentRatingGermany: mediaContentRatingGermany({
      description: "Media content rating germany.",
      nullable: true,
    }),
    mediaContentRatingIreland: mediaContentRatingIreland({
      description: "Media content rating ireland.",
      nullable: true,
    }),
    mediaContentRatingJapan: mediaContentRatingJapan({ description: "Media content rating japan.", nullable: true }),
    mediaContentRatingNewZealand: mediaContentRatingNewZealand({
      description: "Media content rating new zealand.",
      nullable: true,
    }),
    mediaContentRatingUnitedKingdom: mediaContentRatingUnitedKingdom({
      description: "Media content rating united kingdom.",
      nullable: true,
    }),
    mediaContentRatingUnitedStates: mediaContentRatingUnitedStates({
      description: "Media content rating united states.",
      nullable: true,
    }),
    messagesBlocked: boolean({ description: "Blocks: messages.", safer: "true" }),
    networkUsageRules: list(iosNetworkUsageRule, { description: "Network usage rules.", nullable: true }),
    nfcBlocked: boolean({ description: "Blocks: NFC.", safer: "true" }),
    notificationsBlockSettingsModification: boolean({
      description: "Whether: notifications block settings modification.",
    }),
    onDeviceOnlyDictationForced: boolean({ description: "Whether: on device only dictation forced." }),
    onDeviceOnlyTranslationForced: boolean({ description: "Whether: on device only translation forced." }),
    passcodeBlockFingerprintModification: boolean({ description: "Whether: passcode block fingerprint modification." }),
    passcodeBlockFingerprintUnlock: boolean({ description: "Whether: passcode block fingerprint unlock." }),
    passcodeBlockModification: boolean({ description: "Whether: passcode block modification." }),
    passcodeBlockSimple: boolean({ description: "Whether: passcode block simple." }),
    passcodeExpirationDays: integer({
      description: "Passcode expiration days.",
      min: 1,
      max: 65535,
      unit: "days",
      nullable: true,
    }),
    passcodeMinimumCharacterSetCount: integer({
      description: "Passcode minimum character set count.",
      min: 0,
      max: 4,
      nullable: true,
      safer: "higher",
    }),
    passcodeMinimumLength: integer({
      description: "Passcode minimum length.",
      min: 4,
      max: 14,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passcodeMinutesOfInactivityBeforeLock: integer({
      description: "Passcode minutes of inactivity before lock.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodeMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Passcode minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodePreviousPasscodeBlockCount: integer({
      description: "Passcode previous passcode block count.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passcodeRequired: boolean({ description: "Requires: passcode.", safer: "true" }),
    passcodeRequiredType: requiredPasswordType({ description: "Passcode required type." }),
    passcodeSignInFailureCountBeforeWipe: integer({
      description: "Passcode sign in failure count before wipe.",
      min: 2,
      max: 11,
      nullable: true,
    }),
    passwordBlockAirDropSharing: boolean({ description: "Whether: password block AirDrop sharing.", safer: "true" }),
    passwordBlockAutoFill: boolean({ description: "Whether: password block auto fill.", safer: "true" }),
    passwordBlockProximityRequests: boolean({
      description: "Whether: password block proximity requests.",
      safer: "true",
    }),
    pkiBlockOTAUpdates: boolean({ description: "Whether: PKI block ota updates." }),
    podcastsBlocked: boolean({ description: "Blocks: podcasts.", safer: "true" }),
    privacyForceLimitAdTracking: boolean({ description: "Whether: privacy force limit AD tracking." }),
    proximityBlockSetupToNewDevice: boolean({ description: "Whether: proximity block setup to new device." }),
    safariBlockAutofill: boolean({ description: "Whether: safari block autofill." }),
    safariBlocked: boolean({ description: "Blocks: safari.", safer: "true" }),
    safariBlockJavaScript: boolean({ description: "Whether: safari block java script." }),
    safariBlockPopups: boolean({ description: "Whether: safari block popups." }),
    safariCookieSettings: webBrowserCookieSettings({ description: "Safari cookie settings." }),
    safariManagedDomains: list(string, { description: "Safari managed domains.", nullable: true }),
    safariPasswordAutoFillDomains: list(string, { description: "Safari password auto fill domains.", nullable: true }),
    safariRequireFraudWarning: boolean({ description: "Whether: safari require fraud warning." }),
    screenCaptureBlocked: boolean({ description: "Blocks: screen capture.", safer: "true" }),
    sharedDeviceBlockTemporarySessions: boolean({ description: "Whether: shared device block temporary sessions." }),
    siriBlocked: boolean({ description: "Blocks: siri.", safer: "true" }),
    siriBlockedWhenLocked: boolean({ description: "Whether: siri blocked when locked." }),
    siriBlockUserGeneratedContent: boolean({ description: "Whether: siri block user generated content." }),
    siriRequireProfanityFilter: boolean({ description: "Whether: siri require profanity filter." }),
    softwareUpdatesEnforcedDelayInDays: integer({
      description: "Software updates enforced delay in days.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdatesForceDelayed: boolean({ description: "Whether: software updates force delayed." }),
    spotlightBlockInternetResults: boolean({ description: "Whether: spotlight block internet results." }),
    unpairedExternalBootToRecoveryAllowed: boolean({ description: "Allows: unpaired external boot to recovery." }),
    usbRestrictedModeBlocked: boolean({ description: "Blocks: USB restricted mode.", safer: "true" }),
    voiceDialingBlocked: boolean({ description: "Blocks: voice dialing.", safer: "true" }),
    vpnBlockCreation: boolean({ description: "Whether: VPN block creation." }),
    wallpaperBlockModification: boolean({ description: "Whether: wallpaper block modification." }),
    wiFiConnectOnlyToConfiguredNetworks: boolean({ description: "Whether: WiFi connect only to configured networks." }),
    wiFiConnectToAllowedNetworksOnlyForced: boolean({
      description: "Whether: WiFi connect to allowed networks only forced.",
    }),
    wifiPowerOnForced: boolean({ description: "Whether: WiFi power on forced." }),
  },
});
