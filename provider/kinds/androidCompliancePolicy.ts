import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";
import { androidRequiredPasswordComplexity } from "../types/androidRequiredPasswordComplexity.ts";
import { androidRequiredPasswordType } from "../types/androidRequiredPasswordType.ts";
import { appListItem } from "../types/appListItem.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";

export default defineKind({
  name: "AndroidCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "android",
  title: "Android compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcompliancepolicy?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Advanced threat protection required security level.",
    }),
    conditionStatementId: string({ description: "Condition statement ID.", nullable: true }),
    deviceThreatProtectionEnabled: boolean({ description: "Turns on: device threat protection.", safer: "true" }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Device threat protection required security level.",
    }),
    minAndroidSecurityPatchLevel: string({ description: "Min android security patch level.", nullable: true }),
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
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
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Password minutes of inactivity before lock.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: androidRequiredPasswordType({ description: "Password required type." }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      min: 1,
      max: 16,
      nullable: true,
    }),
    requiredPasswordComplexity: androidRequiredPasswordComplexity({ description: "Required password complexity." }),
    restrictedApps: list(appListItem, { description: "Restricted APPs.", nullable: true }),
    securityBlockDeviceAdministratorManagedDevices: boolean({
      description: "Whether: security block device administrator managed devices.",
      safer: "true",
    }),
    securityBlockJailbrokenDevices: boolean({
      description: "Whether: security block jailbroken devices.",
      safer: "true",
    }),
    securityDisableUsbDebugging: boolean({ description: "Whether: security disable USB debugging." }),
    securityPreventInstallAppsFromUnknownSources: boolean({
      description: "Whether: security prevent install APPs from unknown sources.",
    }),
    securityRequireCompanyPortalAppIntegrity: boolean({
      description: "Whether: security require company portal APP integrity.",
      safer: "true",
    }),
    securityRequireGooglePlayServices: boolean({
      description: "Whether: security require google play services.",
      safer: "true",
    }),
    securityRequireSafetyNetAttestationBasicIntegrity: boolean({
      description: "Whether: security require safety net attestation basic integrity.",
      safer: "true",
    }),
    securityRequireSafetyNetAttestationCertifiedDevice: boolean({
      description: "Whether: security require safety net attestation certified device.",
      safer: "true",
    }),
    securityRequireUpToDateSecurityProviders: boolean({
      description: "Whether: security require up to date security providers.",
      safer: "true",
    }),
    securityRequireVerifyApps: boolean({ description: "Whether: security require verify APPs.", safer: "true" }),
    storageRequireEncryption: boolean({ description: "Whether: storage require encryption.", safer: "true" }),
  },
});
