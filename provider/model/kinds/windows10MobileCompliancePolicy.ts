import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";
import { operatingSystemVersionRange } from "../types/operatingSystemVersionRange.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "Windows10MobileCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "windows",
  title: "Windows 10 Mobile: compliance",
  description:
    "What a device needs to count as compliant, and what happens to one that does not. For Windows 10 Mobile, which Microsoft no longer supports.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10mobilecompliancepolicy?view=graph-rest-beta",
  fields: {
    activeFirewallRequired: boolean({ description: "Requires a firewall that is on.", safer: "true" }),
    bitLockerEnabled: boolean({
      description: "Requires BitLocker, as device health attestation reports it at start.",
      safer: "true",
    }),
    codeIntegrityEnabled: boolean({
      description: "Requires code integrity, as device health attestation reports it at start.",
      safer: "true",
    }),
    earlyLaunchAntiMalwareDriverEnabled: boolean({
      description: "Requires early-launch anti-malware, as device health attestation reports it at start.",
      safer: "true",
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
    passwordBlockSimple: boolean({ description: "Refuses simple passwords such as 1234.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      min: 1,
      max: 255,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "How many kinds of characters a password needs.",
      nullable: true,
      safer: "higher",
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
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    passwordRequireToUnlockFromIdle: boolean({
      description: "Asks for the password when the device wakes up.",
      safer: "true",
    }),
    secureBootEnabled: boolean({
      description: "Requires secure boot, as device health attestation reports it at start.",
      safer: "true",
    }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    validOperatingSystemBuildRanges: list(operatingSystemVersionRange, {
      description: "Builds of the operating system that comply.",
      nullable: true,
      safer: "depends",
    }),
  },
});
