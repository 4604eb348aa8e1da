/** macOS and iOS: what users may do, passcodes, updates, Gatekeeper, the login window. */
import { type Chapter, contested, directed, neutral, type Row } from "./judgement.ts";

const page = (path: string): string =>
  `https://developer.apple.com/documentation/devicemanagement${path && `/${path}`}`;
const RESTRICTIONS: Chapter = { areas: ["apple/restrictions"], source: page("restrictions") };
const AI: Chapter = { areas: ["apple/appleIntelligence"], source: page("") };
const EXTERNAL: Chapter = { areas: ["apple/externalIntelligence"], source: page("") };
const GATEKEEPER: Chapter = { areas: ["apple/systemPolicyControl"], source: page("systempolicycontrol") };
const MANAGED: Chapter = { areas: ["apple/systemPolicyManaged"], source: page("systempolicymanaged") };
const PASSCODE: Chapter = { areas: ["apple/passcode"], source: page("passcode") };
const PASSWORD: Chapter = { areas: ["apple/passwordPolicy"], source: page("passcode") };
const UPDATE: Chapter = { areas: ["apple/softwareUpdate"], source: page("softwareupdate") };
const LOGIN: Chapter = { areas: ["apple/loginWindow"], source: page("loginwindow") };
const SCREEN: Chapter = { areas: ["apple/screenSaver"], source: page("screensaver") };
const SAFARI: Chapter = { areas: ["apple/safari"], source: page("") };
const EXTENSIONS: Chapter = { areas: ["apple/systemExtensions"], source: page("systemextensions") };

export const apple: readonly Row[] = [
  directed(RESTRICTIONS, [true, false], {
    reason: "Company data doesn't go to private clouds, accounts or other devices.",
    settings: `payload.allowAirDrop payload.allowCloudAddressBook payload.allowCloudBackup payload.allowCloudBookmarks
      payload.allowCloudCalendar payload.allowCloudDesktopAndDocuments payload.allowCloudDocumentSync
      payload.allowCloudFreeform payload.allowCloudKeychainSync payload.allowCloudMail payload.allowCloudNotes
      payload.allowCloudPhotoLibrary payload.allowCloudReminders payload.allowEnterpriseBookBackup
      payload.allowEnterpriseBookMetadataSync payload.allowManagedAppsCloudSync
      payload.allowManagedToWriteUnmanagedContacts payload.allowOpenFromManagedToUnmanaged
      payload.allowOpenFromUnmanagedToManaged payload.allowUnmanagedToReadManagedContacts payload.allowPasswordSharing
      payload.allowPasswordProximityRequests payload.allowIPhoneMirroring payload.allowUniversalControl
      payload.allowActivityContinuation payload.allowFilesUsbDriveAccess payload.allowFilesNetworkDriveAccess
      payload.allowITunesFileSharing payload.allowSharedStream payload.allowAirPrintCredentialsStorage`,
  }),
  directed(RESTRICTIONS, [true, false], {
    reason: "Programs come from where the company knows them, and profiles from management.",
    settings: `payload.allowEnterpriseAppTrust payload.allowMarketplaceAppInstallation
      payload.allowWebDistributionAppInstallation payload.allowUiConfigurationProfileInstallation
      payload.allowAppClips`,
  }),
  directed(RESTRICTIONS, [true, false], {
    reason: "Nobody nearby reads, finds or steers the device, and what guards it stays as the company set it.",
    settings: `payload.allowHostPairing payload.allowAirPrintiBeaconDiscovery payload.allowUntrustedTlsPrompt
      payload.allowLockScreenControlCenter payload.allowLockScreenNotificationsView payload.allowLockScreenTodayView
      payload.allowPassbookWhileLocked payload.allowRapidSecurityResponseRemoval payload.allowFileSharingModification
      payload.allowInternetSharingModification payload.allowMediaSharingModification
      payload.allowPrinterSharingModification payload.allowBluetoothSharingModification
      payload.allowRemoteAppleEventsModification payload.allowArdRemoteManagementModification
      payload.allowStartupDiskModification payload.allowLocalUserCreation payload.allowAirPlayIncomingRequests
      payload.allowRemoteScreenObservation payload.allowAutoUnlock`,
  }),
  directed(RESTRICTIONS, [false, true], {
    reason: "It is a protection: mends that come at once, a locked port, a question before passwords are filled in.",
    settings: `payload.allowRapidSecurityResponseInstallation payload.allowUsbRestrictedMode
      payload.forceAuthenticationBeforeAutoFill payload.forceEncryptedBackup payload.safariForceFraudWarning
      payload.forceAirDropUnmanaged payload.forceAirPlayOutgoingRequestsPairingPassword payload.requireManagedPasteboard
      payload.forceWatchWristDetection payload.forceAutomaticDateAndTime payload.allowFindMyDevice
      payload.forceOnDeviceOnlyDictation payload.forceLimitAdTracking payload.allowMailPrivacyProtection`,
  }),
  contested(RESTRICTIONS, {
    either: "A finger or a face makes a long passcode bearable.",
    or: "They may be taken by force.",
    settings:
      "payload.allowFingerprintForUnlock payload.allowFingerprintModification payload.allowPasscodeModification",
  }),
  contested(RESTRICTIONS, {
    either: "Users can help themselves with their own devices.",
    or: "What they change or send, the company doesn't see.",
    settings: `payload.allowAccountModification payload.allowEraseContentAndSettings payload.allowScreenShot
      payload.allowCamera payload.allowPasswordAutoFill payload.safariAllowAutofill payload.allowVpnCreation
      payload.allowDiagnosticSubmission payload.allowCloudPrivateRelay payload.allowEnablingRestrictions
      payload.allowAppInstallation payload.allowUiAppInstallation payload.allowAppRemoval payload.allowTimeMachineBackup
      payload.allowAssistant payload.allowDictation payload.allowExternalIntelligenceIntegrations
      payload.allowExternalIntelligenceIntegrationsSignIn`,
  }),
  neutral(
    ["apple/restrictions"],
    `payload.allowAddingGameCenterFriends payload.allowBookstore payload.allowBookstoreErotica
      payload.allowExplicitContent payload.allowGameCenter payload.allowGenmoji payload.allowImagePlayground
      payload.allowImageWand payload.allowMultiplayerGaming payload.allowMusicService payload.allowNews
      payload.allowPodcasts payload.allowWallpaperModification payload.allowDefinitionLookup`,
  ),
  directed(AI, [false, true], {
    reason: "Words of users don't leave the device.",
    settings: "payload.forceOnDeviceOnlyDictation payload.forceOnDeviceOnlyTranslation",
  }),
  contested(EXTERNAL, {
    either: "Users get help from another company's service.",
    or: "What they ask it leaves the company.",
    settings: "payload.allowSignIn payload.enabled",
  }),
  directed(GATEKEEPER, [false, true], {
    reason: "Programs that nobody signed don't start.",
    settings: "payload.enableAssessment",
  }),
  contested(GATEKEEPER, {
    either: "Programs of known developers start.",
    or: "Only those of the store do.",
    settings: "payload.allowIdentifiedDevelopers",
  }),
  directed(MANAGED, [false, true], {
    reason: "Users can't go past Gatekeeper's warning.",
    settings: "payload.disableOverride",
  }),
  directed(
    PASSCODE,
    { number: "higher" },
    {
      reason: "A longer passcode is harder to guess, and an old one can't come back.",
      settings: "payload.minimumPasscodeLength payload.minimumComplexCharacters payload.passcodeReuseLimit",
    },
  ),
  directed(
    PASSCODE,
    { number: "lower", never: 0 },
    {
      reason: "A device that nobody uses locks; 0 sets no limit.",
      settings: "payload.automaticDeviceLock",
    },
  ),
  directed(
    PASSCODE,
    { number: "lower" },
    {
      reason: "Whoever finds the device has fewer guesses, and less time.",
      settings: "payload.maximumFailedAttempts payload.maximumGracePeriod",
    },
  ),
  directed(PASSCODE, [false, true], {
    reason: "Without a passcode whoever has the device has its data.",
    settings: "payload.requirePasscodeOnDevice payload.requireComplexPasscode",
  }),
  directed(PASSCODE, ["disabled", "enabled"], {
    reason: "Letters beside digits make more passcodes of one length.",
    settings: "payload.requireAlphanumericPasscode",
  }),
  contested(PASSCODE, {
    either: "A stolen passcode ends with its time.",
    or: "People who must change it often choose weak ones that look alike.",
    settings: "payload.maximumPasscodeAgeInDays",
  }),
  directed(
    PASSWORD,
    { number: "higher" },
    {
      reason: "A longer passcode is harder to guess, and an old one can't come back.",
      settings: "payload.minLength payload.pinHistory payload.minComplexCharacters",
    },
  ),
  directed(
    PASSWORD,
    { number: "lower" },
    {
      reason: "Whoever finds the device has fewer guesses, and less time.",
      settings: "payload.maxFailedAttempts payload.maxGracePeriod payload.maxInactivity",
    },
  ),
  directed(PASSWORD, [true, false], {
    reason: "1111 and 1234 are guessed first.",
    settings: "payload.allowSimplePasscode",
  }),
  directed(PASSWORD, [false, true], {
    reason: "Without a passcode whoever has the device has its data.",
    settings: "payload.forcePin payload.requireAlphanumericPasscode",
  }),
  directed(UPDATE, [false, true], {
    reason: "Until an update is there, the hole that it mends is open and known to all.",
    settings: `payload.automaticCheckEnabled payload.automaticDownload payload.automaticallyInstallAppUpdates
      payload.automaticallyInstallMacOsUpdates payload.configDataInstall payload.criticalUpdateInstall
      settings.rapidSecurityResponse.enable`,
  }),
  directed(UPDATE, [true, false], {
    reason: "A mend that came isn't taken off again.",
    settings: "settings.rapidSecurityResponse.enableRollback",
  }),
  directed(UPDATE, ["alwaysOff", "allowed", "alwaysOn"], {
    reason: "Until an update is there, the hole that it mends is open and known to all.",
    settings: "settings.automaticActions.*",
  }),
  directed(
    UPDATE,
    { number: "lower" },
    {
      reason: "Until an update is there, the hole that it mends is open and known to all.",
      settings: "settings.deferrals.*",
    },
  ),
  directed(UPDATE, ["blocked", "allowed"], {
    reason: "Users who are no administrators can bring their Mac up to date.",
    settings: "settings.allowStandardUserOsUpdates",
  }),
  directed(UPDATE, ["alwaysOn", "allowed", "alwaysOff"], {
    reason: "Versions that aren't finished have holes that nobody knows yet.",
    settings: "settings.beta.programEnrollment",
  }),
  directed(LOGIN, [false, true], {
    reason: "Nobody gets past the window, or learns names of administrators from it.",
    settings: "payload.disableConsoleAccess payload.hideAdminUsers",
  }),
  directed(SCREEN, [false, true], {
    reason: "A screen that went dark doesn't open for the next one.",
    settings: "payload.askForPassword",
  }),
  directed(
    SCREEN,
    { number: "lower" },
    {
      reason: "A screen that nobody uses is open for a shorter time.",
      settings: "payload.askForPasswordDelay",
    },
  ),
  directed(
    SCREEN,
    { number: "lower", never: 0 },
    {
      reason: "A screen that nobody uses is open for a shorter time; 0 sets no limit.",
      settings: "payload.loginWindowIdleTime",
    },
  ),
  directed(SAFARI, ["allowed", "blocked"], {
    reason: "Users can't switch off the warning of fake pages.",
    settings: "payload.allowDisablingFraudWarning",
  }),
  directed(EXTENSIONS, [true, false], {
    reason: "Users can't let in what the company didn't choose.",
    settings: "payload.allowUserOverrides",
  }),
];
