import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";
import { androidSafetyNetEvaluationType } from "../types/androidSafetyNetEvaluationType.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";

export default defineKind({
  name: "AndroidDeviceOwnerCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "android",
  title: "Android device owner compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownercompliancepolicy?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Advanced threat protection required security level.",
      nullable: true,
    }),
    deviceThreatProtectionEnabled: boolean({
      description: "Turns on: device threat protection.",
      nullable: true,
      safer: "true",
    }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Device threat protection required security level.",
      nullable: true,
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
    passwordMinimumLetterCharacters: integer({
      description: "Password minimum letter characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLowerCaseCharacters: integer({
      description: "Password minimum lower case characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNonLetterCharacters: integer({
      description: "Password minimum non letter characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNumericCharacters: integer({
      description: "Password minimum numeric characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumSymbolCharacters: integer({
      description: "Password minimum symbol characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumUpperCaseCharacters: integer({
      description: "Password minimum upper case characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeLock: integer({
      description: "Password minutes of inactivity before lock.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordCountToBlock: integer({
      description: "Password previous password count to block.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", nullable: true, safer: "true" }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "Password required type.",
      nullable: true,
    }),
    requireNoPendingSystemUpdates: boolean({
      description: "Whether: require no pending system updates.",
      nullable: true,
    }),
    securityBlockJailbrokenDevices: boolean({
      description: "Whether: security block jailbroken devices.",
      safer: "true",
    }),
    securityRequiredAndroidSafetyNetEvaluationType: androidSafetyNetEvaluationType({
      description: "Security required android safety net evaluation type.",
      nullable: true,
    }),
    securityRequireIntuneAppIntegrity: boolean({
      description: "Whether: security require intune APP integrity.",
      nullable: true,
      safer: "true",
    }),
    securityRequireSafetyNetAttestationBasicIntegrity: boolean({
      description: "Whether: security require safety net attestation basic integrity.",
      nullable: true,
      safer: "true",
    }),
    securityRequireSafetyNetAttestationCertifiedDevice: boolean({
      description: "Whether: security require safety net attestation certified device.",
      nullable: true,
      safer: "true",
    }),
    storageRequireEncryption: boolean({
      description: "Whether: storage require encryption.",
      nullable: true,
      safer: "true",
    }),
  },
});
