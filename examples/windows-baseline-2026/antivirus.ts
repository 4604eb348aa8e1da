/** Microsoft Defender Antivirus: always on, in the cloud, and nobody turns it off. */
import { defender, windowsDefenderSecurityCenter } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";
import { byRing, inRings } from "./rings.ts";

export const antivirus = () => [
  policy("antivirus", "Antivirus", "Watches files, scripts, downloads and behaviour all the time.", [
    defender.allowRealtimeMonitoring("allowed"),
    defender.allowOnAccessProtection("allowed"),
    defender.allowBehaviorMonitoring("allowed"),
    defender.allowIoavProtection("allowed"),
    defender.allowScriptScanning("allowed"),
    defender.allowArchiveScanning("allowed"),
    defender.allowEmailScanning("allowed"),
    defender.realTimeScanDirection("monitorAllFiles"),
    defender.puaProtection("puaProtectionOn"),
    defender.disableLocalAdminMerge("disableLocalAdminMerge"),
    // Whoever sees what is excluded knows where to hide.
    defender.hideExclusionsFromLocalUsers("enabled"),
    defender.hideExclusionsFromLocalAdmins("enabled"),
  ]),
  policy("antivirus-cloud", "Antivirus - Cloud protection", "Asks the cloud about files that nobody has seen yet.", [
    defender.allowCloudProtection("allowed"),
    defender.cloudBlockLevel("high"),
    defender.cloudExtendedTimeout(50),
    defender.submitSamplesConsent("sendSafeSamplesAutomatically"),
  ]),
  policy("antivirus-scans", "Antivirus - Scans", "Scans daily at noon, with little of the processor.", [
    // Minutes after midnight.
    defender.scheduleQuickScanTime(720),
    defender.avgCpuLoadFactor(30),
    defender.enableLowCpuPriority("enabled"),
    defender.checkForSignaturesBeforeRunningScan("enabled"),
    defender.allowFullScanRemovableDriveScanning("allowed"),
    defender.disableCatchupQuickScan("disabled"),
    // Hours.
    defender.signatureUpdateInterval(1),
  ]),
  policy("antivirus-actions", "Antivirus - What happens to threats", "Threats leave the device or are kept apart.", [
    defender.threatSeverityDefaultAction({
      severeThreatDefaultAction: "quarantine",
      highSeverityThreatDefaultAction: "quarantine",
      moderateSeverityThreatDefaultAction: "quarantine",
      lowSeverityThreatDefaultAction: "quarantine",
    }),
    defender.daysToRetainCleanedMalware(30),
  ]),
  policy("security-center", "Windows Security app", "People see what protects them, and not what they can't decide.", [
    windowsDefenderSecurityCenter.disableFamilyUi("enable"),
    windowsDefenderSecurityCenter.disallowExploitProtectionOverride("enable"),
  ]),
  ...inRings((ring, assignments) =>
    policy(
      `antivirus-updates-${ring}`,
      `Antivirus - Updates - ${ring}`,
      "New engines reach a few devices first.",
      [
        defender.engineUpdatesChannel(channel(ring)),
        defender.platformUpdatesChannel(channel(ring)),
        // Definitions of new malware can't wait for anybody.
        defender.securityIntelligenceUpdatesChannel("currentChannelBroad"),
      ],
      assignments,
    ),
  ),
];

const channel = byRing({
  pilot: "currentChannelPreview",
  early: "currentChannelStaged",
  broad: "currentChannelBroad",
} as const);
