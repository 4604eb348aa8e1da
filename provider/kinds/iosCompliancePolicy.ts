import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "IosCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "ios",
  title: "IOS compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscompliancepolicy?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Advanced threat protection required security level.",
    }),
    deviceThreatProtectionEnabled: boolean({ description: "Turns on: device threat protection.", safer: "true" }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Device threat protection required security level.",
    }),
    managedEmailProfileRequired: boolean({ description: "Requires: managed email profile.", safer: "true" }),
    osMaximumBuildVersion: string({ description: "Os maximum build version.", nullable: true }),
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumBuildVersion: string({ description: "Os minimum build version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
    passcodeBlockSimple: boolean({ description: "Whether: passcode block simple." }),
    passcodeExpirationDays: integer({
      description: "Passcode expiration days.",
      min: 1,
      max: 65535,
      unit: "days",
      nullable: true,
    }),
    passcodeMinimumCharacterSetCount: integer({
      description: "Passcode minimum character set count.",
      nullable: true,
      safer: "higher",
    }),
    passcodeMinimumLength: integer({
      description: "Passcode minimum length.",
      min: 4,
      max: 14,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passcodeMinutesOfInactivityBeforeLock: integer({
      description: "Passcode minutes of inactivity before lock.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodeMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Passcode minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passcodePreviousPasscodeBlockCount: integer({
      description: "Passcode previous passcode block count.",
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passcodeRequired: boolean({ description: "Requires: passcode.", safer: "true" }),
    passcodeRequiredType: requiredPasswordType({ description: "Passcode required type." }),
    restrictedApps: list(appListItem, { description: "Restricted APPs.", nullable: true }),
    securityBlockJailbrokenDevices: boolean({
      description: "Whether: security block jailbroken devices.",
      safer: "true",
    }),
  },
});
