import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, flagsType, integer, list, objectType, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { enablement } from "../types/enablement.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

const macOSProcessIdentifierType = enumType("macOSProcessIdentifierType", ["bundleID", "path"]);

const macOSAppleEventReceiver = objectType("macOSAppleEventReceiver", {
  allowed: boolean({ description: "Whether Apple events may be sent." }),
  codeRequirement: string({
    description: "Code requirement of the app's signature, as `codesign` shows it.",
    required: true,
  }),
  identifier: string({ description: "The app that receives, by bundle or path.", required: true }),
  identifierType: macOSProcessIdentifierType({ description: "Whether the identifier is a bundle or a path." }),
});

const macOSPrivacyAccessControlItem = objectType("macOSPrivacyAccessControlItem", {
  accessibility: enablement({ description: "Whether the app may control the device by accessibility." }),
  addressBook: enablement({ description: "Whether the app may read contacts." }),
  appleEventsAllowedReceivers: list(macOSAppleEventReceiver, {
    description: "Apps that the app may send Apple events to.",
    nullable: true,
  }),
  blockCamera: boolean({ description: "Blocks the camera for the app." }),
  blockListenEvent: boolean({ description: "Keeps the app from reading keyboard and mouse of others." }),
  blockMicrophone: boolean({ description: "Blocks the microphone for the app." }),
  blockScreenCapture: boolean({ description: "Keeps the app from recording the screen." }),
  calendar: enablement({ description: "Whether the app may read calendars." }),
  codeRequirement: string({
    description: "Code requirement of the app's signature, as `codesign` shows it.",
    required: true,
  }),
  displayName: string({ description: "Name of the app, for administrators.", required: true }),
  fileProviderPresence: enablement({ description: "Whether the app may see when files of its own are used." }),
  identifier: string({ description: "The app, by bundle or path.", required: true }),
  identifierType: macOSProcessIdentifierType({ description: "Whether the identifier is a bundle or a path." }),
  mediaLibrary: enablement({ description: "Whether the app may read the media library." }),
  photos: enablement({ description: "Whether the app may read photos." }),
  postEvent: enablement({ description: "Whether the app may send events of keyboard and mouse." }),
  reminders: enablement({ description: "Whether the app may read reminders." }),
  speechRecognition: enablement({ description: "Whether the app may use speech recognition." }),
  staticCodeValidation: boolean({
    description: "Checks the app's signature on disk, for programs that change while they run.",
  }),
  systemPolicyAllFiles: enablement({ description: "Whether the app may read all files." }),
  systemPolicyDesktopFolder: enablement({ description: "Whether the app may read the desktop." }),
  systemPolicyDocumentsFolder: enablement({ description: "Whether the app may read documents." }),
  systemPolicyDownloadsFolder: enablement({ description: "Whether the app may read downloads." }),
  systemPolicyNetworkVolumes: enablement({ description: "Whether the app may read network drives." }),
  systemPolicyRemovableVolumes: enablement({ description: "Whether the app may read removable drives." }),
  systemPolicySystemAdminFiles: enablement({ description: "Whether the app may read files of system administration." }),
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
  title: "macOS: device restrictions",
  description: "What people may do: passwords, apps, functions of the device. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    activationLockWhenSupervisedAllowed: boolean({ description: "Allows Activation Lock on supervised devices." }),
    addingGameCenterFriendsBlocked: boolean({ description: "Keeps people from adding friends in Game Center." }),
    airDropBlocked: boolean({ description: "Blocks AirDrop." }),
    appleWatchBlockAutoUnlock: boolean({ description: "Blocks unlocking by Apple Watch." }),
    cameraBlocked: boolean({ description: "Blocks the camera." }),
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
    contentCachingBlocked: boolean({ description: "Blocks content caching." }),
    definitionLookupBlocked: boolean({ description: "Blocks looking words up." }),
    emailInDomainSuffixes: list(string, {
      description: "Domains of the organisation: addresses of others are marked in Mail.",
      nullable: true,
    }),
    eraseContentAndSettingsBlocked: boolean({ description: "Keeps people from erasing the device." }),
    gameCenterBlocked: boolean({ description: "Blocks Game Center." }),
    iCloudBlockActivityContinuation: boolean({ description: "Blocks Handoff." }),
    iCloudBlockAddressBook: boolean({ description: "Keeps contacts out of iCloud." }),
    iCloudBlockBookmarks: boolean({ description: "Keeps bookmarks out of iCloud." }),
    iCloudBlockCalendar: boolean({ description: "Keeps calendars out of iCloud." }),
    iCloudBlockDocumentSync: boolean({ description: "Keeps documents and data out of iCloud." }),
    iCloudBlockMail: boolean({ description: "Keeps mail out of iCloud." }),
    iCloudBlockNotes: boolean({ description: "Keeps notes out of iCloud." }),
    iCloudBlockPhotoLibrary: boolean({ description: "Blocks iCloud Photos." }),
    iCloudBlockReminders: boolean({ description: "Keeps reminders out of iCloud." }),
    iCloudDesktopAndDocumentsBlocked: boolean({ description: "Keeps desktop and documents out of iCloud." }),
    iCloudPrivateRelayBlocked: boolean({ description: "Blocks Private Relay." }),
    iTunesBlockFileSharing: boolean({ description: "Blocks file sharing by iTunes." }),
    iTunesBlockMusicService: boolean({ description: "Blocks Apple Music." }),
    keyboardBlockDictation: boolean({ description: "Blocks dictation." }),
    keychainBlockCloudSync: boolean({ description: "Keeps the keychain out of iCloud." }),
    multiplayerGamingBlocked: boolean({ description: "Blocks multiplayer games." }),
    passwordBlockAirDropSharing: boolean({ description: "Keeps passwords from being shared by AirDrop." }),
    passwordBlockAutoFill: boolean({ description: "Turns autofill of passwords off." }),
    passwordBlockFingerprintUnlock: boolean({ description: "Blocks unlocking by fingerprint." }),
    passwordBlockModification: boolean({ description: "Keeps people from changing the password." }),
    passwordBlockProximityRequests: boolean({
      description: "Keeps the device from asking others near by for passwords.",
    }),
    passwordBlockSimple: boolean({ description: "Refuses simple passwords such as 1234.", safer: "true" }),
    passwordExpirationDays: integer({ description: "How long a password may be used.", unit: "days", nullable: true }),
    passwordMaximumAttemptCount: integer({
      description: "Wrong passwords after which the account is locked.",
      min: 2,
      max: 11,
      nullable: true,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "How many kinds of characters a password needs.",
      min: 0,
      max: 4,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Longest idle time before the device asks for the password.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordMinutesUntilFailedLoginReset: integer({
      description: "How long the account is locked after too many wrong passwords.",
      unit: "minutes",
      nullable: true,
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "What a password must consist of." }),
    privacyAccessControls: list(macOSPrivacyAccessControlItem, {
      description: "What apps may use: one entry for a category of data, for all apps or for one.",
      nullable: true,
    }),
    safariBlockAutofill: boolean({ description: "Turns autofill of Safari off." }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots." }),
    softwareUpdateMajorOSDeferredInstallDelayInDays: integer({
      description: "How long a new version of macOS stays hidden.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdateMinorOSDeferredInstallDelayInDays: integer({
      description: "How long an update of macOS stays hidden.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdateNonOSDeferredInstallDelayInDays: integer({
      description: "How long updates beside macOS stay hidden.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    softwareUpdatesEnforcedDelayInDays: integer({
      description: "How long a software update stays hidden after its release.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    spotlightBlockInternetResults: boolean({ description: "Keeps web results out of Spotlight." }),
    touchIdTimeoutInHours: integer({
      description: "Time after which the password is asked for in place of Touch ID.",
      min: 0,
      max: 2147483647,
      unit: "hours",
      nullable: true,
    }),
    updateDelayPolicy: macOSSoftwareUpdateDelayPolicy({
      description: "Which updates stay hidden for a while.",
      nullable: true,
    }),
    wallpaperModificationBlocked: boolean({ description: "Keeps people from changing the wallpaper." }),
  },
});
