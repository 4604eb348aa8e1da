import { deviceCompliancePolicies } from "../collections.ts";
import { boolean, defineKind, integer, list, objectType, string } from "../kind.ts";
import { deviceCompliancePolicyScript } from "../types/deviceCompliancePolicyScript.ts";
import { deviceThreatProtectionLevel } from "../types/deviceThreatProtectionLevel.ts";
import { operatingSystemVersionRange } from "../types/operatingSystemVersionRange.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

const wslDistributionConfiguration = objectType("wslDistributionConfiguration", {
  distribution: string({ description: "Distribution.", nullable: true }),
  maximumOSVersion: string({ description: "Maximum Os version.", nullable: true }),
  minimumOSVersion: string({ description: "Minimum Os version.", nullable: true }),
});

export default defineKind({
  name: "Windows10CompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "windows",
  title: "Windows10 compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10compliancepolicy?view=graph-rest-beta",
  fields: {
    activeFirewallRequired: boolean({ description: "Requires: active firewall.", safer: "true" }),
    antiSpywareRequired: boolean({ description: "Requires: anti spyware.", safer: "true" }),
    antivirusRequired: boolean({ description: "Requires: antivirus.", safer: "true" }),
    bitLockerEnabled: boolean({ description: "Turns on: BitLocker.", safer: "true" }),
    codeIntegrityEnabled: boolean({ description: "Turns on: code integrity.", safer: "true" }),
    configurationManagerComplianceRequired: boolean({
      description: "Requires: configuration manager compliance.",
      safer: "true",
    }),
    defenderEnabled: boolean({ description: "Turns on: defender.", safer: "true" }),
    defenderVersion: string({ description: "Defender version.", nullable: true }),
    deviceCompliancePolicyScript: deviceCompliancePolicyScript({
      description: "Device compliance policy script.",
      nullable: true,
    }),
    deviceThreatProtectionEnabled: boolean({ description: "Turns on: device threat protection.", safer: "true" }),
    deviceThreatProtectionRequiredSecurityLevel: deviceThreatProtectionLevel({
      description: "Device threat protection required security level.",
    }),
    earlyLaunchAntiMalwareDriverEnabled: boolean({ description: "Turns on: early launch anti malware driver." }),
    firmwareProtectionEnabled: boolean({ description: "Turns on: firmware protection.", safer: "true" }),
    kernelDmaProtectionEnabled: boolean({ description: "Turns on: kernel dma protection.", safer: "true" }),
    memoryIntegrityEnabled: boolean({ description: "Turns on: memory integrity.", safer: "true" }),
    mobileOsMaximumVersion: string({ description: "Mobile Os maximum version.", nullable: true }),
    mobileOsMinimumVersion: string({ description: "Mobile Os minimum version.", nullable: true }),
    osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
    osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
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
    passwordRequiredToUnlockFromIdle: boolean({ description: "Whether: password required to unlock from idle." }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    requireHealthyDeviceReport: boolean({ description: "Whether: require healthy device report." }),
    rtpEnabled: boolean({ description: "Turns on: rtp.", safer: "true" }),
    secureBootEnabled: boolean({ description: "Turns on: secure boot.", safer: "true" }),
    signatureOutOfDate: boolean({ description: "Whether: signature out of date." }),
    storageRequireEncryption: boolean({ description: "Whether: storage require encryption.", safer: "true" }),
    tpmRequired: boolean({ description: "Requires: TPM.", safer: "true" }),
    validOperatingSystemBuildRanges: list(operatingSystemVersionRange, {
      description: "Valid operating system build ranges.",
      nullable: true,
    }),
    virtualizationBasedSecurityEnabled: boolean({
      description: "Turns on: virtualization based security.",
      safer: "true",
    }),
    wslDistributions: list(wslDistributionConfiguration, { description: "Wsl distributions.", nullable: true }),
  },
});
