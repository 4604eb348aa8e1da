import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
  title: "Android for Work (older): device restrictions",
  description:
    "What people may do: passwords, apps, functions of the device. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    allowedGoogleAccountDomains: list(string, {
      description: "Domains whose Google accounts may be added to the work profile.",
      nullable: true,
      safer: "depends",
    }),
    blockUnifiedPasswordForWorkProfile: boolean({
      description: "Keeps people from one password for device and work profile.",
      safer: "true",
    }),
    passwordBlockFaceUnlock: boolean({ description: "Blocks unlocking by face.", safer: contested.biometrics }),
    passwordBlockFingerprintUnlock: boolean({
      description: "Blocks unlocking by fingerprint.",
      safer: contested.biometrics,
    }),
    passwordBlockIrisUnlock: boolean({ description: "Blocks unlocking by iris.", safer: contested.biometrics }),
    passwordBlockTrustAgents: boolean({ description: "Blocks Smart Lock and other trust agents.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequiredType: androidForWorkRequiredPasswordType({
      description: "What a password must consist of.",
      safer: {
        order: [
          "deviceDefault",
          "lowSecurityBiometric",
          "required",
          "atLeastNumeric",
          "numericComplex",
          "atLeastAlphabetic",
          "atLeastAlphanumeric",
          "alphanumericWithSymbols",
        ],
      },
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "lower",
    }),
    requiredPasswordComplexity: androidRequiredPasswordComplexity({
      description: "How strong a password must be, in Android's own steps.",
      safer: { order: ["none", "low", "medium", "high"] },
    }),
    securityRequireVerifyApps: boolean({ description: "Requires that Google Play Protect scans apps.", safer: "true" }),
    vpnAlwaysOnPackageIdentifier: string({
      description: "App of the always-on VPN, by package.",
      nullable: true,
      safer: "depends",
    }),
    vpnEnableAlwaysOnLockdownMode: boolean({
      description: "Blocks traffic of the work profile outside the always-on VPN.",
      safer: "true",
    }),
    workProfileAccountUse: androidWorkProfileAccountUse({
      description: "Which accounts may be added to the work profile.",
      safer: { order: ["allowAll", "allowAllExceptGoogleAccounts", "blockAll"] },
    }),
    workProfileAllowWidgets: boolean({
      description: "Allows widgets of work apps on the home screen.",
      safer: "false",
    }),
    workProfileBlockAddingAccounts: boolean({
      description: "Keeps people from adding accounts to the work profile.",
      safer: "true",
    }),
    workProfileBlockCamera: boolean({ description: "Blocks the camera in the work profile.", safer: "true" }),
    workProfileBlockCrossProfileCallerId: boolean({
      description: "Hides names of work contacts when they call the personal profile.",
      safer: "true",
    }),
    workProfileBlockCrossProfileContactsSearch: boolean({
      description: "Keeps the personal profile from searching work contacts.",
      safer: "true",
    }),
    workProfileBlockCrossProfileCopyPaste: boolean({
      description: "Blocks copying from the work profile into the personal one.",
      safer: "true",
    }),
    workProfileBlockNotificationsWhileDeviceLocked: boolean({
      description: "Hides work notifications while the device is locked.",
      safer: "true",
    }),
    workProfileBlockPersonalAppInstallsFromUnknownSources: boolean({
      description: "Blocks apps from unknown sources in the personal profile.",
      safer: "true",
    }),
    workProfileBlockScreenCapture: boolean({ description: "Blocks screenshots in the work profile.", safer: "true" }),
    workProfileBluetoothEnableContactSharing: boolean({
      description: "Gives work contacts to Bluetooth devices.",
      safer: "false",
    }),
    workProfileDataSharingType: androidForWorkCrossProfileDataSharingType({
      description: "Which way apps may share data between work and personal profile.",
      safer: { order: ["noRestrictions", "allowPersonalToWork", "preventAny"] },
    }),
    workProfileDefaultAppPermissionPolicy: androidForWorkDefaultAppPermissionPolicyType({
      description: "What happens when a work app asks for a permission.",
      safer: { order: ["autoGrant", "prompt", "autoDeny"] },
    }),
    workProfilePasswordBlockFaceUnlock: boolean({
      description: "Blocks unlocking the work profile by face.",
      safer: contested.biometrics,
    }),
    workProfilePasswordBlockFingerprintUnlock: boolean({
      description: "Blocks unlocking the work profile by fingerprint.",
      safer: contested.biometrics,
    }),
    workProfilePasswordBlockIrisUnlock: boolean({
      description: "Blocks unlocking the work profile by iris.",
      safer: contested.biometrics,
    }),
    workProfilePasswordBlockTrustAgents: boolean({
      description: "Blocks Smart Lock and other trust agents for the work profile.",
      safer: "true",
    }),
    workProfilePasswordExpirationDays: integer({
      description: "How long a password of the work profile may be used.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    workProfilePasswordMinimumLength: integer({
      description: "Shortest password of the work profile.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinLetterCharacters: integer({
      description: "How many letters a password of the work profile needs.",
      min: 1,
      max: 10,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinLowerCaseCharacters: integer({
      description: "How many lower-case letters a password of the work profile needs.",
      min: 1,
      max: 10,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinNonLetterCharacters: integer({
      description: "How many characters beside letters a password of the work profile needs.",
      min: 1,
      max: 10,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinNumericCharacters: integer({
      description: "How many digits a password of the work profile needs.",
      min: 1,
      max: 10,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinSymbolCharacters: integer({
      description: "How many symbols a password of the work profile needs.",
      min: 1,
      max: 10,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinUpperCaseCharacters: integer({
      description: "How many upper-case letters a password of the work profile needs.",
      min: 1,
      max: 10,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the work profile locks.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    workProfilePasswordPreviousPasswordBlockCount: integer({
      description: "How many passwords of the work profile back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordRequiredType: androidForWorkRequiredPasswordType({
      description: "What a password of the work profile must consist of.",
      safer: {
        order: ["deviceDefault", "lowSecurityBiometric", "required", "numericComplex", "alphanumericWithSymbols"],
      },
    }),
    workProfilePasswordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the work profile is removed.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "lower",
    }),
    workProfileRequiredPasswordComplexity: androidRequiredPasswordComplexity({
      description: "How strong a password of the work profile must be, in Android's own steps.",
      safer: { order: ["none", "low", "medium", "high"] },
    }),
    workProfileRequirePassword: boolean({ description: "Requires a password for the work profile.", safer: "true" }),
  },
});
