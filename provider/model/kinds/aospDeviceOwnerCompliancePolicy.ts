import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";

export default defineKind({
  name: "AospDeviceOwnerCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "android",
  title: "Android (AOSP): compliance",
  description:
    "What a device needs to count as compliant, and what happens to one that does not. For company-owned Android devices without Google services (AOSP).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownercompliancepolicy?view=graph-rest-beta",
  fields: {
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
      min: 1,
      max: 8640,
      unit: "minutes",
      nullable: true,
      safer: "lower",
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
    securityBlockJailbrokenDevices: boolean({
      description: "Refuses rooted or jailbroken devices.",
      nullable: true,
      safer: "true",
    }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", nullable: true, safer: "true" }),
  },
});
