import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "Windows81CompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "windows",
  title: "Windows 8.1: compliance",
  description:
    "What a device needs to count as compliant, and what happens to one that does not. For Windows 8.1 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81compliancepolicy?view=graph-rest-beta",
  fields: {
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
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
  },
});
