import { deviceConfigurations } from "../collections.ts";
import { binary, boolean, defineKind, enumType, flagsType, integer, list, objectType, string, time } from "../kind.ts";
import { configurationUsage } from "../types/configurationUsage.ts";
import { defenderCloudBlockLevelType } from "../types/defenderCloudBlockLevelType.ts";
import { defenderDetectedMalwareActions } from "../types/defenderDetectedMalwareActions.ts";
import { defenderProtectionType } from "../types/defenderProtectionType.ts";
import { defenderScanType } from "../types/defenderScanType.ts";
import { defenderSubmitSamplesConsentType } from "../types/defenderSubmitSamplesConsentType.ts";
import { enablement } from "../types/enablement.ts";
import { stateManagementSetting } from "../types/stateManagementSetting.ts";
import { weeklySchedule } from "../types/weeklySchedule.ts";

const applicationGuardBlockClipboardSharingType = enumType("applicationGuardBlockClipboardSharingType", [
  "notConfigured",
  "blockBoth",
  "blockHostToContainer",
  "blockContainerToHost",
  "blockNone",
]);

const applicationGuardBlockFileTransferType = enumType("applicationGuardBlockFileTransferType", [
  "notConfigured",
  "blockImageAndTextFile",
  "blockImageFile",
  "blockNone",
  "blockTextFile",
]);

const applicationGuardEnabledOptions = enumType("applicationGuardEnabledOptions", [
  "notConfigured",
  "enabledForEdge",
  "enabledForOffice",
  "enabledForEdgeAndOffice",
]);

const appLockerApplicationControlType = enumType("appLockerApplicationControlType", [
  "notConfigured",
  "enforceComponentsAndStoreApps",
  "auditComponentsAndStoreApps",
  "enforceComponentsStoreAppsAndSmartlocker",
  "auditComponentsStoreAppsAndSmartlocker",
]);

const bitLockerEncryptionMethod = enumType("bitLockerEncryptionMethod", [
  "aesCbc128",
  "aesCbc256",
  "xtsAes128",
  "xtsAes256",
]);

const bitLockerRecoveryInformationType = enumType("bitLockerRecoveryInformationType", [
  "passwordAndKey",
  "passwordOnly",
]);

const bitLockerRecoveryOptions = objectType("bitLockerRecoveryOptions", {
  blockDataRecoveryAgent: boolean({ description: "Whether: block data recovery agent." }),
  enableBitLockerAfterRecoveryInformationToStore: boolean({
    description: "Whether: enable BitLocker after recovery information to store.",
  }),
  enableRecoveryInformationSaveToStore: boolean({ description: "Whether: enable recovery information save to store." }),
  hideRecoveryOptions: boolean({ description: "Whether: hide recovery options." }),
  recoveryInformationToStore: bitLockerRecoveryInformationType({ description: "Recovery information to store." }),
  recoveryKeyUsage: configurationUsage({ description: "Recovery key usage." }),
  recoveryPasswordUsage: configurationUsage({ description: "Recovery password usage." }),
});

const bitLockerFixedDrivePolicy = objectType("bitLockerFixedDrivePolicy", {
  encryptionMethod: bitLockerEncryptionMethod({ description: "Encryption method.", nullable: true }),
  recoveryOptions: bitLockerRecoveryOptions({ description: "Recovery options.", nullable: true }),
  requireEncryptionForWriteAccess: boolean({ description: "Whether: require encryption for write access." }),
});

const bitLockerRecoveryPasswordRotationType = enumType("bitLockerRecoveryPasswordRotationType", [
  "notConfigured",
  "disabled",
  "enabledForAzureAd",
  "enabledForAzureAdAndHybrid",
]);

const bitLockerRemovableDrivePolicy = objectType("bitLockerRemovableDrivePolicy", {
  blockCrossOrganizationWriteAccess: boolean({ description: "Whether: block cross organization write access." }),
  encryptionMethod: bitLockerEncryptionMethod({ description: "Encryption method.", nullable: true }),
  requireEncryptionForWriteAccess: boolean({ description: "Whether: require encryption for write access." }),
});

const bitLockerSystemDrivePolicy = objectType("bitLockerSystemDrivePolicy", {
  encryptionMethod: bitLockerEncryptionMethod({ description: "Encryption method.", nullable: true }),
  minimumPinLength: integer({
    description: "Minimum PIN length.",
    min: 4,
    max: 20,
    unit: "characters",
    nullable: true,
  }),
  prebootRecoveryEnableMessageAndUrl: boolean({ description: "Whether: preboot recovery enable message and URL." }),
  prebootRecoveryMessage: string({ description: "Preboot recovery message.", nullable: true }),
  prebootRecoveryUrl: string({ description: "Preboot recovery URL.", nullable: true }),
  recoveryOptions: bitLockerRecoveryOptions({ description: "Recovery options.", nullable: true }),
  startupAuthenticationBlockWithoutTpmChip: boolean({
    description: "Whether: startup authentication block without TPM chip.",
  }),
  startupAuthenticationRequired: boolean({ description: "Requires: startup authentication.", safer: "true" }),
  startupAuthenticationTpmKeyUsage: configurationUsage({ description: "Startup authentication TPM key usage." }),
  startupAuthenticationTpmPinAndKeyUsage: configurationUsage({
    description: "Startup authentication TPM PIN and key usage.",
  }),
  startupAuthenticationTpmPinUsage: configurationUsage({ description: "Startup authentication TPM PIN usage." }),
  startupAuthenticationTpmUsage: configurationUsage({ description: "Startup authentication TPM usage." }),
});

const defenderAttackSurfaceType = enumType("defenderAttackSurfaceType", [
  "userDefined",
  "block",
  "auditMode",
  "warn",
  "disable",
]);

const folderProtectionType = enumType("folderProtectionType", [
  "userDefined",
  "enable",
  "auditMode",
  "blockDiskModification",
  "auditDiskModification",
]);

const defenderRealtimeScanDirection = enumType("defenderRealtimeScanDirection", [
  "monitorAllFiles",
  "monitorIncomingFilesOnly",
  "monitorOutgoingFilesOnly",
]);

const defenderSecurityCenterITContactDisplayType = enumType("defenderSecurityCenterITContactDisplayType", [
  "notConfigured",
  "displayInAppAndInNotifications",
  "displayOnlyInApp",
  "displayOnlyInNotifications",
]);

const defenderSecurityCenterNotificationsFromAppType = enumType("defenderSecurityCenterNotificationsFromAppType", [
  "notConfigured",
  "blockNoncriticalNotifications",
  "blockAllNotifications",
]);

const deviceGuardLocalSystemAuthorityCredentialGuardType = enumType(
  "deviceGuardLocalSystemAuthorityCredentialGuardType",
  ["notConfigured", "enableWithUEFILock", "enableWithoutUEFILock", "disable"],
);

const secureBootWithDMAType = enumType("secureBootWithDMAType", ["notConfigured", "withoutDMA", "withDMA"]);

const dmaGuardDeviceEnumerationPolicyType = enumType("dmaGuardDeviceEnumerationPolicyType", [
  "deviceDefault",
  "blockAll",
  "allowAll",
]);

const firewallCertificateRevocationListCheckMethodType = enumType("firewallCertificateRevocationListCheckMethodType", [
  "deviceDefault",
  "none",
  "attempt",
  "require",
]);

const firewallPacketQueueingMethodType = enumType("firewallPacketQueueingMethodType", [
  "deviceDefault",
  "disabled",
  "queueInbound",
  "queueOutbound",
  "queueBoth",
]);

const firewallPreSharedKeyEncodingMethodType = enumType("firewallPreSharedKeyEncodingMethodType", [
  "deviceDefault",
  "none",
  "utF8",
]);

const windowsFirewallNetworkProfile = objectType("windowsFirewallNetworkProfile", {
  authorizedApplicationRulesFromGroupPolicyMerged: boolean({
    description: "Whether: authorized application rules from group policy merged.",
  }),
  authorizedApplicationRulesFromGroupPolicyNotMerged: boolean({
    description: "Whether: authorized application rules from group policy not merged.",
  }),
  connectionSecurityRulesFromGroupPolicyMerged: boolean({
    description: "Whether: connection security rules from group policy merged.",
  }),
  connectionSecurityRulesFromGroupPolicyNotMerged: boolean({
    description: "Whether: connection security rules from group policy not merged.",
  }),
  firewallEnabled: stateManagementSetting({ description: "Firewall enabled." }),
  globalPortRulesFromGroupPolicyMerged: boolean({
    description: "Whether: global port rules from group policy merged.",
  }),
  globalPortRulesFromGroupPolicyNotMerged: boolean({
    description: "Whether: global port rules from group policy not merged.",
  }),
  inboundConnectionsBlocked: boolean({ description: "Blocks: inbound connections.", safer: "true" }),
  inboundConnectionsRequired: boolean({ description: "Requires: inbound connections.", safer: "true" }),
  inboundNotificationsBlocked: boolean({ description: "Blocks: inbound notifications.", safer: "true" }),
  inboundNotificationsRequired: boolean({ description: "Requires: inbound notifications.", safer: "true" }),
  incomingTrafficBlocked: boolean({ description: "Blocks: incoming traffic.", safer: "true" }),
  incomingTrafficRequired: boolean({ description: "Requires: incoming traffic.", safer: "true" }),
  outboundConnectionsBlocked: boolean({ description: "Blocks: outbound connections.", safer: "true" }),
  outboundConnectionsRequired: boolean({ description: "Requires: outbound connections.", safer: "true" }),
  policyRulesFromGroupPolicyMerged: boolean({ description: "Whether: policy rules from group policy merged." }),
  policyRulesFromGroupPolicyNotMerged: boolean({ description: "Whether: policy rules from group policy not merged." }),
  securedPacketExemptionAllowed: boolean({ description: "Allows: secured packet exemption." }),
  securedPacketExemptionBlocked: boolean({ description: "Blocks: secured packet exemption.", safer: "true" }),
  stealthModeBlocked: boolean({ description: "Blocks: stealth mode.", safer: "true" }),
  stealthModeRequired: boolean({ description: "Requires: stealth mode.", safer: "true" }),
  unicastResponsesToMulticastBroadcastsBlocked: boolean({
    description: "Blocks: unicast responses to multicast broadcasts.",
    safer: "true",
  }),
  unicastResponsesToMulticastBroadcastsRequired: boolean({
    description: "Requires: unicast responses to multicast broadcasts.",
    safer: "true",
  }),
});

const windowsFirewallRuleInterfaceTypes = flagsType("windowsFirewallRuleInterfaceTypes", [
  "notConfigured",
  "remoteAccess",
  "wireless",
  "lan",
]);

const windowsFirewallRuleNetworkProfileTypes = flagsType("windowsFirewallRuleNetworkProfileTypes", [
  "notConfigured",
  "domain",
  "private",
  "public",
]);

const windowsFirewallRuleTrafficDirectionType = enumType("windowsFirewallRuleTrafficDirectionType", [
  "notConfigured",
  "out",
  "in",
]);

const windowsFirewallRule = objectType("windowsFirewallRule", {
  action: stateManagementSetting({ description: "Action." }),
  description: string({ description: "Description.", nullable: true }),
  displayName: string({ description: "Display name.", required: true }),
  edgeTraversal: stateManagementSetting({ description: "Edge traversal." }),
  filePath: string({ description: "File path.", nullable: true }),
  interfaceTypes: windowsFirewallRuleInterfaceTypes({ description: "Interface types." }),
  localAddressRanges: list(string, { description: "Local address ranges.", nullable: true }),
  localPortRanges: list(string, { description: "Local port ranges.", nullable: true }),
  localUserAuthorizations: string({ description: "Local user authorizations.", nullable: true }),
  packageFamilyName: string({ description: "Package family name.", nullable: true }),
  profileTypes: windowsFirewallRuleNetworkProfileTypes({ description: "Profile types." }),
  protocol: integer({ description: "Protocol.", min: 0, max: 255, nullable: true }),
  remoteAddressRanges: list(string, { description: "Remote address ranges.", nullable: true }),
  remotePortRanges: list(string, { description: "Remote port ranges.", nullable: true }),
  serviceName: string({ description: "Service name.", nullable: true }),
  trafficDirection: windowsFirewallRuleTrafficDirectionType({ description: "Traffic direction." }),
});

const lanManagerAuthenticationLevel = enumType("lanManagerAuthenticationLevel", [
  "lmAndNltm",
  "lmNtlmAndNtlmV2",
  "lmAndNtlmOnly",
  "lmAndNtlmV2",
  "lmNtlmV2AndNotLm",
  "lmNtlmV2AndNotLmOrNtm",
]);

const localSecurityOptionsAdministratorElevationPromptBehaviorType = enumType(
  "localSecurityOptionsAdministratorElevationPromptBehaviorType",
  [
    "notConfigured",
    "elevateWithoutPrompting",
    "promptForCredentialsOnTheSecureDesktop",
    "promptForConsentOnTheSecureDesktop",
    "promptForCredentials",
    "promptForConsent",
    "promptForConsentForNonWindowsBinaries",
  ],
);

const localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType = enumType(
  "localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType",
  ["notConfigured", "administrators", "administratorsAndPowerUsers", "administratorsAndInteractiveUsers"],
);

const localSecurityOptionsInformationDisplayedOnLockScreenType = enumType(
  "localSecurityOptionsInformationDisplayedOnLockScreenType",
  ["notConfigured", "administrators", "administratorsAndPowerUsers", "administratorsAndInteractiveUsers"],
);

const localSecurityOptionsInformationShownOnLockScreenType = enumType(
  "localSecurityOptionsInformationShownOnLockScreenType",
  ["notConfigured", "userDisplayNameDomainUser", "userDisplayNameOnly", "doNotDisplayUser"],
);

const localSecurityOptionsMinimumSessionSecurity = enumType("localSecurityOptionsMinimumSessionSecurity", [
  "none",
  "requireNtmlV2SessionSecurity",
  "require128BitEncryption",
  "ntlmV2And128BitEncryption",
]);

const localSecurityOptionsSmartCardRemovalBehaviorType = enumType("localSecurityOptionsSmartCardRemovalBehaviorType", [
  "noAction",
  "lockWorkstation",
  "forceLogoff",
  "disconnectRemoteDesktopSession",
]);

const localSecurityOptionsStandardUserElevationPromptBehaviorType = enumType(
  "localSecurityOptionsStandardUserElevationPromptBehaviorType",
  [
    "notConfigured",
    "automaticallyDenyElevationRequests",
    "promptForCredentialsOnTheSecureDesktop",
    "promptForCredentials",
  ],
);

const deviceManagementUserRightsLocalUserOrGroup = objectType("deviceManagementUserRightsLocalUserOrGroup", {
  description: string({ description: "Description.", nullable: true }),
  name: string({ description: "Name.", required: true }),
  securityIdentifier: string({ description: "Security identifier.", nullable: true }),
});

const deviceManagementUserRightsSetting = objectType("deviceManagementUserRightsSetting", {
  localUsersOrGroups: list(deviceManagementUserRightsLocalUserOrGroup, {
    description: "Local users or groups.",
    nullable: true,
  }),
  state: stateManagementSetting({ description: "State." }),
});

const windowsDefenderTamperProtectionOptions = enumType("windowsDefenderTamperProtectionOptions", [
  "notConfigured",
  "enable",
  "disable",
]);

const serviceStartType = enumType("serviceStartType", ["manual", "automatic", "disabled"]);

export default defineKind({
  name: "Windows10EndpointProtectionConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 endpoint protection configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-beta",
  fields: {
    applicationGuardAllowCameraMicrophoneRedirection: boolean({
      description: "Whether: application guard allow camera microphone redirection.",
      nullable: true,
    }),
    applicationGuardAllowFileSaveOnHost: boolean({
      description: "Whether: application guard allow file save on host.",
    }),
    applicationGuardAllowPersistence: boolean({ description: "Whether: application guard allow persistence." }),
    applicationGuardAllowPrintToLocalPrinters: boolean({
      description: "Whether: application guard allow print to local printers.",
    }),
    applicationGuardAllowPrintToNetworkPrinters: boolean({
      description: "Whether: application guard allow print to network printers.",
    }),
    applicationGuardAllowPrintToPDF: boolean({ description: "Whether: application guard allow print to pdf." }),
    applicationGuardAllowPrintToXPS: boolean({ description: "Whether: application guard allow print to xps." }),
    applicationGuardAllowVirtualGPU: boolean({ description: "Whether: application guard allow virtual gpu." }),
    applicationGuardBlockClipboardSharing: applicationGuardBlockClipboardSharingType({
      description: "Application guard block clipboard sharing.",
    }),
    applicationGuardBlockFileTransfer: applicationGuardBlockFileTransferType({
      description: "Application guard block file transfer.",
    }),
    applicationGuardBlockNonEnterpriseContent: boolean({
      description: "Whether: application guard block non enterprise content.",
    }),
    applicationGuardCertificateThumbprints: list(string, {
      description: "Application guard certificate thumbprints.",
      nullable: true,
    }),
    applicationGuardEnabled: boolean({ description: "Turns on: application guard." }),
    applicationGuardEnabledOptions: applicationGuardEnabledOptions({
      description: "Application guard enabled options.",
    }),
    applicationGuardForceAuditing: boolean({ description: "Whether: application guard force auditing." }),
    appLockerApplicationControl: appLockerApplicationControlType({ description: "APP locker application control." }),
    bitLockerAllowStandardUserEncryption: boolean({
      description: "Whether: BitLocker allow standard user encryption.",
    }),
    bitLockerDisableWarningForOtherDiskEncryption: boolean({
      description: "Whether: BitLocker disable warning for other disk encryption.",
    }),
    bitLockerEnableStorageCardEncryptionOnMobile: boolean({
      description: "Whether: BitLocker enable storage card encryption on mobile.",
    }),
    bitLockerEncryptDevice: boolean({ description: "Whether: BitLocker encrypt device." }),
    bitLockerFixedDrivePolicy: bitLockerFixedDrivePolicy({
      description: "BitLocker fixed drive policy.",
      nullable: true,
    }),
    bitLockerRecoveryPasswordRotation: bitLockerRecoveryPasswordRotationType({
      description: "BitLocker recovery password rotation.",
    }),
    bitLockerRemovableDrivePolicy: bitLockerRemovableDrivePolicy({
      description: "BitLocker removable drive policy.",
      nullable: true,
    }),
    bitLockerSystemDrivePolicy: bitLockerSystemDrivePolicy({
      description: "BitLocker system drive policy.",
      nullable: true,
    }),
    defenderAdditionalGuardedFolders: list(string, {
      description: "Defender additional guarded folders.",
      nullable: true,
    }),
    defenderAdobeReaderLaunchChildProcess: defenderProtectionType({
      description: "Defender adobe reader launch child process.",
    }),
    defenderAdvancedRansomewareProtectionType: defenderProtectionType({
      description: "Defender advanced ransomeware protection type.",
    }),
    defenderAllowBehaviorMonitoring: boolean({
      description: "Whether: defender allow behavior monitoring.",
      nullable: true,
    }),
    defenderAllowCloudProtection: boolean({ description: "Whether: defender allow cloud protection.", nullable: true }),
    defenderAllowEndUserAccess: boolean({ description: "Whether: defender allow end user access.", nullable: true }),
    defenderAllowIntrusionPreventionSystem: boolean({
      description: "Whether: defender allow intrusion prevention system.",
      nullable: true,
    }),
    defenderAllowOnAccessProtection: boolean({
      description: "Whether: defender allow on access protection.",
      nullable: true,
    }),
    defenderAllowRealTimeMonitoring: boolean({
      description: "Whether: defender allow real time monitoring.",
      nullable: true,
    }),
    defenderAllowScanArchiveFiles: boolean({
      description: "Whether: defender allow scan archive files.",
      nullable: true,
    }),
    defenderAllowScanDownloads: boolean({ description: "Whether: defender allow scan downloads.", nullable: true }),
    defenderAllowScanNetworkFiles: boolean({
      description: "Whether: defender allow scan network files.",
      nullable: true,
    }),
    defenderAllowScanRemovableDrivesDuringFullScan: boolean({
      description: "Whether: defender allow scan removable drives during full scan.",
      nullable: true,
    }),
    defenderAllowScanScriptsLoadedInInternetExplorer: boolean({
      description: "Whether: defender allow scan scripts loaded in internet explorer.",
      nullable: true,
    }),
    defenderAttackSurfaceReductionExcludedPaths: list(string, {
      description: "Defender attack surface reduction excluded paths.",
      nullable: true,
    }),
    defenderBlockEndUserAccess: boolean({ description: "Whether: defender block end user access.", nullable: true }),
    defenderBlockPersistenceThroughWmiType: defenderAttackSurfaceType({
      description: "Defender block persistence through wmi type.",
    }),
    defenderCheckForSignaturesBeforeRunningScan: boolean({
      description: "Whether: defender check for signatures before running scan.",
      nullable: true,
    }),
    defenderCloudBlockLevel: defenderCloudBlockLevelType({
      description: "Defender cloud block level.",
      nullable: true,
    }),
    defenderCloudExtendedTimeoutInSeconds: integer({
      description: "Defender cloud extended timeout in seconds.",
      min: 0,
      max: 50,
      unit: "seconds",
      nullable: true,
    }),
    defenderDaysBeforeDeletingQuarantinedMalware: integer({
      description: "Defender days before deleting quarantined malware.",
      min: 0,
      max: 90,
      nullable: true,
    }),
    defenderDetectedMalwareActions: defenderDetectedMalwareActions({
      description: "Defender detected malware actions.",
      nullable: true,
    }),
    defenderDisableBehaviorMonitoring: boolean({
      description: "Whether: defender disable behavior monitoring.",
      nullable: true,
    }),
    defenderDisableCatchupFullScan: boolean({
      description: "Whether: defender disable catchup full scan.",
      nullable: true,
    }),
    defenderDisableCatchupQuickScan: boolean({
      description: "Whether: defender disable catchup quick scan.",
      nullable: true,
    }),
    defenderDisableCloudProtection: boolean({
      description: "Whether: defender disable cloud protection.",
      nullable: true,
    }),
    defenderDisableIntrusionPreventionSystem: boolean({
      description: "Whether: defender disable intrusion prevention system.",
      nullable: true,
    }),
    defenderDisableOnAccessProtection: boolean({
      description: "Whether: defender disable on access protection.",
      nullable: true,
    }),
    defenderDisableRealTimeMonitoring: boolean({
      description: "Whether: defender disable real time monitoring.",
      nullable: true,
    }),
    defenderDisableScanArchiveFiles: boolean({
      description: "Whether: defender disable scan archive files.",
      nullable: true,
    }),
    defenderDisableScanDownloads: boolean({ description: "Whether: defender disable scan downloads.", nullable: true }),
    defenderDisableScanNetworkFiles: boolean({
      description: "Whether: defender disable scan network files.",
      nullable: true,
    }),
    defenderDisableScanRemovableDrivesDuringFullScan: boolean({
      description: "Whether: defender disable scan removable drives during full scan.",
      nullable: true,
    }),
    defenderDisableScanScriptsLoadedInInternetExplorer: boolean({
      description: "Whether: defender disable scan scripts loaded in internet explorer.",
      nullable: true,
    }),
    defenderEmailContentExecution: defenderProtectionType({ description: "Defender email content execution." }),
    defenderEmailContentExecutionType: defenderAttackSurfaceType({
      description: "Defender email content execution type.",
    }),
    defenderEnableLowCpuPriority: boolean({
      description: "Whether: defender enable low cpu priority.",
      nullable: true,
    }),
    defenderEnableScanIncomingMail: boolean({
      description: "Whether: defender enable scan incoming mail.",
      nullable: true,
    }),
    defenderEnableScanMappedNetworkDrivesDuringFullScan: boolean({
      description: "Whether: defender enable scan mapped network drives during full scan.",
      nullable: true,
    }),
    defenderExploitProtectionXml: binary({ description: "Defender exploit protection XML.", nullable: true }),
    defenderExploitProtectionXmlFileName: string({
      description: "Defender exploit protection XML file name.",
      nullable: true,
    }),
    defenderFileExtensionsToExclude: list(string, {
      description: "Defender file extensions to exclude.",
      nullable: true,
    }),
    defenderFilesAndFoldersToExclude: list(string, {
      description: "Defender files and folders to exclude.",
      nullable: true,
    }),
    defenderGuardedFoldersAllowedAppPaths: list(string, {
      description: "Defender guarded folders allowed APP paths.",
      nullable: true,
    }),
    defenderGuardMyFoldersType: folderProtectionType({ description: "Defender guard my folders type." }),
    defenderNetworkProtectionType: defenderProtectionType({ description: "Defender network protection type." }),
    defenderOfficeAppsExecutableContentCreationOrLaunch: defenderProtectionType({
      description: "Defender office APPs executable content creation or launch.",
    }),
    defenderOfficeAppsExecutableContentCreationOrLaunchType: defenderAttackSurfaceType({
      description: "Defender office APPs executable content creation or launch type.",
    }),
    defenderOfficeAppsLaunchChildProcess: defenderProtectionType({
      description: "Defender office APPs launch child process.",
    }),
    defenderOfficeAppsLaunchChildProcessType: defenderAttackSurfaceType({
      description: "Defender office APPs launch child process type.",
    }),
    defenderOfficeAppsOtherProcessInjection: defenderProtectionType({
      description: "Defender office APPs other process injection.",
    }),
    defenderOfficeAppsOtherProcessInjectionType: defenderAttackSurfaceType({
      description: "Defender office APPs other process injection type.",
    }),
    defenderOfficeCommunicationAppsLaunchChildProcess: defenderProtectionType({
      description: "Defender office communication APPs launch child process.",
    }),
    defenderOfficeMacroCodeAllowWin32Imports: defenderProtectionType({
      description: "Defender office macro code allow win32 imports.",
    }),
    defenderOfficeMacroCodeAllowWin32ImportsType: defenderAttackSurfaceType({
      description: "Defender office macro code allow win32 imports type.",
    }),
    defenderPotentiallyUnwantedAppAction: defenderProtectionType({
      description: "Defender potentially unwanted APP action.",
      nullable: true,
    }),
    defenderPreventCredentialStealingType: defenderProtectionType({
      description: "Defender prevent credential stealing type.",
    }),
    defenderProcessCreation: defenderProtectionType({ description: "Defender process creation." }),
    defenderProcessCreationType: defenderAttackSurfaceType({ description: "Defender process creation type." }),
    defenderProcessesToExclude: list(string, { description: "Defender processes to exclude.", nullable: true }),
    defenderScanDirection: defenderRealtimeScanDirection({ description: "Defender scan direction.", nullable: true }),
    defenderScanMaxCpuPercentage: integer({
      description: "Defender scan max cpu percentage.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
    defenderScanType: defenderScanType({ description: "Defender scan type.", nullable: true }),
    defenderScheduledQuickScanTime: time({ description: "Defender scheduled quick scan time.", nullable: true }),
    defenderScheduledScanDay: weeklySchedule({ description: "Defender scheduled scan day.", nullable: true }),
    defenderScheduledScanTime: time({ description: "Defender scheduled scan time.", nullable: true }),
    defenderScriptDownloadedPayloadExecution: defenderProtectionType({
      description: "Defender script downloaded payload execution.",
    }),
    defenderScriptDownloadedPayloadExecutionType: defenderAttackSurfaceType({
      description: "Defender script downloaded payload execution type.",
    }),
    defenderScriptObfuscatedMacroCode: defenderProtectionType({
      description: "Defender script obfuscated macro code.",
    }),
    defenderScriptObfuscatedMacroCodeType: defenderAttackSurfaceType({
      description: "Defender script obfuscated macro code type.",
    }),
    defenderSecurityCenterBlockExploitProtectionOverride: boolean({
      description: "Whether: defender security center block exploit protection override.",
    }),
    defenderSecurityCenterDisableAccountUI: boolean({
      description: "Whether: defender security center disable account UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableAppBrowserUI: boolean({
      description: "Whether: defender security center disable APP browser UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableClearTpmUI: boolean({
      description: "Whether: defender security center disable clear TPM UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableFamilyUI: boolean({
      description: "Whether: defender security center disable family UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableHardwareUI: boolean({
      description: "Whether: defender security center disable hardware UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableHealthUI: boolean({
      description: "Whether: defender security center disable health UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableNetworkUI: boolean({
      description: "Whether: defender security center disable network UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableNotificationAreaUI: boolean({
      description: "Whether: defender security center disable notification area UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableRansomwareUI: boolean({
      description: "Whether: defender security center disable ransomware UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableSecureBootUI: boolean({
      description: "Whether: defender security center disable secure boot UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableTroubleshootingUI: boolean({
      description: "Whether: defender security center disable troubleshooting UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableVirusUI: boolean({
      description: "Whether: defender security center disable virus UI.",
      nullable: true,
    }),
    defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI: boolean({
      description: "Whether: defender security center disable vulnerable TPM firmware update UI.",
      nullable: true,
    }),
    defenderSecurityCenterHelpEmail: string({ description: "Defender security center help email.", nullable: true }),
    defenderSecurityCenterHelpPhone: string({ description: "Defender security center help phone.", nullable: true }),
    defenderSecurityCenterHelpURL: string({ description: "Defender security center help URL.", nullable: true }),
    defenderSecurityCenterITContactDisplay: defenderSecurityCenterITContactDisplayType({
      description: "Defender security center it contact display.",
    }),
    defenderSecurityCenterNotificationsFromApp: defenderSecurityCenterNotificationsFromAppType({
      description: "Defender security center notifications from APP.",
    }),
    defenderSecurityCenterOrganizationDisplayName: string({
      description: "Defender security center organization display name.",
      nullable: true,
    }),
    defenderSignatureUpdateIntervalInHours: integer({
      description: "Defender signature update interval in hours.",
      min: 0,
      max: 24,
      unit: "hours",
      nullable: true,
    }),
    defenderSubmitSamplesConsentType: defenderSubmitSamplesConsentType({
      description: "Defender submit samples consent type.",
      nullable: true,
    }),
    defenderUntrustedExecutable: defenderProtectionType({ description: "Defender untrusted executable." }),
    defenderUntrustedExecutableType: defenderAttackSurfaceType({ description: "Defender untrusted executable type." }),
    defenderUntrustedUSBProcess: defenderProtectionType({ description: "Defender untrusted USB process." }),
    defenderUntrustedUSBProcessType: defenderAttackSurfaceType({ description: "Defender untrusted USB process type." }),
    deviceGuardEnableSecureBootWithDMA: boolean({ description: "Whether: device guard enable secure boot with dma." }),
    deviceGuardEnableVirtualizationBasedSecurity: boolean({
      description: "Whether: device guard enable virtualization based security.",
    }),
    deviceGuardLaunchSystemGuard: enablement({ description: "Device guard launch system guard." }),
    deviceGuardLocalSystemAuthorityCredentialGuardSettings: deviceGuardLocalSystemAuthorityCredentialGuardType({
      description: "Device guard local system authority credential guard settings.",
    }),
    deviceGuardSecureBootWithDMA: secureBootWithDMAType({ description: "Device guard secure boot with dma." }),
    dmaGuardDeviceEnumerationPolicy: dmaGuardDeviceEnumerationPolicyType({
      description: "Dma guard device enumeration policy.",
    }),
    firewallBlockStatefulFTP: boolean({ description: "Whether: firewall block stateful ftp.", nullable: true }),
    firewallCertificateRevocationListCheckMethod: firewallCertificateRevocationListCheckMethodType({
      description: "Firewall certificate revocation list check method.",
    }),
    firewallIdleTimeoutForSecurityAssociationInSeconds: integer({
      description: "Firewall idle timeout for security association in seconds.",
      min: 300,
      max: 3600,
      unit: "seconds",
      nullable: true,
    }),
    firewallIPSecExemptionsAllowDHCP: boolean({ description: "Whether: firewall IP sec exemptions allow dhcp." }),
    firewallIPSecExemptionsAllowICMP: boolean({ description: "Whether: firewall IP sec exemptions allow icmp." }),
    firewallIPSecExemptionsAllowNeighborDiscovery: boolean({
      description: "Whether: firewall IP sec exemptions allow neighbor discovery.",
    }),
    firewallIPSecExemptionsAllowRouterDiscovery: boolean({
      description: "Whether: firewall IP sec exemptions allow router discovery.",
    }),
    firewallIPSecExemptionsNone: boolean({ description: "Whether: firewall IP sec exemptions none." }),
    firewallMergeKeyingModuleSettings: boolean({
      description: "Whether: firewall merge keying module settings.",
      nullable: true,
    }),
    firewallPacketQueueingMethod: firewallPacketQueueingMethodType({ description: "Firewall packet queueing method." }),
    firewallPreSharedKeyEncodingMethod: firewallPreSharedKeyEncodingMethodType({
      description: "Firewall pre shared key encoding method.",
    }),
    firewallProfileDomain: windowsFirewallNetworkProfile({ description: "Firewall profile domain.", nullable: true }),
    firewallProfilePrivate: windowsFirewallNetworkProfile({ description: "Firewall profile private.", nullable: true }),
    firewallProfilePublic: windowsFirewallNetworkProfile({ description: "Firewall profile public.", nullable: true }),
    firewallRules: list(windowsFirewallRule, { description: "Firewall rules.", nullable: true }),
    lanManagerAuthenticationLevel: lanManagerAuthenticationLevel({ description: "Lan manager authentication level." }),
    lanManagerWorkstationDisableInsecureGuestLogons: boolean({
      description: "Whether: lan manager workstation disable insecure guest logons.",
    }),
    localSecurityOptionsAdministratorAccountName: string({
      description: "Local security options administrator account name.",
      nullable: true,
    }),
    localSecurityOptionsAdministratorElevationPromptBehavior:
      localSecurityOptionsAdministratorElevationPromptBehaviorType({
        description: "Local security options administrator elevation prompt behavior.",
      }),
    localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares: boolean({
      description: "Whether: local security options allow anonymous enumeration of sam accounts and shares.",
    }),
    localSecurityOptionsAllowPKU2UAuthenticationRequests: boolean({
      description: "Whether: local security options allow pku2 u authentication requests.",
    }),
    localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager: string({
      description: "Local security options allow remote calls to security accounts manager.",
      nullable: true,
    }),
    localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool: boolean({
      description: "Whether: local security options allow remote calls to security accounts manager helper bool.",
    }),
    localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn: boolean({
      description: "Whether: local security options allow system to be shut down without having to log on.",
    }),
    localSecurityOptionsAllowUIAccessApplicationElevation: boolean({
      description: "Whether: local security options allow UI access application elevation.",
    }),
    localSecurityOptionsAllowUIAccessApplicationsForSecureLocations: boolean({
      description: "Whether: local security options allow UI access applications for secure locations.",
    }),
    localSecurityOptionsAllowUndockWithoutHavingToLogon: boolean({
      description: "Whether: local security options allow undock without having to logon.",
    }),
    localSecurityOptionsBlockMicrosoftAccounts: boolean({
      description: "Whether: local security options block microsoft accounts.",
    }),
    localSecurityOptionsBlockRemoteLogonWithBlankPassword: boolean({
      description: "Whether: local security options block remote logon with blank password.",
    }),
    localSecurityOptionsBlockRemoteOpticalDriveAccess: boolean({
      description: "Whether: local security options block remote optical drive access.",
    }),
    localSecurityOptionsBlockUsersInstallingPrinterDrivers: boolean({
      description: "Whether: local security options block users installing printer drivers.",
    }),
    localSecurityOptionsClearVirtualMemoryPageFile: boolean({
      description: "Whether: local security options clear virtual memory page file.",
    }),
    localSecurityOptionsClientDigitallySignCommunicationsAlways: boolean({
      description: "Whether: local security options client digitally sign communications always.",
    }),
    localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers: boolean({
      description: "Whether: local security options client send unencrypted password to third party smb servers.",
    }),
    localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation: boolean({
      description: "Whether: local security options detect application installations and prompt for elevation.",
    }),
    localSecurityOptionsDisableAdministratorAccount: boolean({
      description: "Whether: local security options disable administrator account.",
    }),
    localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees: boolean({
      description: "Whether: local security options disable client digitally sign communications if server agrees.",
    }),
    localSecurityOptionsDisableGuestAccount: boolean({
      description: "Whether: local security options disable guest account.",
    }),
    localSecurityOptionsDisableServerDigitallySignCommunicationsAlways: boolean({
      description: "Whether: local security options disable server digitally sign communications always.",
    }),
    localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees: boolean({
      description: "Whether: local security options disable server digitally sign communications if client agrees.",
    }),
    localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts: boolean({
      description: "Whether: local security options do not allow anonymous enumeration of sam accounts.",
    }),
    localSecurityOptionsDoNotRequireCtrlAltDel: boolean({
      description: "Whether: local security options do not require ctrl alt del.",
    }),
    localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange: boolean({
      description: "Whether: local security options do not store lan manager hash value on next password change.",
    }),
    localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser:
      localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType({
        description: "Local security options format and eject of removable media allowed user.",
      }),
    localSecurityOptionsGuestAccountName: string({
      description: "Local security options guest account name.",
      nullable: true,
    }),
    localSecurityOptionsHideLastSignedInUser: boolean({
      description: "Whether: local security options hide last signed in user.",
    }),
    localSecurityOptionsHideUsernameAtSignIn: boolean({
      description: "Whether: local security options hide username at sign in.",
    }),
    localSecurityOptionsInformationDisplayedOnLockScreen: localSecurityOptionsInformationDisplayedOnLockScreenType({
      description: "Local security options information displayed on lock screen.",
    }),
    localSecurityOptionsInformationShownOnLockScreen: localSecurityOptionsInformationShownOnLockScreenType({
      description: "Local security options information shown on lock screen.",
    }),
    localSecurityOptionsLogOnMessageText: string({
      description: "Local security options log on message text.",
      nullable: true,
    }),
    localSecurityOptionsLogOnMessageTitle: string({
      description: "Local security options log on message title.",
      nullable: true,
    }),
    localSecurityOptionsMachineInactivityLimit: integer({
      description: "Local security options machine inactivity limit.",
      min: 0,
      max: 9999,
      nullable: true,
    }),
    localSecurityOptionsMachineInactivityLimitInMinutes: integer({
      description: "Local security options machine inactivity limit in minutes.",
      min: 0,
      max: 9999,
      unit: "minutes",
      nullable: true,
    }),
    localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients: localSecurityOptionsMinimumSessionSecurity({
      description: "Local security options minimum session security for ntlm ssp based clients.",
    }),
    localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers: localSecurityOptionsMinimumSessionSecurity({
      description: "Local security options minimum session security for ntlm ssp based servers.",
    }),
    localSecurityOptionsOnlyElevateSignedExecutables: boolean({
      description: "Whether: local security options only elevate signed executables.",
    }),
    localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares: boolean({
      description: "Whether: local security options restrict anonymous access to named pipes and shares.",
    }),
    localSecurityOptionsSmartCardRemovalBehavior: localSecurityOptionsSmartCardRemovalBehaviorType({
      description: "Local security options smart card removal behavior.",
    }),
    localSecurityOptionsStandardUserElevationPromptBehavior:
      localSecurityOptionsStandardUserElevationPromptBehaviorType({
        description: "Local security options standard user elevation prompt behavior.",
      }),
    localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation: boolean({
      description: "Whether: local security options switch to secure desktop when prompting for elevation.",
    }),
    localSecurityOptionsUseAdminApprovalMode: boolean({
      description: "Whether: local security options use admin approval mode.",
    }),
    localSecurityOptionsUseAdminApprovalModeForAdministrators: boolean({
      description: "Whether: local security options use admin approval mode for administrators.",
    }),
    localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations: boolean({
      description: "Whether: local security options virtualize file and registry write failures to per user locations.",
    }),
    smartScreenBlockOverrideForFiles: boolean({ description: "Whether: smart screen block override for files." }),
    smartScreenEnableInShell: boolean({ description: "Whether: smart screen enable in shell." }),
    userRightsAccessCredentialManagerAsTrustedCaller: deviceManagementUserRightsSetting({
      description: "User rights access credential manager as trusted caller.",
      nullable: true,
    }),
    userRightsActAsPartOfTheOperatingSystem: deviceManagementUserRightsSetting({
      description: "User rights act as part of the operating system.",
      nullable: true,
    }),
    userRightsAllowAccessFromNetwork: deviceManagementUserRightsSetting({
      description: "User rights allow access from network.",
      nullable: true,
    }),
    userRightsBackupData: deviceManagementUserRightsSetting({
      description: "User rights backup data.",
      nullable: true,
    }),
    userRightsBlockAccessFromNetwork: deviceManagementUserRightsSetting({
      description: "User rights block access from network.",
      nullable: true,
    }),
    userRightsChangeSystemTime: deviceManagementUserRightsSetting({
      description: "User rights change system time.",
      nullable: true,
    }),
    userRightsCreateGlobalObjects: deviceManagementUserRightsSetting({
      description: "User rights create global objects.",
      nullable: true,
    }),
    userRightsCreatePageFile: deviceManagementUserRightsSetting({
      description: "User rights create page file.",
      nullable: true,
    }),
    userRightsCreatePermanentSharedObjects: deviceManagementUserRightsSetting({
      description: "User rights create permanent shared objects.",
      nullable: true,
    }),
    userRightsCreateSymbolicLinks: deviceManagementUserRightsSetting({
      description: "User rights create symbolic links.",
      nullable: true,
    }),
    userRightsCreateToken: deviceManagementUserRightsSetting({
      description: "User rights create token.",
      nullable: true,
    }),
    userRightsDebugPrograms: deviceManagementUserRightsSetting({
      description: "User rights debug programs.",
      nullable: true,
    }),
    userRightsDelegation: deviceManagementUserRightsSetting({ description: "User rights delegation.", nullable: true }),
    userRightsDenyLocalLogOn: deviceManagementUserRightsSetting({
      description: "User rights deny local log on.",
      nullable: true,
    }),
    userRightsGenerateSecurityAudits: deviceManagementUserRightsSetting({
      description: "User rights generate security audits.",
      nullable: true,
    }),
    userRightsImpersonateClient: deviceManagementUserRightsSetting({
      description: "User rights impersonate client.",
      nullable: true,
    }),
    userRightsIncreaseSchedulingPriority: deviceManagementUserRightsSetting({
      description: "User rights increase scheduling priority.",
      nullable: true,
    }),
    userRightsLoadUnloadDrivers: deviceManagementUserRightsSetting({
      description: "User rights load unload drivers.",
      nullable: true,
    }),
    userRightsLocalLogOn: deviceManagementUserRightsSetting({
      description: "User rights local log on.",
      nullable: true,
    }),
    userRightsLockMemory: deviceManagementUserRightsSetting({
      description: "User rights lock memory.",
      nullable: true,
    }),
    userRightsManageAuditingAndSecurityLogs: deviceManagementUserRightsSetting({
      description: "User rights manage auditing and security logs.",
      nullable: true,
    }),
    userRightsManageVolumes: deviceManagementUserRightsSetting({
      description: "User rights manage volumes.",
      nullable: true,
    }),
    userRightsModifyFirmwareEnvironment: deviceManagementUserRightsSetting({
      description: "User rights modify firmware environment.",
      nullable: true,
    }),
    userRightsModifyObjectLabels: deviceManagementUserRightsSetting({
      description: "User rights modify object labels.",
      nullable: true,
    }),
    userRightsProfileSingleProcess: deviceManagementUserRightsSetting({
      description: "User rights profile single process.",
      nullable: true,
    }),
    userRightsRemoteDesktopServicesLogOn: deviceManagementUserRightsSetting({
      description: "User rights remote desktop services log on.",
      nullable: true,
    }),
    userRightsRemoteShutdown: deviceManagementUserRightsSetting({
      description: "User rights remote shutdown.",
      nullable: true,
    }),
    userRightsRestoreData: deviceManagementUserRightsSetting({
      description: "User rights restore data.",
      nullable: true,
    }),
    userRightsTakeOwnership: deviceManagementUserRightsSetting({
      description: "User rights take ownership.",
      nullable: true,
    }),
    windowsDefenderTamperProtection: windowsDefenderTamperProtectionOptions({
      description: "Windows defender tamper protection.",
    }),
    xboxServicesAccessoryManagementServiceStartupMode: serviceStartType({
      description: "Xbox services accessory management service startup mode.",
    }),
    xboxServicesEnableXboxGameSaveTask: boolean({ description: "Whether: xbox services enable xbox game save task." }),
    xboxServicesLiveAuthManagerServiceStartupMode: serviceStartType({
      description: "Xbox services live auth manager service startup mode.",
    }),
    xboxServicesLiveGameSaveServiceStartupMode: serviceStartType({
      description: "Xbox services live game save service startup mode.",
    }),
    xboxServicesLiveNetworkingServiceStartupMode: serviceStartType({
      description: "Xbox services live networking service startup mode.",
    }),
  },
});
