import { deviceCompliancePolicies } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, list, objectType, string } from "../kind.ts";
import { deviceCompliancePolicyScript } from "../types/deviceCompliancePolicyScript.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";
import { operatingSystemVersionRange } from "../types/operatingSystemVersionRange.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

const wslDistributionConfiguration = objectType("wslDistributionConfiguration", {
  distribution: string({ description: "Name of the distribution.", nullable: true, safer: "depends" }),
  maximumOSVersion: string({ description: "Newest version.", nullable: true, safer: contested.maximumVersion }),
  minimumOSVersion: string({ description: "Oldest version.", nullable: true, safer: "newer" }),
});

export default defineKind({
  name: "Windows10CompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "windows",
  title: "Windows: compliance",
  description:
    "What a device needs to count as compliant, and what happens to one that does not. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10compliancepolicy?view=graph-rest-beta",
  fields: {
    activeFirewallRequired: boolean({ description: "Requires a firewall that is on.", safer: "true" }),
    antiSpywareRequired: boolean({
      description: "Requires anti-spyware that is on and known to Windows Security.",
      safer: "true",
    }),
    antivirusRequired: boolean({
      description: "Requires antivirus that is on and known to Windows Security.",
      safer: "true",
    }),
    bitLockerEnabled: boolean({
      description: "Requires BitLocker, as device health attestation reports it at start.",
      safer: "true",
    }),
    codeIntegrityEnabled: boolean({
      description: "Requires code integrity, as device health attestation reports it at start.",
      safer: "true",
    }),
    configurationManagerComplianceRequired: boolean({
      description: "Requires that Configuration Manager finds the device compliant.",
      safer: "true",
    }),
    defenderEnabled: boolean({ description: "Requires Microsoft Defender.", safer: "true" }),
    defenderVersion: string({
      description: "Oldest version of Microsoft Defender that complies.",
      nullable: true,
      safer: "newer",
    }),
    customComplianceRequired: boolean({
      description: "Whether a script decides along with the rest; goes with `deviceCompliancePolicyScript`.",
      safer: "true",
    }),
    deviceCompliancePolicyScript: deviceCompliancePolicyScript({
      description: "Script whose results decide whether the device complies.",
      nullable: true,
    }),
    deviceThreatProtectionEnabled: boolean({
      description: "Asks for a risk level from the mobile threat defence partner.",
      safer: "true",
    }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Highest risk by the mobile threat defence partner that still complies; `secured` allows none.",
      safer: { order: ["unavailable", "notSet", "high", "medium", "low", "secured"] },
    }),
    earlyLaunchAntiMalwareDriverEnabled: boolean({
      description: "Requires early-launch anti-malware, as device health attestation reports it at start.",
      safer: "true",
    }),
    firmwareProtectionEnabled: boolean({ description: "Requires firmware protection.", safer: "true" }),
    kernelDmaProtectionEnabled: boolean({
      description: "Requires kernel protection from direct memory access.",
      safer: "true",
    }),
    memoryIntegrityEnabled: boolean({ description: "Requires memory integrity.", safer: "true" }),
    mobileOsMaximumVersion: string({
      description: "Newest version of Windows phones that complies.",
      nullable: true,
      safer: contested.maximumVersion,
    }),
    mobileOsMinimumVersion: string({
      description: "Oldest version of Windows phones that complies.",
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
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredToUnlockFromIdle: boolean({
      description: "Asks for the password when the device wakes up.",
      safer: "true",
    }),
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    requireHealthyDeviceReport: boolean({
      description: "Requires that device health attestation finds the device healthy.",
      safer: "true",
    }),
    rtpEnabled: boolean({ description: "Requires real-time protection.", safer: "true" }),
    secureBootEnabled: boolean({
      description: "Requires secure boot, as device health attestation reports it at start.",
      safer: "true",
    }),
    signatureOutOfDate: boolean({
      description: "Requires antivirus signatures that are up to date. The name says the contrary.",
      safer: "true",
    }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    tpmRequired: boolean({ description: "Requires a TPM.", safer: "true" }),
    validOperatingSystemBuildRanges: list(operatingSystemVersionRange, {
      description: "Builds of the operating system that comply.",
      nullable: true,
      safer: "depends",
    }),
    virtualizationBasedSecurityEnabled: boolean({
      description: "Requires virtualization-based security.",
      safer: "true",
    }),
    wslDistributions: list(wslDistributionConfiguration, {
      description: "Linux distributions (WSL) that comply.",
      nullable: true,
      safer: "depends",
    }),
  },
});
