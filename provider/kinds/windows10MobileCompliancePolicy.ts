import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";
import { operatingSystemVersionRange } from "../types/operatingSystemVersionRange.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "Windows10MobileCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "windows",
  title: "Windows10 mobile compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10mobilecompliancepolicy?view=graph-rest-beta",
  fields: {
    activeFirewallRequired: boolean({ description: "Requires: active firewall.", safer: "true" }),
    bitLockerEnabled: boolean({ description: "Turns on: BitLocker.", safer: "true" }),
    codeIntegrityEnabled: boolean({ description: "Turns on: code integrity.", safer: "true" }),
    earlyLaunchAntiMalwareDriverEnabled: boolean({ description: "Turns on: early launch anti malware driver." }),
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "Password expiration days.",
      min: 1,
      max: 255,
      unit: "days",
      nullable: true,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      nullable: true,
      safer: "higher",
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
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    passwordRequireToUnlockFromIdle: boolean({
      description: "Whether: password require to unlock from idle.",
      safer: "true",
    }),
    secureBootEnabled: boolean({ description: "Turns on: secure boot.", safer: "true" }),
    storageRequireEncryption: boolean({ description: "Whether: storage require encryption.", safer: "true" }),
    validOperatingSystemBuildRanges: list(operatingSystemVersionRange, {
      description: "Valid operating system build ranges.",
      nullable: true,
    }),
  },
});
