import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, integer, list, string } from "../kind.ts";
import { androidForWorkRequiredPasswordType } from "../types/androidForWorkRequiredPasswordType.ts";
import { androidRequiredPasswordComplexity } from "../types/androidRequiredPasswordComplexity.ts";
import { androidWorkProfileAccountUse } from "../types/androidWorkProfileAccountUse.ts";

const androidForWorkCrossProfileDataSharingType = enumType("androidForWorkCrossProfileDataSharingType", [
  "deviceDefault",
  "preventAny",
  "allowPersonalToWork",
  "noRestrictions",
]);

const androidForWorkDefaultAppPermissionPolicyType = enumType("androidForWorkDefaultAppPermissionPolicyType", [
  "deviceDefault",
  "prompt",
  "autoGrant",
  "autoDeny",
]);

export default defineKind({
  name: "AndroidForWorkGeneralDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work general device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    allowedGoogleAccountDomains: list(string, { description: "Allowed google account domains.", nullable: true }),
    blockUnifiedPasswordForWorkProfile: boolean({ description: "Whether: block unified password for work profile." }),
    passwordBlockFaceUnlock: boolean({ description: "Whether: password block face unlock.", safer: "true" }),
    passwordBlockFingerprintUnlock: boolean({
      description: "Whether: password block fingerprint unlock.",
      safer: "true",
    }),
    passwordBlockIrisUnlock: boolean({ description: "Whether: password block iris unlock.", safer: "true" }),
    passwordBlockTrustAgents: boolean({ description: "Whether: password block trust agents.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "Password expiration days.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequiredType: androidForWorkRequiredPasswordType({ description: "Password required type." }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      min: 1,
      max: 16,
      nullable: true,
    }),
    requiredPasswordComplexity: androidRequiredPasswordComplexity({ description: "Required password complexity." }),
    securityRequireVerifyApps: boolean({ description: "Whether: security require verify APPs.", safer: "true" }),
    vpnAlwaysOnPackageIdentifier: string({ description: "VPN always on package identifier.", nullable: true }),
    vpnEnableAlwaysOnLockdownMode: boolean({ description: "Whether: VPN enable always on lockdown mode." }),
    workProfileAccountUse: androidWorkProfileAccountUse({ description: "Work profile account use." }),
    workProfileAllowWidgets: boolean({ description: "Whether: work profile allow widgets." }),
    workProfileBlockAddingAccounts: boolean({ description: "Whether: work profile block adding accounts." }),
    workProfileBlockCamera: boolean({ description: "Whether: work profile block camera." }),
    workProfileBlockCrossProfileCallerId: boolean({
      description: "Whether: work profile block cross profile caller ID.",
    }),
    workProfileBlockCrossProfileContactsSearch: boolean({
      description: "Whether: work profile block cross profile contacts search.",
    }),
    workProfileBlockCrossProfileCopyPaste: boolean({
      description: "Whether: work profile block cross profile copy paste.",
    }),
    workProfileBlockNotificationsWhileDeviceLocked: boolean({
      description: "Whether: work profile block notifications while device locked.",
    }),
    workProfileBlockPersonalAppInstallsFromUnknownSources: boolean({
      description: "Whether: work profile block personal APP installs from unknown sources.",
    }),
    workProfileBlockScreenCapture: boolean({ description: "Whether: work profile block screen capture." }),
    workProfileBluetoothEnableContactSharing: boolean({
      description: "Whether: work profile bluetooth enable contact sharing.",
    }),
    workProfileDataSharingType: androidForWorkCrossProfileDataSharingType({
      description: "Work profile data sharing type.",
    }),
    workProfileDefaultAppPermissionPolicy: androidForWorkDefaultAppPermissionPolicyType({
      description: "Work profile default APP permission policy.",
    }),
    workProfilePasswordBlockFaceUnlock: boolean({ description: "Whether: work profile password block face unlock." }),
    workProfilePasswordBlockFingerprintUnlock: boolean({
      description: "Whether: work profile password block fingerprint unlock.",
    }),
    workProfilePasswordBlockIrisUnlock: boolean({ description: "Whether: work profile password block iris unlock." }),
    workProfilePasswordBlockTrustAgents: boolean({ description: "Whether: work profile password block trust agents." }),
    workProfilePasswordExpirationDays: integer({
      description: "Work profile password expiration days.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
    }),
    workProfilePasswordMinimumLength: integer({
      description: "Work profile password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinLetterCharacters: integer({
      description: "Work profile password min letter characters.",
      min: 1,
      max: 10,
      nullable: true,
    }),
    workProfilePasswordMinLowerCaseCharacters: integer({
      description: "Work profile password min lower case characters.",
      min: 1,
      max: 10,
      nullable: true,
    }),
    workProfilePasswordMinNonLetterCharacters: integer({
      description: "Work profile password min non letter characters.",
      min: 1,
      max: 10,
      nullable: true,
    }),
    workProfilePasswordMinNumericCharacters: integer({
      description: "Work profile password min numeric characters.",
      min: 1,
      max: 10,
      nullable: true,
    }),
    workProfilePasswordMinSymbolCharacters: integer({
      description: "Work profile password min symbol characters.",
      min: 1,
      max: 10,
      nullable: true,
    }),
    workProfilePasswordMinUpperCaseCharacters: integer({
      description: "Work profile password min upper case characters.",
      min: 1,
      max: 10,
      nullable: true,
    }),
    workProfilePasswordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Work profile password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
    }),
    workProfilePasswordPreviousPasswordBlockCount: integer({
      description: "Work profile password previous password block count.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordRequiredType: androidForWorkRequiredPasswordType({
      description: "Work profile password required type.",
    }),
    workProfilePasswordSignInFailureCountBeforeFactoryReset: integer({
      description: "Work profile password sign in failure count before factory reset.",
      min: 1,
      max: 16,
      nullable: true,
    }),
    workProfileRequiredPasswordComplexity: androidRequiredPasswordComplexity({
      description: "Work profile required password complexity.",
    }),
    workProfileRequirePassword: boolean({ description: "Whether: work profile require password." }),
  },
});
