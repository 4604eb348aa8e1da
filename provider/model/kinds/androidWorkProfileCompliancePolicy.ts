import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { androidRequiredPasswordComplexity } from "../types/androidRequiredPasswordComplexity.ts";
import { androidRequiredPasswordType } from "../types/androidRequiredPasswordType.ts";
import { androidSafetyNetEvaluationType } from "../types/androidSafetyNetEvaluationType.ts";
import { androidWorkProfileRequiredPasswordType } from "../types/androidWorkProfileRequiredPasswordType.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";

export default defineKind({
  name: "AndroidWorkProfileCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "android",
  title: "Android Enterprise, work profile: compliance",
  description:
    "What a device needs to count as compliant, and what happens to one that does not. For the work profile of personal Android devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecompliancepolicy?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Highest risk by Microsoft Defender for Endpoint that still complies; `secured` allows none.",
      safer: { order: ["unavailable", "notSet", "high", "medium", "low", "secured"] },
    }),
    deviceThreatProtectionEnabled: boolean({
      description: "Asks for a risk level from the mobile threat defence partner.",
      safer: "true",
    }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Highest risk by the mobile threat defence partner that still complies; `secured` allows none.",
      safer: { order: ["unavailable", "notSet", "high", "medium", "low", "secured"] },
    }),
    minAndroidSecurityPatchLevel: string({
      description: "Oldest Android security patch that complies, as in `2026-01-01`.",
      nullable: true,
      safer: "newer",
    }),
    osMaximumVersion: string({
      description: "Newest version of the operating system that complies.",
      nullable: true,
      safer: contested.maximumVersion,
    }),
    osMinimumVersion: string({
      description: "Oldest version of the operating system that complies.",
      nullable: true,
      safer: "newer",
    }),
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
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Longest idle time before the device asks for the password.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: androidRequiredPasswordType({
      description: "What a password must consist of.",
      safer: {
        order: [
          "deviceDefault",
          "lowSecurityBiometric",
          "any",
          "numeric",
          "numericComplex",
          "alphabetic",
          "alphanumeric",
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
    securityBlockJailbrokenDevices: boolean({ description: "Refuses rooted or jailbroken devices.", safer: "true" }),
    securityDisableUsbDebugging: boolean({ description: "Refuses devices with USB debugging.", safer: "true" }),
    securityPreventInstallAppsFromUnknownSources: boolean({
      description: "Refuses devices that allow apps from unknown sources.",
      safer: "true",
    }),
    securityRequireCompanyPortalAppIntegrity: boolean({
      description: "Requires an unaltered Company Portal app.",
      safer: "true",
    }),
    securityRequiredAndroidSafetyNetEvaluationType: androidSafetyNetEvaluationType({
      description: "How Play Integrity must look at the device: by software, or backed by hardware.",
      safer: { order: ["basic", "hardwareBacked"] },
    }),
    securityRequireGooglePlayServices: boolean({ description: "Requires Google Play services.", safer: "true" }),
    securityRequireSafetyNetAttestationBasicIntegrity: boolean({
      description: "Requires that Play Integrity finds the device's integrity intact.",
      safer: "true",
    }),
    securityRequireSafetyNetAttestationCertifiedDevice: boolean({
      description: "Requires that Play Integrity finds a device certified by Google.",
      safer: "true",
    }),
    securityRequireUpToDateSecurityProviders: boolean({
      description: "Requires an up-to-date security provider of Google Play services.",
      safer: "true",
    }),
    securityRequireVerifyApps: boolean({ description: "Requires that Google Play Protect scans apps.", safer: "true" }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    workProfileInactiveBeforeScreenLockInMinutes: integer({
      description: "Longest idle time before the work profile locks.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    workProfilePasswordExpirationInDays: integer({
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
    workProfilePasswordRequiredType: androidWorkProfileRequiredPasswordType({
      description: "What a password of the work profile must consist of.",
      safer: {
        order: ["deviceDefault", "lowSecurityBiometric", "required", "numericComplex", "alphanumericWithSymbols"],
      },
    }),
    workProfilePreviousPasswordBlockCount: integer({
      description: "How many passwords of the work profile back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    workProfileRequiredPasswordComplexity: androidRequiredPasswordComplexity({
      description: "How strong a password of the work profile must be, in Android's own steps.",
      safer: { order: ["none", "low", "medium", "high"] },
    }),
    workProfileRequirePassword: boolean({ description: "Requires a password for the work profile.", safer: "true" }),
  },
});
