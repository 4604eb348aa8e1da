/** Microsoft Defender on Windows, macOS and Linux: antivirus, attack surface reduction, what users may undo. */
import { type Chapter, contested, directed, neutral, type Row } from "./judgement.ts";

const ANTIVIRUS: Chapter = {
  areas: ["windows/defender"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-defender",
};
const CSP: Chapter = {
  areas: ["windows/defender"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/defender-csp",
};
const ASR: Chapter = {
  areas: ["windows/defender"],
  source: "https://learn.microsoft.com/defender-endpoint/attack-surface-reduction-rules-reference",
};
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const ADMX: Chapter = {
  areas: ["windows/admxMicrosoftDefenderAntivirus"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-microsoftdefenderantivirus",
};
const UNIX: Chapter = {
  areas: ["linux/defender", "apple/defender"],
  source: "https://learn.microsoft.com/defender-endpoint/linux-preferences",
};
const MAC: Chapter = {
  areas: ["apple/defender"],
  source: "https://learn.microsoft.com/defender-endpoint/mac-preferences",
};
const ONBOARDING: Chapter = {
  areas: ["windows/defenderForEndpoint"],
  source: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-edr-policy",
};
const CENTER: Chapter = {
  areas: ["windows/windowsDefenderSecurityCenter"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-windowsdefendersecuritycenter",
};

const OFF_ON = ["disabled", "enabled"];
const ON_OFF = ["enabled", "disabled"];

export const defender: readonly Row[] = [
  directed(ANTIVIRUS, ["notAllowed", "allowed"], {
    reason: "It is a part of the antivirus that looks at files, processes, scripts or mail while they are used.",
    settings: `allowBehaviorMonitoring allowCloudProtection allowIntrusionPreventionSystem allowIoavProtection
      allowOnAccessProtection allowRealtimeMonitoring allowScriptScanning`,
  }),
  directed(ANTIVIRUS, ["notAllowed", "allowed"], {
    reason: "Malware that hides in archives, mail files, removable drives or shares is found before it is opened.",
    settings: `allowArchiveScanning allowEmailScanning allowFullScanOnMappedNetworkDrives
      allowFullScanRemovableDriveScanning allowScanningNetworkFiles`,
  }),
  contested(ANTIVIRUS, {
    either: "With the interface, users see what was found and can scan by themselves.",
    or: "Without it, nobody sees or touches the antivirus on shared or kiosk devices.",
    settings: "allowUserUiAccess",
  }),
  directed(ASR, ["off", "audit", "warn", "block"], {
    reason:
      "A rule that blocks stops the behaviour, one that warns lets users go on, one that audits only tells of it.",
    settings: "attackSurfaceReductionRules.*",
  }),
  directed(
    ANTIVIRUS,
    { list: "shorter" },
    {
      reason: "What is excluded isn't scanned: malware that gets there stays.",
      settings: `excludedPaths excludedProcesses excludedExtensions attackSurfaceReductionOnlyExclusions
      controlledFolderAccessAllowedApplications attackSurfaceReductionRules.*.*.asrOnlyPerRuleExclusions`,
    },
  ),
  directed(
    ANTIVIRUS,
    { list: "longer" },
    {
      reason: "Only the folders of the list, and Windows' own, are kept from programs that aren't trusted.",
      settings: "controlledFolderAccessProtectedFolders",
    },
  ),
  directed(ANTIVIRUS, ["puaProtectionOff", "auditMode", "puaProtectionOn"], {
    reason: "Programs that bring along advertising, miners or worse aren't let in.",
    settings: "puaProtection",
  }),
  directed(ANTIVIRUS, ["defaultState", "high", "highPlus", "zeroTolerance"], {
    reason: "The higher the level, the sooner an unknown file is blocked.",
    settings: "cloudBlockLevel",
  }),
  directed(
    ANTIVIRUS,
    { number: "higher" },
    {
      reason: "A suspicious file waits longer for the verdict of the cloud before it may run.",
      settings: "cloudExtendedTimeout",
    },
  ),
  directed(ANTIVIRUS, ["disabled", "enabledAuditMode", "enabledBlockMode"], {
    reason: "Connections of any program to places that are known for phishing and malware are cut.",
    settings: "enableNetworkProtection",
  }),
  directed(ANTIVIRUS, ["disabled", "audit", "auditMode", "block", "enabled"], {
    reason: "Programs that aren't trusted can't encrypt or change files in protected folders.",
    settings: "enableControlledFolderAccess",
  }),
  contested(ANTIVIRUS, {
    either: "Samples that go by themselves let the cloud judge unknown files within seconds.",
    or: "Files with personal or secret content may leave the company with them.",
    settings: "submitSamplesConsent",
  }),
  directed(ANTIVIRUS, ["monitorOutgoingFiles", "monitorIncomingFiles", "monitorAllFiles"], {
    reason: "Files are looked at in both directions only where all are monitored.",
    settings: "realTimeScanDirection",
  }),
  directed(ANTIVIRUS, OFF_ON, {
    reason: "A scan with signatures of today finds what one with those of last week doesn't.",
    settings: "checkForSignaturesBeforeRunningScan",
  }),
  directed(
    ANTIVIRUS,
    { number: "lower", never: 0 },
    {
      reason: "Hours between two looks for new signatures; 0 looks for none.",
      settings: "signatureUpdateInterval",
    },
  ),
  directed(ANTIVIRUS, ["allow", "userDefined", "clean", "remove", "block", "quarantine"], {
    reason: "A threat that is allowed runs; one in quarantine can neither run nor be lost by mistake.",
    settings: "threatSeverityDefaultAction.*",
  }),
  directed(CSP, ON_OFF.toReversed(), {
    reason: "Whoever sees the list of exclusions knows where malware isn't looked for.",
    settings: "hideExclusionsFromLocalAdmins hideExclusionsFromLocalUsers",
  }),
  directed(CSP, ["enableLocalAdminMerge", "disableLocalAdminMerge"], {
    reason: "Exclusions that a local administrator, or malware with such rights, adds don't count.",
    settings: "disableLocalAdminMerge",
  }),
  directed(CSP, ["off", "tamperProtection"], {
    reason: "Neither users nor malware with administrator's rights can switch the antivirus off.",
    settings: "tamperProtectionOptions",
  }),
  directed(CSP, ["disable", "enable"], {
    reason: "Hashes of files let indicators of the security team find and block them.",
    settings: "enableFileHashComputation",
  }),
  directed(CSP, ["notConvertedToBlock", "convertedToBlock"], {
    reason: "Users can't go past a warning of network protection.",
    settings: "enableConvertWarnToBlock",
  }),
  directed(CSP, ["exclusionsNotScanned", "exclusionsScanned"], {
    reason: "A quick scan looks into places that real-time protection leaves out.",
    settings: "quickScanIncludeExclusions",
  }),
  directed(CSP, ["notAllowed", "allowed"], {
    reason: "Devices on mobile connections get new signatures as well.",
    settings: "meteredConnectionUpdates",
  }),
  directed(CSP, ["disabled", "enabled"], {
    reason: "A device has real-time protection and new signatures before its first user signs in.",
    settings: "oobeEnableRtpAndSigUpdate",
  }),
  directed(CSP, ["off", "notConfigured", "audit", "block"], {
    reason: "A device that encrypts files of this one over the network is cut off.",
    settings: "remoteEncryptionProtectionConfiguredState",
  }),
  directed(CSP, ["low", "medium", "high"], {
    reason: "The higher, the earlier a device that may be encrypting over the network is cut off.",
    settings: "remoteEncryptionProtectionAggressiveness",
  }),
  contested(CSP, {
    either: "An early channel brings protection against new malware first.",
    or: "A late one lets others find the faults of a new version.",
    settings: "engineUpdatesChannel platformUpdatesChannel securityIntelligenceUpdatesChannel",
  }),
  neutral(
    ["windows/defender"],
    `avgCpuLoadFactor enableLowCpuPriority scheduleQuickScanTime scheduleScanTime
      daysToRetainCleanedMalware randomizeScheduleTaskTimes supportLogLocation`,
  ),
  directed(CSP, ["noScheduledScan", ["everyDay", ...WEEKDAYS]], {
    reason: "What got past the watch is found by the next scan, if there is one.",
    settings: "scheduleScanDay",
  }),
  directed(ADMX, ON_OFF, {
    reason: "Enabled, a part of the antivirus doesn't run.",
    settings: "disableRealtimeMonitoring disableRoutinelyTakingAction",
  }),
  directed(ADMX, OFF_ON, {
    reason: "Its id says disable, and the policy means the opposite: enabled, this part of the antivirus runs.",
    settings: `disableBlockAtFirstSeen realtimeProtectionDisableBehaviorMonitoring
      realtimeProtectionDisableIoavProtection realtimeProtectionDisableScanOnRealtimeEnable`,
  }),
  directed(ADMX, OFF_ON, {
    reason: "The cloud protects from what no signature knows yet.",
    settings: "spynetReporting mpEngineEnableFileHashComputation",
  }),
  directed(ADMX, ["disabled", "basicMaps", "advancedMaps"], {
    reason: "The cloud protects from what no signature knows yet; with more facts it knows more.",
    settings: "spynetReporting.enabled.joinMicrosoftMaps",
  }),
  directed(ADMX, ON_OFF, {
    reason: "Where users may override it, the company's choice of cloud protection doesn't hold.",
    settings: "spynetLocalSettingOverrideSpynetReporting",
  }),
  directed(UNIX, OFF_ON, {
    reason: "It is what finds malware, or what keeps the finder up to date.",
    settings: "automaticDefinitionUpdateEnabled scanAfterDefinitionUpdate cloudServiceEnabled",
  }),
  directed({ ...UNIX, areas: ["linux/defender"] }, OFF_ON, {
    reason: "It is what finds malware, also in archives, or lets indicators of the security team find it.",
    settings: "behaviorMonitoring enableFileHashComputation enableRealTimeProtection scanArchives",
  }),
  directed(MAC, [false, true], {
    reason: "Malware in archives is found before they are opened.",
    settings: "scanArchives",
  }),
  directed(UNIX, ["normal", "moderate", "high", "highPlus", "zeroTolerance"], {
    reason: "The higher the level, the sooner an unknown file is blocked.",
    settings: "cloudBlockLevel",
  }),
  directed({ ...UNIX, areas: ["linux/defender"] }, ["disabled", "audit", "block"], {
    reason: "Connections to places that are known for phishing and malware are cut.",
    settings: "networkProtectionEnforcementLevel",
  }),
  directed(MAC, ["disabled", "audit", "block"], {
    reason: "Blocked, neither malware nor a user can stop the antivirus, and connections to known bad places are cut.",
    settings: "enforcementLevel tamperProtectionEnforcementLevel",
  }),
  directed(MAC, ["passive", "onDemand", "realTime"], {
    reason: "Only in real time are files looked at before they run.",
    settings: "antivirusEngineEnforcementLevel",
  }),
  directed(MAC, ["merge", "adminOnly"], {
    reason: "What a user adds on the device doesn't count.",
    settings: "exclusionsMergePolicy threatTypeSettingsMergePolicy",
  }),
  directed(MAC, ["off", "audit", "block"], {
    reason: "Threats of this sort are stopped and not only noted.",
    settings: "threatTypeSettings.actionToTake",
  }),
  directed(MAC, ["disabled", "enabled"], {
    reason: "The agent's network and file sensors need it.",
    settings: "systemExtensions dataLossPrevention",
  }),
  directed(ONBOARDING, ["offboard", "onboard", "autoFromConnector"], {
    reason: "A device that is offboarded reports no attack any more.",
    settings: "clientConfigurationPackageType",
  }),
  directed(CENTER, ["disable", "enable"], {
    reason: "Users can't change what the company set for exploit protection.",
    settings: "disallowExploitProtectionOverride",
  }),
  directed(CENTER, ["disabledOrNotConfigured", "enabled"], {
    reason: "A cleared security chip loses its keys: Hello and BitLocker ask for recovery.",
    settings: "disableClearTpmButton",
  }),
  directed(CENTER, ["enabled", "disableOrNotConfigured"], {
    reason: "Users hear of a security chip whose firmware has a known hole.",
    settings: "disableTpmFirmwareUpdateWarning",
  }),
  contested(CENTER, {
    either: "A page that users don't see they can't use to change anything.",
    or: "They don't see either that something is wrong.",
    settings: `disableAccountProtectionUi disableAppBrowserUi disableDeviceSecurityUi disableEnhancedNotifications
      disableFamilyUi disableHealthUi disableNetworkUi disableVirusUi hideRansomwareDataRecovery
      hideWindowsSecurityNotificationAreaControl`,
  }),
];
