import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "IosCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "ios",
  title: "iOS: compliance",
  description: "What a device needs to count as compliant, and what happens to one that does not. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscompliancepolicy?view=graph-rest-beta",
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
    managedEmailProfileRequired: boolean({
      description: "Requires a mail profile that Intune manages.",
      safer: "true",
    }),
    osMaximumBuildVersion: string({
      description: "Newest build of the operating system that complies.",
      nullable: true,
      safer: contested.maximumVersion,
    }),
    osMaximumVersion: string({
      description: "Newest version of the operating system that complies.",
      nullable: true,
      safer: contested.maximumVersion,
    }),
    osMinimumBuildVersion: string({
      description: "Oldest build of the operating system that complies.",
      nullable: true,
      safer: "newer",
    }),
    osMinimumVersion: string({
      description: "Oldest version of the operating system that complies.",
      nullable: true,
      safer: "newer",
    }),
    passcodeBlockSimple: boolean({ description: "Refuses simple passcodes such as 1234.", safer: "true" }),
    passcodeExpirationDays: integer({
      description: "How long a passcode may be used.",
      min: 1,
      max: 65535,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passcodeMinimumCharacterSetCount: integer({
      description: "How many characters beside letters and digits a passcode needs.",
      nullable: true,
      safer: "higher",
    }),
    passcodeMinimumLength: integer({
      description: "Shortest passcode.",
      min: 4,
      max: 14,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passcodeMinutesOfInactivityBeforeLock: integer({
      description: "Longest idle time before the device asks for the passcode.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodeMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodePreviousPasscodeBlockCount: integer({
      description: "How many passcodes back can't be used again.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passcodeRequired: boolean({ description: "Requires a passcode.", safer: "true" }),
    passcodeRequiredType: requiredPasswordType({
      description: "What a passcode must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    restrictedApps: list(appListItem, {
      description: "Apps with which a device doesn't comply.",
      nullable: true,
      safer: "longer",
    }),
    securityBlockJailbrokenDevices: boolean({ description: "Refuses rooted or jailbroken devices.", safer: "true" }),
  },
});
