/** Who may be on a device, and how they prove it. */
import {
  aboveLock,
  credentialsUi,
  deviceLock,
  laps,
  localPoliciesSecurityOptions as options,
  userRights,
  windowsHelloForBusiness,
  windowsLogon,
} from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

/** Well-known ids of groups that every Windows has. */
const ADMINISTRATORS = "*S-1-5-32-544";
const USERS = "*S-1-5-32-545";
const GUESTS = "*S-1-5-32-546";
const LOCAL_ACCOUNTS = "*S-1-5-113";

export const accounts = () => [
  policy("hello", "Windows Hello for Business", "A face, a finger or a PIN of six in place of a password.", [
    windowsHelloForBusiness.settings({
      useWindowsHelloForBusiness: true,
      requireSecurityDevice: true,
      minimumPinLength: 6,
      pinHistory: 5,
      enablePinRecovery: true,
    }),
    windowsHelloForBusiness.useBiometrics(true),
    windowsHelloForBusiness.facialFeaturesUseEnhancedAntiSpoofing(true),
  ]),
  policy("laps", "Local administrator password", "Each device has its own, new each week and after each use.", [
    laps.backupDirectory({ entraId: { passwordAgeDays: 7 } }),
    // Without signs that look alike; Windows 11 24H2 or newer.
    laps.passwordComplexity("lettersNumbersAndSpecialCharactersReadable"),
    laps.passwordLength(21),
    laps.postAuthenticationActions("resetPasswordLogoffAndTerminateProcesses"),
    laps.postAuthenticationResetDelay(1),
  ]),
  policy("local-accounts", "Local accounts", "No guest, no blank password, no anonymous look at who there is.", [
    options.accountsEnableGuestAccountStatus("disable"),
    options.accountsLimitLocalAccountUseOfBlankPasswordsToConsoleLogonOnly("enabled"),
    options.accountsBlockMicrosoftAccounts("usersCantAddOrLogOn"),
    options.networkAccessDoNotAllowAnonymousEnumerationOfSamAccounts("enabled"),
    options.networkAccessDoNotAllowAnonymousEnumerationOfSamAccountsAndShares("enabled"),
    options.networkAccessRestrictAnonymousAccessToNamedPipesAndShares("enable"),
    options.networkAccessRestrictClientsAllowedToMakeRemoteCallsToSam("O:BAG:BAD:(A;;RC;;;BA)"),
  ]),
  policy("uac", "User account control", "Administrators confirm on the secure desktop, others sign in as one.", [
    options.userAccountControlRunAllAdministratorsInAdminApprovalMode("enabled"),
    options.userAccountControlUseAdminApprovalMode("enable"),
    options.userAccountControlBehaviorOfTheElevationPromptForAdministrators("promptForConsentOnTheSecureDesktop"),
    options.userAccountControlBehaviorOfTheElevationPromptForStandardUsers("promptForCredentialsOnTheSecureDesktop"),
    options.userAccountControlSwitchToTheSecureDesktopWhenPromptingForElevation("enabled"),
    options.userAccountControlDetectApplicationInstallationsAndPromptForElevation("enable"),
  ]),
  policy("user-rights", "User rights", "Local accounts stay local; guests get in nowhere.", [
    userRights.allowLocalLogOn([ADMINISTRATORS, USERS]),
    userRights.denyAccessFromNetwork([LOCAL_ACCOUNTS, GUESTS]),
    userRights.denyRemoteDesktopServicesLogOn([LOCAL_ACCOUNTS, GUESTS]),
    userRights.debugPrograms([ADMINISTRATORS]),
    userRights.takeOwnership([ADMINISTRATORS]),
    userRights.loadUnloadDeviceDrivers([ADMINISTRATORS]),
    userRights.backupFilesAndDirectories([ADMINISTRATORS]),
    userRights.restoreFilesAndDirectories([ADMINISTRATORS]),
  ]),
  policy("device-lock", "Device lock", "A device that is left alone locks after ten minutes and shows nothing.", [
    deviceLock.devicePasswordEnabled({
      enabled: { maxInactivityTimeDeviceLock: 10, minDevicePasswordLength: 8, allowSimpleDevicePassword: "notAllowed" },
    }),
    deviceLock.preventEnablingLockScreenCamera("enabled"),
    deviceLock.preventLockScreenSlideShow("enabled"),
    aboveLock.allowToasts("block"),
    windowsLogon.disableLockScreenAppNotifications("enabled"),
    credentialsUi.disablePasswordReveal("enabled"),
    credentialsUi.enumerateAdministrators("disabled"),
  ]),
];
