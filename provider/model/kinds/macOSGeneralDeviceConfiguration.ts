import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, enumType, flagsType, integer, list, objectType, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { enablement } from "../types/enablement.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

const macOSProcessIdentifierType = enumType("macOSProcessIdentifierType", ["bundleID", "path"]);

const macOSAppleEventReceiver = objectType("macOSAppleEventReceiver", {
  allowed: boolean({ description: "Whether Apple events may be sent.", safer: contested.grant }),
  codeRequirement: string({
    description: "Code requirement of the app's signature, as `codesign` shows it.",
    required: true,
    safer: "depends",
  }),
  identifier: string({ description: "The app that receives, by bundle or path.", required: true, safer: "depends" }),
  identifierType: macOSProcessIdentifierType({
    description: "Whether the identifier is a bundle or a path.",
    safer: "depends",
  }),
});

const macOSPrivacyAccessControlItem = objectType("macOSPrivacyAccessControlItem", {
  accessibility: enablement({
    description: "Whether the app may control the device by accessibility.",
    safer: contested.grant,
  }),
  addressBook: enablement({ description: "Whether the app may read contacts.", safer: contested.grant }),
  appleEventsAllowedReceivers: list(macOSAppleEventReceiver, {
    description: "Apps that the app may send Apple events to.",
    nullable: true,
    safer: "depends",
  }),
  blockCamera: boolean({ description: "Blocks the camera for the app.", safer: "true" }),
  blockListenEvent: boolean({ description: "Keeps the app from reading keyboard and mouse of others.", safer: "true" }),
  blockMicrophone: boolean({ description: "Blocks the microphone for the app.", safer: "true" }),
  blockScreenCapture: boolean({ description: "Keeps the app from recording the screen.", safer: "true" }),
  calendar: enablement({ description: "Whether the app may read calendars.", safer: contested.grant }),
  codeRequirement: string({
    description: "Code requirement of the app's signature, as `codesign` shows it.",
    required: true,
    safer: "depends",
  }),
  displayName: string({ description: "Name of the app, for administrators.", required: true }),
  fileProviderPresence: enablement({
    description: "Whether the app may see when files of its own are used.",
    safer: contested.grant,
  }),
  identifier: string({ description: "The app, by bundle or path.", required: true, safer: "depends" }),
  identifierType: macOSProcessIdentifierType({
    description: "Whether the identifier is a bundle or a path.",
    safer: "depends",
  }),
  mediaLibrary: enablement({ description: "Whether the app may read the media library.", safer: contested.grant }),
  photos: enablement({ description: "Whether the app may read photos.", safer: contested.grant }),
  postEvent: enablement({
    description: "Whether the app may send events of keyboard and mouse.",
    safer: contested.grant,
  }),
  reminders: enablement({ description: "Whether the app may read reminders.", safer: contested.grant }),
  speechRecognition: enablement({ description: "Whether the app may use speech recognition.", safer: contested.grant }),
  staticCodeValidation: boolean({
    description: "Checks the app's signature on disk, for programs that change while they run.",
    safer: "depends",
  }),
  systemPolicyAllFiles: enablement({ description: "Whether the app may read all files.", safer: contested.grant }),
  systemPolicyDesktopFolder: enablement({
    description: "Whether the app may read the desktop.",
    safer: contested.grant,
  }),
  systemPolicyDocumentsFolder: enablement({
    description: "Whether the app may read documents.",
    safer: contested.grant,
  }),
  systemPolicyDownloadsFolder: enablement({
    description: "Whether the app may read downloads.",
    safer: contested.grant,
  }),
  systemPolicyNetworkVolumes: enablement({
    description: "Whether the app may read network drives.",
    safer: contested.grant,
  }),
  systemPolicyRemovableVolumes: enablement({
    description: "Whether the app may read removable drives.",
    safer: contested.grant,
  }),
  systemPolicySystemAdminFiles: enablement({
    description: "Whether the app may read files of system administration.",
    safer: contested.grant,
  }),
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
    activationLockWhenSupervisedAllowed: boolean({
      description: "Allows Activation Lock on supervised devices.",
      safer: contested.activationLock,
    }),
    addingGameCenterFriendsBlocked: boolean({
      description: "Keeps people from adding friends in Game Center.",
      safer: "neutral",
    }),
    airDropBlocked: boolean({ description: "Blocks AirDrop.", safer: "true" }),
    appleWatchBlockAutoUnlock: boolean({ description: "Blocks unlocking by Apple Watch.", safer: "true" }),
    cameraBlocked: boolean({ description: "Blocks the camera.", safer: contested.camera }),
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
    contentCachingBlocked: boolean({ description: "Blocks content caching." }),
    definitionLookupBlocked: boolean({ description: "Blocks looking words up.", safer: "neutral" }),
    emailInDomainSuffixes: list(string, {
      description: "Domains of the organisation: addresses of others are marked in Mail.",
      nullable: true,
      safer: "depends",
    }),
    eraseContentAndSettingsBlocked: boolean({
      description: "Keeps people from erasing the device.",
      safer: contested.reset,
    }),
    gameCenterBlocked: boolean({ description: "Blocks Game Center.", safer: "neutral" }),
    iCloudBlockActivityContinuation: boolean({ description: "Blocks Handoff.", safer: "true" }),
    iCloudBlockAddressBook: boolean({ description: "Keeps contacts out of iCloud.", safer: "true" }),
    iCloudBlockBookmarks: boolean({ description: "Keeps bookmarks out of iCloud.", safer: "true" }),
    iCloudBlockCalendar: boolean({ description: "Keeps calendars out of iCloud.", safer: "true" }),
    iCloudBlockDocumentSync: boolean({ description: "Keeps documents and data out of iCloud.", safer: "true" }),
    iCloudBlockMail: boolean({ description: "Keeps mail out of iCloud.", safer: "true" }),
    iCloudBlockNotes: boolean({ description: "Keeps notes out of iCloud.", safer: "true" }),
    iCloudBlockPhotoLibrary: boolean({ description: "Blocks iCloud Photos.", safer: "true" }),
    iCloudBlockReminders: boolean({ description: "Keeps reminders out of iCloud.", safer: "true" }),
    iCloudDesktopAndDocumentsBlocked: boolean({
      description: "Keeps desktop and documents out of iCloud.",
      safer: "true",
    }),
    iCloudPrivateRelayBlocked: boolean({ description: "Blocks Private Relay.", safer: contested.privateRelay }),
    iTunesBlockFileSharing: boolean({ description: "Blocks file sharing by iTunes.", safer: "true" }),
    iTunesBlockMusicService: boolean({ description: "Blocks Apple Music.", safer: "neutral" }),
    keyboardBlockDictation: boolean({ description: "Blocks dictation.", safer: contested.dictation }),
    keychainBlockCloudSync: boolean({ description: "Keeps the keychain out of iCloud.", safer: "true" }),
    multiplayerGamingBlocked: boolean({ description: "Blocks multiplayer games.", safer: "neutral" }),
    passwordBlockAirDropSharing: boolean({
      description: "Keeps passwords from being shared by AirDrop.",
      safer: "true",
    }),
    passwordBlockAutoFill: boolean({
      description: "Turns autofill of passwords off.",
      safer: contested.passwordManager,
    }),
    passwordBlockFingerprintUnlock: boolean({
      description: "Blocks unlocking by fingerprint.",
      safer: contested.biometrics,
    }),
    passwordBlockModification: boolean({
      description: "Keeps people from changing the password.",
      safer: contested.passcodeChange,
    }),
    passwordBlockProximityRequests: boolean({
      description: "Keeps the device from asking others near by for passwords.",
      safer: "true",
    }),
    passwordBlockSimple: boolean({ description: "Refuses simple passwords such as 1234.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMaximumAttemptCount: integer({
      description: "Wrong passwords after which the account is locked.",
      min: 2,
      max: 11,
      nullable: true,
      safer: "lower",
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
      safer: "higher",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    privacyAccessControls: list(macOSPrivacyAccessControlItem, {
      description: "What apps may use: one entry for a category of data, for all apps or for one.",
      nullable: true,
      safer: "depends",
    }),
    safariBlockAutofill: boolean({ description: "Turns autofill of Safari off.", safer: contested.passwordManager }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", safer: contested.screenshots }),
    softwareUpdateMajorOSDeferredInstallDelayInDays: integer({
      description: "How long a new version of macOS stays hidden.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    softwareUpdateMinorOSDeferredInstallDelayInDays: integer({
      description: "How long an update of macOS stays hidden.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    softwareUpdateNonOSDeferredInstallDelayInDays: integer({
      description: "How long updates beside macOS stay hidden.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    softwareUpdatesEnforcedDelayInDays: integer({
      description: "How long a software update stays hidden after its release.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    spotlightBlockInternetResults: boolean({ description: "Keeps web results out of Spotlight.", safer: "true" }),
    touchIdTimeoutInHours: integer({
      description: "Time after which the password is asked for in place of Touch ID.",
      min: 0,
      max: 2147483647,
      unit: "hours",
      nullable: true,
      safer: "lower",
    }),
    updateDelayPolicy: macOSSoftwareUpdateDelayPolicy({
      description: "Which updates stay hidden for a while.",
      nullable: true,
      safer: "shorter",
    }),
    wallpaperModificationBlocked: boolean({ description: "Keeps people from changing the wallpaper." }),
  },
});
