import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";
import { deviceCompliancePolicyScript } from "../types/deviceCompliancePolicyScript.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";
import { macOSGatekeeperAppSources } from "../types/macOSGatekeeperAppSources.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "MacOSCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "macos",
  title: "MacOS compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscompliancepolicy?view=graph-rest-beta",
  fields: {
    advancedThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Advanced threat protection required security level.",
    }),
    deviceThreatProtectionEnabled: boolean({ description: "Turns on: device threat protection.", safer: "true" }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Device threat protection required security level.",
    }),
    firewallBlockAllIncoming: boolean({ description: "Whether: firewall block all incoming." }),
    firewallEnabled: boolean({ description: "Turns on: firewall.", safer: "true" }),
    firewallEnableStealthMode: boolean({ description: "Whether: firewall enable stealth mode." }),
    gatekeeperAllowedAppSource: macOSGatekeeperAppSources({ description: "Gatekeeper allowed APP source." }),
    osMaximumBuildVersion: string({ description: "Os maximum build version.", nullable: true }),
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumBuildVersion: string({ description: "Os minimum build version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "Password expiration days.",
      min: 1,
      max: 65535,
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
      max: 14,
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
      min: 1,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    storageRequireEncryption: boolean({ description: "Whether: storage require encryption.", safer: "true" }),
    systemIntegrityProtectionEnabled: boolean({ description: "Turns on: system integrity protection.", safer: "true" }),
    deviceCompliancePolicyScript: deviceCompliancePolicyScript({
      description: "Device compliance policy script.",
      nullable: true,
    }),
  },
});
