import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { deviceCompliancePolicyScript } from "../types/deviceCompliancePolicyScript.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";
import { macOSGatekeeperAppSources } from "../types/macOSGatekeeperAppSources.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "MacOSCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "macos",
  title: "macOS: compliance",
  description: "What a device needs to count as compliant, and what happens to one that does not. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscompliancepolicy?view=graph-rest-beta",
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
    firewallBlockAllIncoming: boolean({
      description: "Blocks all incoming connections but those that the system needs.",
      safer: "true",
    }),
    firewallEnabled: boolean({ description: "Whether the firewall is on.", safer: "true" }),
    firewallEnableStealthMode: boolean({ description: "Ignores probes of the network.", safer: "true" }),
    gatekeeperAllowedAppSource: macOSGatekeeperAppSources({
      description: "From where apps may be installed.",
      safer: { order: ["anywhere", "notConfigured", "macAppStoreAndIdentifiedDevelopers", "macAppStore"] },
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
    passwordBlockSimple: boolean({ description: "Refuses simple passwords such as 1234.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      min: 1,
      max: 65535,
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
      max: 14,
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
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    systemIntegrityProtectionEnabled: boolean({ description: "Requires system integrity protection.", safer: "true" }),
    deviceCompliancePolicyScript: deviceCompliancePolicyScript({
      description: "Script whose results decide whether the device complies.",
      nullable: true,
    }),
  },
});
