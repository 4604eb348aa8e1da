/** Signing in: passwords, PINs, Hello, LAPS, credentials in memory, device lock. */
import { type Chapter, contested, directed, type Row } from "./judgement.ts";

const csp = (area: string, page: string): Chapter => ({
  areas: [`windows/${area}`],
  source: `https://learn.microsoft.com/windows/client-management/mdm/${page}`,
});
const LAPS = csp("laps", "laps-csp");
const HELLO = csp("windowsHelloForBusiness", "passportforwork-csp");
const GUARD = csp("deviceGuard", "policy-csp-deviceguard");
const VIRTUAL = csp("virtualizationBasedTechnology", "policy-csp-virtualizationbasedtechnology");
const LSA = csp("localSecurityAuthority", "policy-csp-lsa");
const LOCK = csp("deviceLock", "policy-csp-devicelock");
const LOGON = csp("windowsLogon", "policy-csp-windowslogon");
const CREDENTIALS = csp("credentialsUi", "policy-csp-credentialsui");
const PROVIDERS = csp("credentialProviders", "policy-csp-credentialproviders");
const DELEGATION = csp("credentialsDelegation", "policy-csp-credentialsdelegation");
const CREDSSP = csp("admxCredSsp", "policy-csp-admx-credssp");
const ABOVE = csp("aboveLock", "policy-csp-abovelock");
const ACCOUNTS = csp("accounts", "policy-csp-accounts");
const KERBEROS = csp("kerberos", "policy-csp-kerberos");
const RIGHTS = csp("userRights", "policy-csp-userrights");

const OFF_ON = ["disabled", "enabled"];
const ON_OFF = ["enabled", "disabled"];
const PASSWORD = "devicePasswordEnabled.enabled";

export const signIn: readonly Row[] = [
  directed(LAPS, ["disabled", ["activeDirectory", "entraId"]], {
    reason: "Without a place that it is kept in, the local administrator has the same old password everywhere.",
    settings: "backupDirectory",
  }),
  directed(
    LAPS,
    { number: "lower" },
    {
      reason: "A password that was seen or stolen works until it is changed.",
      settings: "backupDirectory.*.passwordAgeDays*",
    },
  ),
  directed(
    LAPS,
    { number: "lower", never: 0 },
    {
      reason: "A password that was used is known; 0 leaves it and the session as they are.",
      settings: "postAuthenticationResetDelay",
    },
  ),
  directed(
    LAPS,
    { number: "higher" },
    {
      reason: "A longer password is harder to guess.",
      settings: "passwordLength passwordComplexity.*.passphraseLength",
    },
  ),
  directed(LAPS, ["largeLetters", "largeAndSmallLetters", "lettersAndNumbers", "lettersNumbersAndSpecialCharacters"], {
    reason: "The more sorts of characters, the more passwords of one length there are.",
    settings: "passwordComplexity",
  }),
  directed(
    LAPS,
    ["resetPassword", "resetPasswordAndLogoff", "resetPasswordAndReboot", "resetPasswordLogoffAndTerminateProcesses"],
    {
      reason: "Who used the password is signed out when it is changed, and leaves nothing running.",
      settings: "postAuthenticationActions",
    },
  ),
  directed(LAPS, [false, true], {
    reason: "Windows makes the account, and gives it a name that nobody guesses.",
    settings: `automaticAccountManagementEnabled automaticAccountManagementEnabled.true.automaticAccountManagementRandomizeName`,
  }),
  contested(LAPS, {
    either: "An account that is switched off can't be attacked.",
    or: "One that is on is the way in when nothing else works.",
    settings: "automaticAccountManagementEnabled.true.automaticAccountManagementEnableAccount",
  }),
  directed(HELLO, [false, true], {
    reason: "A PIN or a face is bound to the device: what is stolen from it opens nothing elsewhere.",
    settings: `settings.useWindowsHelloForBusiness settings.requireSecurityDevice facialFeaturesUseEnhancedAntiSpoofing`,
  }),
  directed(
    HELLO,
    { number: "higher", never: 0 },
    {
      reason: "A longer PIN is harder to guess, and an old one can't come back.",
      settings: "settings.minimumPinLength settings.pinHistory",
    },
  ),
  contested(HELLO, {
    either: "A face or a finger can't be watched over a shoulder.",
    or: "Nobody can change them, and they may be taken by force.",
    settings: "useBiometrics",
  }),
  contested(HELLO, {
    either: "A forgotten PIN is reset without losing the keys.",
    or: "A service outside can help to reset it.",
    settings: "settings.enablePinRecovery",
  }),
  directed(GUARD, ["disable", "enable"], {
    reason: "Credential guard and memory integrity run on it.",
    settings: "enableVirtualizationBasedSecurity",
  }),
  directed(GUARD, ["disabled", "enabledWithoutLock", "enabledWithUefiLock"], {
    reason: "Secrets of sign-in are out of the reach of malware, and with the lock nobody far away can change that.",
    settings: "lsaCfgFlags",
  }),
  directed(GUARD, ["secureBoot", "secureBootAndDmaProtection"], {
    reason: "With protection from direct memory access a plugged-in device can't read secrets either.",
    settings: "requirePlatformSecurityFeatures",
  }),
  directed(GUARD, ["disabled", "unmanaged", "enabled"], {
    reason: "Firmware is measured at each start.",
    settings: "configureSystemGuardLaunch",
  }),
  directed(GUARD, ["disabled", "enabledInAuditMode", "enabledInEnforcementMode"], {
    reason: "The secret of the device's account is out of the reach of malware.",
    settings: "machineIdentityIsolation",
  }),
  directed(VIRTUAL, ["disabled", "enabledWithoutLock", "enabledWithUefiLock"], {
    reason: "Only signed code runs in the kernel, and with the lock nobody far away can change that.",
    settings: "hypervisorEnforcedCodeIntegrity",
  }),
  directed(VIRTUAL, ["doNotRequireUefiMemoryAttributesTable", "requireUefiMemoryAttributesTable"], {
    reason: "Firmware can't have memory that is both written and run.",
    settings: "requireUefiMemoryAttributesTable",
  }),
  directed(LSA, ["disabled", "enabledWithoutUefiLock", "enabledWithUefiLock"], {
    reason: "Programs can't read passwords out of the process that holds them.",
    settings: "configureLsaProtectedProcess",
  }),
  directed(LSA, ON_OFF, {
    reason: "A package that isn't Windows' own sees every password.",
    settings: "allowCustomSspsAps",
  }),
  directed(LOCK, ["disabled", "enabled"], {
    reason: "Without a password whoever has the device has its data.",
    settings: "devicePasswordEnabled",
  }),
  directed(
    LOCK,
    { number: "lower", never: 0 },
    {
      reason: "Whoever finds a device has fewer guesses, or less time before it locks; 0 sets no limit.",
      settings: `${PASSWORD}.maxInactivityTimeDeviceLock ${PASSWORD}.maxDevicePasswordFailedAttempts`,
    },
  ),
  directed(
    LOCK,
    { number: "higher" },
    {
      reason: "A longer password is harder to guess, and an old one can't come back.",
      settings: `${PASSWORD}.minDevicePasswordLength ${PASSWORD}.devicePasswordHistory`,
    },
  ),
  contested(LOCK, {
    either: "A stolen password ends with its time.",
    or: "People who must change it often choose weak ones that look alike.",
    settings: `${PASSWORD}.devicePasswordExpiration minimumPasswordAge`,
  }),
  directed(LOCK, ["allowed", "notAllowed"], {
    reason: "1111 and 1234 are guessed first.",
    settings: `${PASSWORD}.allowSimpleDevicePassword`,
  }),
  directed(
    LOCK,
    [
      "digitsOnly",
      "digitsAndLowercaseLettersAreRequired",
      "digitsLowercaseLettersAndUppercaseLettersAreRequired",
      "digitsLowercaseLettersUppercaseLettersAndSpecialCharactersAreRequired",
    ],
    {
      reason: "The more sorts of characters, the more passwords of one length there are.",
      settings: `${PASSWORD}.minDevicePasswordComplexCharacters`,
    },
  ),
  directed(LOCK, OFF_ON, {
    reason: "The lock screen shows nothing and takes no pictures.",
    settings: "preventEnablingLockScreenCamera preventLockScreenSlideShow",
  }),
  directed(
    LOCK,
    { number: "higher" },
    {
      reason: "The built-in administrator is locked out after wrong guesses, as others are.",
      settings: "allowAdministratorLockout",
    },
  ),
  directed(LOGON, ON_OFF, {
    reason: "Nobody is signed in without being there, and no password is passed on to other software.",
    settings: "allowAutomaticRestartSignOn enableMprNotifications",
  }),
  directed(LOGON, ["alwaysEnabled", "enabledIfBitLockerIsOnAndNotSuspended"], {
    reason: "Credentials are kept over a restart only where the drive is encrypted.",
    settings: "configAutomaticRestartSignOn.enabled.configAutomaticRestartSignOnDescription",
  }),
  directed(LOGON, OFF_ON, {
    reason: "A locked device shows nothing of its user, and joins no network of a stranger.",
    settings: "disableLockScreenAppNotifications dontDisplayNetworkSelectionUi",
  }),
  directed(LOGON, ON_OFF, {
    reason: "Names of accounts are half of what an attacker needs.",
    settings: "enumerateLocalUsersOnDomainJoinedComputers",
  }),
  directed(CREDENTIALS, OFF_ON, {
    reason: "Nobody sees a password in clear over a shoulder.",
    settings: "disablePasswordReveal",
  }),
  directed(CREDENTIALS, ON_OFF, {
    reason: "Names of administrators are half of what an attacker needs.",
    settings: "enumerateAdministrators",
  }),
  directed(PROVIDERS, OFF_ON, {
    reason: "A picture password is seen over a shoulder and on the glass.",
    settings: "blockPicturePassword",
  }),
  directed(PROVIDERS, ON_OFF, {
    reason: "A PIN of this sort keeps the password on the device; Hello is another thing.",
    settings: "allowPinLogon",
  }),
  directed(DELEGATION, OFF_ON, {
    reason: "Credentials stay on the administrator's own device when he helps on another.",
    settings: "remoteHostAllowsDelegationOfNonExportableCredentials",
  }),
  directed(CREDSSP, ["vulnerable", "mitigated", "forceUpdatedClients"], {
    reason: "Old versions of CredSSP let a man in the middle run code.",
    settings: "allowEncryptionOracle.enabled.protectionLevel",
  }),
  directed(ABOVE, ["allow", "block"], {
    reason: "A locked device shows and does nothing for strangers.",
    settings: "allowCortanaAboveLock allowToasts",
  }),
  directed(ACCOUNTS, ["allow", "block"], {
    reason: "Company data doesn't go to private accounts.",
    settings: "allowAddingNonMicrosoftAccountsManually allowMicrosoftAccountConnection",
  }),
  directed(KERBEROS, ["disabledNotConfigured", "enabled"], {
    reason: "Old hash algorithms can be refused.",
    settings: "pkInitHashAlgorithmConfiguration",
  }),
  directed(KERBEROS, ["supported", "audited", "notSupported"], {
    reason: "SHA-1 can be forged.",
    settings: "pkInitHashAlgorithmConfiguration.enabled.pkInitHashAlgorithmSha1",
  }),
  directed(
    RIGHTS,
    { list: "shorter" },
    {
      reason: "Each account of the list may do what others can't, and so may whoever takes it over.",
      settings: `accessCredentialManagerAsTrustedCaller accessFromNetwork actAsPartOfTheOperatingSystem allowLocalLogOn
      backupFilesAndDirectories changeSystemTime createGlobalObjects createPageFile createPermanentSharedObjects
      createSymbolicLinks createToken debugPrograms enableDelegation generateSecurityAudits impersonateClient
      increaseSchedulingPriority loadUnloadDeviceDrivers lockMemory logOnAsBatchJob manageAuditingAndSecurityLog
      manageVolume modifyFirmwareEnvironment modifyObjectLabel profileSingleProcess profileSystemPerformance
      remoteShutdown replaceProcessLevelToken restoreFilesAndDirectories takeOwnership`,
    },
  ),
  directed(
    RIGHTS,
    { list: "longer" },
    {
      reason: "Accounts of the list can't come in this way.",
      settings: `denyAccessFromNetwork denyLocalLogOn denyLogOnAsBatchJob denyLogOnAsService denyRemoteDesktopServicesLogOn`,
    },
  ),
];
