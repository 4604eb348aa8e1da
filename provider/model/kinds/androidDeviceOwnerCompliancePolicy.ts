import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";
import { androidSafetyNetEvaluationType } from "../types/androidSafetyNetEvaluationType.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";

export default defineKind({
  name: "AndroidDeviceOwnerCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "android",
  title: "Android Enterprise, company-owned: compliance",
  description:
    "What a device needs to count as compliant, and what happens to one that does not. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercompliancepolicy?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Highest risk by Microsoft Defender for Endpoint that still complies; `secured` allows none.",
      nullable: true,
      safer: { order: ["unavailable", "notSet", "high", "medium", "low", "secured"] },
    }),
    deviceThreatProtectionEnabled: boolean({
      description: "Asks for a risk level from the mobile threat defence partner.",
      nullable: true,
      safer: "true",
    }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Highest risk by the mobile threat defence partner that still complies; `secured` allows none.",
      nullable: true,
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
    passwordMinimumLetterCharacters: integer({
      description: "How many letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLowerCaseCharacters: integer({
      description: "How many lower-case letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNonLetterCharacters: integer({
      description: "How many characters beside letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNumericCharacters: integer({
      description: "How many digits a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumSymbolCharacters: integer({
      description: "How many symbols a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumUpperCaseCharacters: integer({
      description: "How many upper-case letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Longest idle time before the device asks for the password.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordCountToBlock: integer({
      description: "How many passwords back can't be used again.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", nullable: true, safer: "true" }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "What a password must consist of.",
      nullable: true,
      safer: {
        order: [
          "deviceDefault",
          "lowSecurityBiometric",
          "required",
          "numeric",
          "numericComplex",
          "alphabetic",
          "alphanumeric",
          "alphanumericWithSymbols",
        ],
      },
    }),
    requireNoPendingSystemUpdates: boolean({
      description: "Refuses devices that have a system update to install.",
      nullable: true,
      safer: "true",
    }),
    securityBlockJailbrokenDevices: boolean({ description: "Refuses rooted or jailbroken devices.", safer: "true" }),
    securityRequiredAndroidSafetyNetEvaluationType: androidSafetyNetEvaluationType({
      description: "How Play Integrity must look at the device: by software, or backed by hardware.",
      nullable: true,
      safer: { order: ["basic", "hardwareBacked"] },
    }),
    securityRequireIntuneAppIntegrity: boolean({
      description: "Requires an unaltered Intune app.",
      nullable: true,
      safer: "true",
    }),
    securityRequireSafetyNetAttestationBasicIntegrity: boolean({
      description: "Requires that Play Integrity finds the device's integrity intact.",
      nullable: true,
      safer: "true",
    }),
    securityRequireSafetyNetAttestationCertifiedDevice: boolean({
      description: "Requires that Play Integrity finds a device certified by Google.",
      nullable: true,
      safer: "true",
    }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", nullable: true, safer: "true" }),
  },
});
