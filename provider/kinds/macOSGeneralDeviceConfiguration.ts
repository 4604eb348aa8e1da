import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, flagsType, integer, list, objectType, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { enablement } from "../types/enablement.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

const macOSProcessIdentifierType = enumType("macOSProcessIdentifierType", ["bundleID", "path"]);

const macOSAppleEventReceiver = objectType("macOSAppleEventReceiver", {
  allowed: boolean({ description: "Whether: allowed." }),
  codeRequirement: string({ description: "Code requirement.", required: true }),
  identifier: string({ description: "Identifier.", required: true }),
  identifierType: macOSProcessIdentifierType({ description: "Identifier type." }),
});

const macOSPrivacyAccessControlItem = objectType("macOSPrivacyAccessControlItem", {
  accessibility: enablement({ description: "Accessibility." }),
  addressBook: enablement({ description: "Address book." }),
  appleEventsAllowedReceivers: list(macOSAppleEventReceiver, {
    description: "Apple events allowed receivers.",
    nullable: true,
  }),
  blockCamera: boolean({ description: "Whether: block camera." }),
  blockListenEvent: boolean({ description: "Whether: block listen event." }),
  blockMicrophone: boolean({ description: "Whether: block microphone." }),
  blockScreenCapture: boolean({ description: "Whether: block screen capture." }),
  calendar: enablement({ description: "Calendar." }),
  codeRequirement: string({ description: "Code requirement.", required: true }),
  displayName: string({ description: "Display name.", required: true }),
  fileProviderPresence: enablement({ description: "File provider presence." }),
  identifier: string({ description: "Identifier.", required: true }),
  identifierType: macOSProcessIdentifierType({ description: "Identifier type." }),
  mediaLibrary: enablement({ description: "Media library." }),
  photos: enablement({ description: "Photos." }),
  postEvent: enablement({ description: "Post event." }),
  reminders: enablement({ description: "Reminders." }),
  speechRecognition: enablement({ description: "Speech recognition." }),
  staticCodeValidation: boolean({ description: "Whether: static code validation." }),
  systemPolicyAllFiles: enablement({ description: "System policy all files." }),
  systemPolicyDesktopFolder: enablement({ description: "System policy desktop folder." }),
  systemPolicyDocumentsFolder: enablement({ description: "System policy documents folder." }),
  systemPolicyDownloadsFolder: enablement({ description: "System policy downloads folder." }),
  systemPolicyNetworkVolumes: enablement({ description: "System policy network volumes." }),
  systemPolicyRemovableVolumes: enablement({ description: "System policy removable volumes." }),
  systemPolicySystemAdminFiles: enablement({ description: "System policy system admin files." }),
});

const macOSSoftwareUpdateDelayPolicy = flagsType("macOSSoftwareUpdateDelayPolicy", [
  "none",
  "delayOSUpdateVisibility",
  "delayAppUpdateVisibility",
  "unknownFutureValue",
  "delayMajorOsUpdateVisibility",
]);

export default defineKind({
  name: "MacOSGeneralDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS general device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    activationLockWhenSupervisedAllowed: boolean({ description: "Allows: activation lock when supervised." }),
    addingGameCenterFriendsBlocked: boolean({ description: "Blocks: adding game center friends.", safer: "true" }),
    airDropBlocked: boolean({ description: "Blocks: AirDrop.", safer: "true" }),
    appleWatchBlockAutoUnlock: boolean({ description: "Whether: apple watch block auto unlock." }),
    cameraBlocked: boolean({ description: "Blocks: camera.", safer: "true" }),
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
    contentCachingBlocked: boolean({ description: "Blocks: content caching.", safer: "true" }),
    definitionLookupBlocked: boolean({ description: "Blocks: definition lookup.", safer: "true" }),
    emailInDomainSuffixes: list(string, { description: "Email in domain suffixes.", nullable: true }),
    eraseContentAndSettingsBlocked: boolean({ description: "Blocks: erase content and settings.", safer: "true" }),
    gameCenterBlocked: boolean({ description: "Blocks: game center.", safer: "true" }),
    iCloudBlockActivityContinuation: boolean({ description: "Whether: iCloud block activity continuation." }),
    iCloudBlockAddressBook: boolean({ description: "Whether: iCloud block address book." }),
    iCloudBlockBookmarks: boolean({ description: "Whether: iCloud block bookmarks." }),
    iCloudBlockCalendar: boolean({ description: "Whether: iCloud block calendar." }),
    iCloudBlockDocumentSync: boolean({ description: "Whether: iCloud block document sync." }),
    iCloudBlockMail: boolean({ description: "Whether: iCloud block mail." }),
    iCloudBlockNotes: boolean({ description: "Whether: iCloud block notes." }),
    iCloudBlockPhotoLibrary: boolean({ description: "Whether: iCloud block photo library." }),
    iCloudBlockReminders: boolean({ description: "Whether: iCloud block reminders." }),
    iCloudDesktopAndDocumentsBlocked: boolean({ description: "Blocks: iCloud desktop and documents.", safer: "true" }),
    iCloudPrivateRelayBlocked: boolean({ description: "Blocks: iCloud private relay.", safer: "true" }),
    iTunesBlockFileSharing: boolean({ description: "Whether: iTunes block file sharing." }),
    iTunesBlockMusicService: boolean({ description: "Whether: iTunes block music service." }),
    keyboardBlockDictation: boolean({ description: "Whether: keyboard block dictation." }),
    keychainBlockCloudSync: boolean({ description: "Whether: keychain block cloud sync." }),
    multiplayerGamingBlocked: boolean({ description: "Blocks: multiplayer gaming.", safer: "true" }),
    passwordBlockAirDropSharing: boolean({ description: "Whether: password block AirDrop sharing.", safer: "true" }),
    passwordBlockAutoFill: boolean({ description: "Whether: password block auto fill.", safer: "true" }),
    passwordBlockFingerprintUnlock: boolean({
      description: "Whether: password block fingerprint unlock.",
      safer: "true",
    }),
    passwordBlockModification: boolean({ description: "Whether: password block modification.", safer: "true" }),
    passwordBlockProximityRequests: boolean({
      description: "Whether: password block proximity requests.",
      safer: "true",
    }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
    passwordMaximumAttemptCount: integer({
      description: "Password maximum attempt count.",
      min: 2,
      max: 11,
      nullable: true,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      min: 0,
      max: 4,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Password minutes of inactivity before lock.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordMinutesUntilFailedLoginReset: integer({
      description: "Password minutes until failed login reset.",
      nullable: true,
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    privacyAccessControls: list(macOSPrivacyAccessControlItem, {
      description: "Privacy access controls.",
      nullable: true,
    }),
    safariBlockAutofill: boolean({ description: "Whether: safari block autofill." }),
    screenCaptureBlocked: boolean({ description: "Blocks: screen capture.", safer: "true" }),
    softwareUpdateMajorOSDeferredInstallDelayInDays: integer({
      description: "Software update major Os deferred install delay in days.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdateMinorOSDeferredInstallDelayInDays: integer({
      description: "Software update minor Os deferred install delay in days.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdateNonOSDeferredInstallDelayInDays: integer({
      description: "Software update non Os deferred install delay in days.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdatesEnforcedDelayInDays: integer({
      description: "Software updates enforced delay in days.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    spotlightBlockInternetResults: boolean({ description: "Whether: spotlight block internet results." }),
    touchIdTimeoutInHours: integer({
      description: "Touch ID timeout in hours.",
      min: 0,
      max: 2147483647,
      unit: "hours",
      nullable: true,
    }),
    updateDelayPolicy: macOSSoftwareUpdateDelayPolicy({ description: "Update delay policy.", nullable: true }),
    wallpaperModificationBlocked: boolean({ description: "Blocks: wallpaper modification.", safer: "true" }),
  },
});
