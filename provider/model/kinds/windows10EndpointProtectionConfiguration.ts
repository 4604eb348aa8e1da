import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
  blockDataRecoveryAgent: boolean({
    description: "Keeps a data recovery agent from unlocking the drive.",
    safer: contested.recovery,
  }),
  enableBitLockerAfterRecoveryInformationToStore: boolean({
    description: "Turns BitLocker on only once recovery information is stored in the directory.",
    safer: "true",
  }),
  enableRecoveryInformationSaveToStore: boolean({
    description: "Stores recovery information in the directory.",
    safer: "true",
  }),
  hideRecoveryOptions: boolean({ description: "Hides recovery options in BitLocker's setup.", safer: "true" }),
  recoveryInformationToStore: bitLockerRecoveryInformationType({
    description: "What is stored: recovery password with or without the key package.",
    safer: contested.recovery,
  }),
  recoveryKeyUsage: configurationUsage({
    description: "Whether a 256-bit recovery key may, must or must not be made.",
    safer: contested.recovery,
  }),
  recoveryPasswordUsage: configurationUsage({
    description: "Whether a 48-digit recovery password may, must or must not be made.",
    safer: contested.recovery,
  }),
});

const bitLockerFixedDrivePolicy = objectType("bitLockerFixedDrivePolicy", {
  encryptionMethod: bitLockerEncryptionMethod({
    description: "Encryption of fixed drives.",
    nullable: true,
    safer: { order: ["aesCbc128", "aesCbc256", "xtsAes128", "xtsAes256"] },
  }),
  recoveryOptions: bitLockerRecoveryOptions({
    description: "How the drive is recovered when the key is lost.",
    nullable: true,
  }),
  requireEncryptionForWriteAccess: boolean({
    description: "Allows writing to the drive only once it is encrypted.",
    safer: "true",
  }),
});

const bitLockerRecoveryPasswordRotationType = enumType("bitLockerRecoveryPasswordRotationType", [
  "notConfigured",
  "disabled",
  "enabledForAzureAd",
  "enabledForAzureAdAndHybrid",
]);

const bitLockerRemovableDrivePolicy = objectType("bitLockerRemovableDrivePolicy", {
  blockCrossOrganizationWriteAccess: boolean({
    description: "Blocks writing to drives that another organisation encrypted.",
    safer: "true",
  }),
  encryptionMethod: bitLockerEncryptionMethod({
    description: "Encryption of removable drives.",
    nullable: true,
    safer: { order: ["aesCbc128", "aesCbc256", "xtsAes128", "xtsAes256"] },
  }),
  requireEncryptionForWriteAccess: boolean({
    description: "Allows writing to the drive only once it is encrypted.",
    safer: "true",
  }),
});

const bitLockerSystemDrivePolicy = objectType("bitLockerSystemDrivePolicy", {
  encryptionMethod: bitLockerEncryptionMethod({
    description: "Encryption of the system drive.",
    nullable: true,
    safer: { order: ["aesCbc128", "aesCbc256", "xtsAes128", "xtsAes256"] },
  }),
  minimumPinLength: integer({
    description: "Shortest BitLocker PIN for starting the device.",
    min: 4,
    max: 20,
    unit: "characters",
    nullable: true,
    safer: "higher",
  }),
  prebootRecoveryEnableMessageAndUrl: boolean({
    description: "Shows a message and address of one's own on the recovery screen.",
    safer: "neutral",
  }),
  prebootRecoveryMessage: string({ description: "Message on the recovery screen.", nullable: true, safer: "neutral" }),
  prebootRecoveryUrl: string({ description: "Address on the recovery screen.", nullable: true, safer: "neutral" }),
  recoveryOptions: bitLockerRecoveryOptions({
    description: "How the drive is recovered when the key is lost.",
    nullable: true,
  }),
  startupAuthenticationBlockWithoutTpmChip: boolean({
    description: "Refuses BitLocker on a device without a TPM.",
    safer: "true",
  }),
  startupAuthenticationRequired: boolean({
    description: "Sets what is needed to start the device, by the four properties after it.",
    safer: "true",
  }),
  startupAuthenticationTpmKeyUsage: configurationUsage({
    description: "Whether a startup key beside the TPM may, must or must not be used.",
    safer: contested.startupKey,
  }),
  startupAuthenticationTpmPinAndKeyUsage: configurationUsage({
    description: "Whether PIN and startup key beside the TPM may, must or must not be used.",
    safer: { order: ["blocked", "allowed", "required"] },
  }),
  startupAuthenticationTpmPinUsage: configurationUsage({
    description: "Whether a PIN beside the TPM may, must or must not be used.",
    safer: { order: ["blocked", "allowed", "required"] },
  }),
  startupAuthenticationTpmUsage: configurationUsage({
    description: "Whether the TPM alone may, must or must not start the device.",
    safer: contested.startupKey,
  }),
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
    description: "Applies rules for programs of the local store as well.",
    safer: "false",
  }),
  authorizedApplicationRulesFromGroupPolicyNotMerged: boolean({
    description: "Ignores rules for programs of the local store. Comes before the property that merges them.",
    safer: "true",
  }),
  connectionSecurityRulesFromGroupPolicyMerged: boolean({
    description: "Applies connection security rules of the local store as well.",
    safer: "false",
  }),
  connectionSecurityRulesFromGroupPolicyNotMerged: boolean({
    description: "Ignores connection security rules of the local store. Comes before the property that merges them.",
    safer: "true",
  }),
  firewallEnabled: stateManagementSetting({
    description: "Whether the firewall is on in these networks.",
    safer: { order: ["blocked", "notConfigured", "allowed"] },
  }),
  globalPortRulesFromGroupPolicyMerged: boolean({
    description: "Applies rules for ports of the local store as well.",
    safer: "false",
  }),
  globalPortRulesFromGroupPolicyNotMerged: boolean({
    description: "Ignores rules for ports of the local store. Comes before the property that merges them.",
    safer: "true",
  }),
  inboundConnectionsBlocked: boolean({
    description: "Blocks incoming connections that no rule allows. Comes before inboundConnectionsRequired.",
    safer: "true",
  }),
  inboundConnectionsRequired: boolean({
    description: "Allows incoming connections that no rule blocks.",
    safer: "false",
  }),
  inboundNotificationsBlocked: boolean({
    description: "Doesn't tell people when a program is blocked. Comes before inboundNotificationsRequired.",
    safer: contested.notifications,
  }),
  inboundNotificationsRequired: boolean({
    description: "Tells people when a program is blocked.",
    safer: contested.notifications,
  }),
  incomingTrafficBlocked: boolean({
    description: "Blocks all incoming traffic, whatever rules say. Comes before incomingTrafficRequired.",
    safer: "true",
  }),
  incomingTrafficRequired: boolean({ description: "Lets rules decide about incoming traffic.", safer: "false" }),
  outboundConnectionsBlocked: boolean({
    description: "Blocks outgoing connections that no rule allows. Comes before outboundConnectionsRequired.",
    safer: "true",
  }),
  outboundConnectionsRequired: boolean({
    description: "Allows outgoing connections that no rule blocks.",
    safer: "false",
  }),
  policyRulesFromGroupPolicyMerged: boolean({
    description: "Applies all rules of the local store as well.",
    safer: "false",
  }),
  policyRulesFromGroupPolicyNotMerged: boolean({
    description: "Ignores all rules of the local store. Comes before the property that merges them.",
    safer: "true",
  }),
  securedPacketExemptionAllowed: boolean({
    description: "Lets the device answer to traffic that IPsec secures, also in stealth mode.",
    safer: "false",
  }),
  securedPacketExemptionBlocked: boolean({
    description: "Keeps traffic that IPsec secures under stealth mode. Comes before securedPacketExemptionAllowed.",
    safer: "true",
  }),
  stealthModeBlocked: boolean({
    description: "Keeps the firewall from hiding the device. Comes before stealthModeRequired.",
    safer: "false",
  }),
  stealthModeRequired: boolean({ description: "Hides the device from those who probe it.", safer: "true" }),
  unicastResponsesToMulticastBroadcastsBlocked: boolean({
    description: "Blocks unicast answers to multicast. Comes before the property that requires them.",
    safer: "true",
  }),
  unicastResponsesToMulticastBroadcastsRequired: boolean({
    description: "Allows unicast answers to multicast.",
    safer: "false",
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
  action: stateManagementSetting({
    description: "Whether matching traffic is allowed or blocked.",
    safer: { order: ["allowed", "notConfigured", "blocked"] },
  }),
  description: string({ description: "What the rule is for.", nullable: true }),
  displayName: string({ description: "Name of the rule.", required: true }),
  edgeTraversal: stateManagementSetting({
    description: "Whether incoming traffic may come through NAT by edge traversal.",
    safer: { order: ["allowed", "notConfigured", "blocked"] },
  }),
  filePath: string({
    description: "Program that the rule is about, by path; null for all.",
    nullable: true,
    safer: "depends",
  }),
  interfaceTypes: windowsFirewallRuleInterfaceTypes({
    description: "Network interfaces that the rule is about.",
    safer: "depends",
  }),
  localAddressRanges: list(string, {
    description: "Local addresses that match: an address, a subnet, a range or `*`.",
    nullable: true,
    safer: "depends",
  }),
  localPortRanges: list(string, {
    description: "Local ports that match, for example `80` or `5000-5010`.",
    nullable: true,
    safer: "depends",
  }),
  localUserAuthorizations: string({
    description: "Local users that the rule is for, as a security descriptor in SDDL.",
    nullable: true,
    safer: "depends",
  }),
  packageFamilyName: string({
    description: "Store app that the rule is about, by package family name.",
    nullable: true,
    safer: "depends",
  }),
  profileTypes: windowsFirewallRuleNetworkProfileTypes({
    description: "Networks in which the rule applies.",
    safer: "depends",
  }),
  protocol: integer({
    description: "IP protocol number: 6 is TCP, 17 is UDP; null for all.",
    min: 0,
    max: 255,
    nullable: true,
    safer: "depends",
  }),
  remoteAddressRanges: list(string, {
    description: "Remote addresses that match: an address, a subnet, a range, `LocalSubnet` or `*`.",
    nullable: true,
    safer: "depends",
  }),
  remotePortRanges: list(string, {
    description: "Remote ports that match, for example `443` or `5000-5010`.",
    nullable: true,
    safer: "depends",
  }),
  serviceName: string({
    description: "Windows service that the rule is about, by its short name; null for none in particular.",
    nullable: true,
    safer: "depends",
  }),
  trafficDirection: windowsFirewallRuleTrafficDirectionType({
    description: "Whether the rule is about incoming or outgoing traffic.",
    safer: "depends",
  }),
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
  description: string({ description: "Free text.", nullable: true }),
  name: string({ description: "Name of the local user or group.", required: true, safer: "depends" }),
  securityIdentifier: string({
    description: "Security identifier (SID) of the user or group.",
    nullable: true,
    safer: "depends",
  }),
});

const deviceManagementUserRightsSetting = objectType("deviceManagementUserRightsSetting", {
  localUsersOrGroups: list(deviceManagementUserRightsLocalUserOrGroup, {
    description: "Users and groups that have the right.",
    nullable: true,
    safer: "depends",
  }),
  state: stateManagementSetting({ description: "Whether the right is managed.", safer: "depends" }),
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
  title: "Windows: endpoint protection",
  description:
    "Defender, attack surface reduction, firewall, BitLocker, SmartScreen, Application Guard, user rights and local security options. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-beta",
  fields: {
    applicationGuardAllowCameraMicrophoneRedirection: boolean({
      description: "Lets Application Guard use camera and microphone of the device.",
      nullable: true,
      safer: "false",
    }),
    applicationGuardAllowFileSaveOnHost: boolean({
      description: "Lets files be saved from Application Guard to the device.",
      safer: "false",
    }),
    applicationGuardAllowPersistence: boolean({
      description: "Keeps cookies, favourites and the like of Application Guard.",
      safer: "false",
    }),
    applicationGuardAllowPrintToLocalPrinters: boolean({
      description: "Lets Application Guard print to local printers.",
      safer: "false",
    }),
    applicationGuardAllowPrintToNetworkPrinters: boolean({
      description: "Lets Application Guard print to network printers.",
      safer: "false",
    }),
    applicationGuardAllowPrintToPDF: boolean({ description: "Lets Application Guard print to PDF.", safer: "false" }),
    applicationGuardAllowPrintToXPS: boolean({ description: "Lets Application Guard print to XPS.", safer: "false" }),
    applicationGuardAllowVirtualGPU: boolean({
      description: "Lets Application Guard use the graphics processor.",
      safer: "false",
    }),
    applicationGuardBlockClipboardSharing: applicationGuardBlockClipboardSharingType({
      description: "Which way the clipboard is blocked between device and Application Guard.",
      safer: { order: ["blockNone", "blockHostToContainer", "blockContainerToHost", "blockBoth"] },
    }),
    applicationGuardBlockFileTransfer: applicationGuardBlockFileTransferType({
      description: "Which files can't be pasted between device and Application Guard.",
      safer: { order: ["blockNone", "blockImageAndTextFile"] },
    }),
    applicationGuardBlockNonEnterpriseContent: boolean({
      description: "Keeps company sites from loading content of others.",
      safer: "true",
    }),
    applicationGuardCertificateThumbprints: list(string, {
      description: "Certificates to share with Application Guard, by thumbprint.",
      nullable: true,
      safer: "shorter",
    }),
    applicationGuardEnabled: boolean({
      description: "Turns Application Guard on. Replaced by applicationGuardEnabledOptions.",
      safer: "true",
    }),
    applicationGuardEnabledOptions: applicationGuardEnabledOptions({
      description: "For what Application Guard is turned on: Edge, Office or both.",
      safer: { order: ["notConfigured", "enabledForEdge", "enabledForEdgeAndOffice"] },
    }),
    applicationGuardForceAuditing: boolean({
      description: "Keeps audit events of Application Guard on the device.",
      safer: "true",
    }),
    appLockerApplicationControl: appLockerApplicationControlType({
      description: "Which apps App Control lets run, or only records.",
      safer: {
        order: [
          "notConfigured",
          "auditComponentsStoreAppsAndSmartlocker",
          "auditComponentsAndStoreApps",
          "enforceComponentsStoreAppsAndSmartlocker",
          "enforceComponentsAndStoreApps",
        ],
      },
    }),
    bitLockerAllowStandardUserEncryption: boolean({
      description: "Lets people without administrator rights turn encryption on.",
      safer: "true",
    }),
    bitLockerDisableWarningForOtherDiskEncryption: boolean({
      description: "Hides the warning of other encryption software, so that encryption can start unseen.",
      safer: contested.encryptionWarning,
    }),
    bitLockerEnableStorageCardEncryptionOnMobile: boolean({
      description: "Encrypts the storage card of a phone.",
      safer: "true",
    }),
    bitLockerEncryptDevice: boolean({
      description: "Asks people to encrypt the device with BitLocker.",
      safer: "true",
    }),
    bitLockerFixedDrivePolicy: bitLockerFixedDrivePolicy({ description: "BitLocker on fixed drives.", nullable: true }),
    bitLockerRecoveryPasswordRotation: bitLockerRecoveryPasswordRotationType({
      description: "Whether a recovery password is replaced once it was used, and on which devices.",
      safer: { order: ["disabled", "enabledForAzureAd", "enabledForAzureAdAndHybrid"] },
    }),
    bitLockerRemovableDrivePolicy: bitLockerRemovableDrivePolicy({
      description: "BitLocker on removable drives.",
      nullable: true,
    }),
    bitLockerSystemDrivePolicy: bitLockerSystemDrivePolicy({
      description: "BitLocker on the system drive.",
      nullable: true,
    }),
    defenderAdditionalGuardedFolders: list(string, {
      description: "Folders that controlled folder access protects beside its own.",
      nullable: true,
      safer: "longer",
    }),
    defenderAdobeReaderLaunchChildProcess: defenderProtectionType({
      description: "Attack surface reduction: Adobe Reader starts other programs.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderAdvancedRansomewareProtectionType: defenderProtectionType({
      description: "Attack surface reduction: programs that behave as ransomware does.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderAllowBehaviorMonitoring: boolean({
      description: "Allows behaviour monitoring.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowCloudProtection: boolean({
      description: "Allows cloud-delivered protection.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowEndUserAccess: boolean({
      description: "Lets people open Defender's own pages.",
      nullable: true,
      safer: contested.defenderPages,
    }),
    defenderAllowIntrusionPreventionSystem: boolean({
      description: "Allows intrusion prevention.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowOnAccessProtection: boolean({
      description: "Allows scans when files are opened.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowRealTimeMonitoring: boolean({
      description: "Allows real-time protection.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowScanArchiveFiles: boolean({
      description: "Allows scans inside archives.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowScanDownloads: boolean({ description: "Allows scans of downloads.", nullable: true, safer: "true" }),
    defenderAllowScanNetworkFiles: boolean({
      description: "Allows scans of network files.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowScanRemovableDrivesDuringFullScan: boolean({
      description: "Allows full scans to include removable drives.",
      nullable: true,
      safer: "true",
    }),
    defenderAllowScanScriptsLoadedInInternetExplorer: boolean({
      description: "Allows scans of scripts in Internet Explorer.",
      nullable: true,
      safer: "true",
    }),
    defenderAttackSurfaceReductionExcludedPaths: list(string, {
      description: "Files and folders that attack surface reduction leaves alone.",
      nullable: true,
      safer: "shorter",
    }),
    defenderBlockEndUserAccess: boolean({
      description: "Keeps people from Defender's own pages.",
      nullable: true,
      safer: contested.defenderPages,
    }),
    defenderBlockPersistenceThroughWmiType: defenderAttackSurfaceType({
      description: "Attack surface reduction: programs that stay by WMI event subscriptions.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderCheckForSignaturesBeforeRunningScan: boolean({
      description: "Looks for new signatures before a scan.",
      nullable: true,
      safer: "true",
    }),
    defenderCloudBlockLevel: defenderCloudBlockLevelType({
      description: "How readily the cloud blocks a suspicious file.",
      nullable: true,
      safer: { order: ["notConfigured", "high", "highPlus", "zeroTolerance"] },
    }),
    defenderCloudExtendedTimeoutInSeconds: integer({
      description:
        "Additional time that a file may be held back while the cloud looks at it, beside the usual 10 seconds.",
      min: 0,
      max: 50,
      unit: "seconds",
      nullable: true,
      safer: "higher",
    }),
    defenderDaysBeforeDeletingQuarantinedMalware: integer({
      description: "How long quarantined malware is kept; 0 for ever.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "neutral",
    }),
    defenderDetectedMalwareActions: defenderDetectedMalwareActions({
      description: "What Defender does with malware, by its severity.",
      nullable: true,
    }),
    defenderDisableBehaviorMonitoring: boolean({
      description: "Turns behaviour monitoring off.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableCatchupFullScan: boolean({
      description: "Skips the full scan that makes up for missed ones.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableCatchupQuickScan: boolean({
      description: "Skips the quick scan that makes up for missed ones.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableCloudProtection: boolean({
      description: "Turns cloud-delivered protection off.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableIntrusionPreventionSystem: boolean({
      description: "Turns intrusion prevention off.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableOnAccessProtection: boolean({
      description: "Turns scans off when files are opened.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableRealTimeMonitoring: boolean({
      description: "Turns real-time protection off.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableScanArchiveFiles: boolean({ description: "Skips archives.", nullable: true, safer: "false" }),
    defenderDisableScanDownloads: boolean({ description: "Skips downloads.", nullable: true, safer: "false" }),
    defenderDisableScanNetworkFiles: boolean({ description: "Skips network files.", nullable: true, safer: "false" }),
    defenderDisableScanRemovableDrivesDuringFullScan: boolean({
      description: "Leaves removable drives out of full scans.",
      nullable: true,
      safer: "false",
    }),
    defenderDisableScanScriptsLoadedInInternetExplorer: boolean({
      description: "Skips scripts in Internet Explorer.",
      nullable: true,
      safer: "false",
    }),
    defenderEmailContentExecution: defenderProtectionType({
      description: "Attack surface reduction: programs run out of mail.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderEmailContentExecutionType: defenderAttackSurfaceType({
      description: "Attack surface reduction: programs run out of mail.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderEnableLowCpuPriority: boolean({
      description: "Runs scheduled scans with low priority.",
      nullable: true,
      safer: "neutral",
    }),
    defenderEnableScanIncomingMail: boolean({ description: "Scans mail.", nullable: true, safer: "true" }),
    defenderEnableScanMappedNetworkDrivesDuringFullScan: boolean({
      description: "Includes mapped network drives in full scans.",
      nullable: true,
      safer: "true",
    }),
    defenderExploitProtectionXml: binary({
      description: "XML with exploit protection settings, as Windows exports it.",
      nullable: true,
    }),
    defenderExploitProtectionXmlFileName: string({
      description: "Name of the file that the XML came from.",
      nullable: true,
    }),
    defenderFileExtensionsToExclude: list(string, {
      description: "File extensions that scans skip. Each is a way past Defender.",
      nullable: true,
      safer: "shorter",
    }),
    defenderFilesAndFoldersToExclude: list(string, {
      description: "Files and folders that scans skip. Each is a way past Defender.",
      nullable: true,
      safer: "shorter",
    }),
    defenderGuardedFoldersAllowedAppPaths: list(string, {
      description: "Apps that may write to protected folders, by path.",
      nullable: true,
      safer: "shorter",
    }),
    defenderGuardMyFoldersType: folderProtectionType({
      description: "Controlled folder access, which keeps unknown apps from changing documents.",
      safer: { order: ["userDefined", "auditDiskModification", "auditMode", "blockDiskModification", "enable"] },
    }),
    defenderNetworkProtectionType: defenderProtectionType({
      description: "Network protection, which blocks connections to harmful addresses from any app.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderOfficeAppsExecutableContentCreationOrLaunch: defenderProtectionType({
      description: "Attack surface reduction: Office makes programs.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderOfficeAppsExecutableContentCreationOrLaunchType: defenderAttackSurfaceType({
      description: "Attack surface reduction: Office makes programs.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderOfficeAppsLaunchChildProcess: defenderProtectionType({
      description: "Attack surface reduction: Office starts other programs.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderOfficeAppsLaunchChildProcessType: defenderAttackSurfaceType({
      description: "Attack surface reduction: Office starts other programs.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderOfficeAppsOtherProcessInjection: defenderProtectionType({
      description: "Attack surface reduction: Office injects code into other programs.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderOfficeAppsOtherProcessInjectionType: defenderAttackSurfaceType({
      description: "Attack surface reduction: Office injects code into other programs.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderOfficeCommunicationAppsLaunchChildProcess: defenderProtectionType({
      description: "Attack surface reduction: Outlook and the like start other programs.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderOfficeMacroCodeAllowWin32Imports: defenderProtectionType({
      description: "Attack surface reduction: Office macros call Windows functions.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderOfficeMacroCodeAllowWin32ImportsType: defenderAttackSurfaceType({
      description: "Attack surface reduction: Office macros call Windows functions.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderPotentiallyUnwantedAppAction: defenderProtectionType({
      description: "What Defender does with potentially unwanted apps.",
      nullable: true,
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderPreventCredentialStealingType: defenderProtectionType({
      description: "Attack surface reduction: credentials are read out of LSASS.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderProcessCreation: defenderProtectionType({
      description: "Attack surface reduction: programs started by PsExec or WMI.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderProcessCreationType: defenderAttackSurfaceType({
      description: "Attack surface reduction: programs started by PsExec or WMI.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderProcessesToExclude: list(string, {
      description: "Programs whose files scans skip. Each is a way past Defender.",
      nullable: true,
      safer: "shorter",
    }),
    defenderScanDirection: defenderRealtimeScanDirection({
      description: "Which file activity real-time protection watches.",
      nullable: true,
      safer: { order: ["monitorOutgoingFilesOnly", "monitorIncomingFilesOnly", "monitorAllFiles"] },
    }),
    defenderScanMaxCpuPercentage: integer({
      description: "Share of the processor that a scan may take on average.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
      safer: "neutral",
    }),
    defenderScanType: defenderScanType({
      description: "Kind of the scheduled scan.",
      nullable: true,
      safer: { order: ["disabled", "quick", "full"] },
    }),
    defenderScheduledQuickScanTime: time({
      description: "Time of the daily quick scan.",
      nullable: true,
      safer: "neutral",
    }),
    defenderScheduledScanDay: weeklySchedule({
      description: "Day of the scheduled scan.",
      nullable: true,
      safer: {
        order: [
          "noScheduledScan",
          ["everyday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
        ],
      },
    }),
    defenderScheduledScanTime: time({ description: "Time of the scheduled scan.", nullable: true, safer: "neutral" }),
    defenderScriptDownloadedPayloadExecution: defenderProtectionType({
      description: "Attack surface reduction: scripts start what they downloaded.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderScriptDownloadedPayloadExecutionType: defenderAttackSurfaceType({
      description: "Attack surface reduction: scripts start what they downloaded.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderScriptObfuscatedMacroCode: defenderProtectionType({
      description: "Attack surface reduction: scripts that hide what they do.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderScriptObfuscatedMacroCodeType: defenderAttackSurfaceType({
      description: "Attack surface reduction: scripts that hide what they do.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderSecurityCenterBlockExploitProtectionOverride: boolean({
      description: "Keeps people from changing exploit protection in Windows Security.",
      safer: "true",
    }),
    defenderSecurityCenterDisableAccountUI: boolean({
      description: "Hides account protection in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableAppBrowserUI: boolean({
      description: "Hides app and browser control in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableClearTpmUI: boolean({
      description: 'Hides "Clear TPM" in Windows Security.',
      nullable: true,
      safer: "true",
    }),
    defenderSecurityCenterDisableFamilyUI: boolean({
      description: "Hides family options in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableHardwareUI: boolean({
      description: "Hides device security in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableHealthUI: boolean({
      description: "Hides device performance and health in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableNetworkUI: boolean({
      description: "Hides firewall and network protection in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableNotificationAreaUI: boolean({
      description: "Hides Windows Security in the notification area.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableRansomwareUI: boolean({
      description: "Hides ransomware protection in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableSecureBootUI: boolean({
      description: "Hides secure boot in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableTroubleshootingUI: boolean({
      description: "Hides security processor troubleshooting in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableVirusUI: boolean({
      description: "Hides virus and threat protection in Windows Security.",
      nullable: true,
      safer: contested.securityPages,
    }),
    defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI: boolean({
      description: "Hides the advice to update a vulnerable TPM's firmware.",
      nullable: true,
      safer: "false",
    }),
    defenderSecurityCenterHelpEmail: string({
      description: "Support's mail address in Windows Security.",
      nullable: true,
      safer: "neutral",
    }),
    defenderSecurityCenterHelpPhone: string({
      description: "Support's telephone number in Windows Security.",
      nullable: true,
      safer: "neutral",
    }),
    defenderSecurityCenterHelpURL: string({
      description: "Support's address in Windows Security.",
      nullable: true,
      safer: "neutral",
    }),
    defenderSecurityCenterITContactDisplay: defenderSecurityCenterITContactDisplayType({
      description: "Where support's contact shows.",
      safer: "neutral",
    }),
    defenderSecurityCenterNotificationsFromApp: defenderSecurityCenterNotificationsFromAppType({
      description: "Which notifications of Windows Security are blocked.",
      safer: contested.notifications,
    }),
    defenderSecurityCenterOrganizationDisplayName: string({
      description: "Name of the organisation in Windows Security.",
      nullable: true,
      safer: "neutral",
    }),
    defenderSignatureUpdateIntervalInHours: integer({
      description: "How often Defender looks for new signatures; 0 not by interval.",
      min: 0,
      max: 24,
      unit: "hours",
      nullable: true,
      safer: { number: "lower", never: 0 },
    }),
    defenderSubmitSamplesConsentType: defenderSubmitSamplesConsentType({
      description: "Which suspicious files are sent to Microsoft, and whether the user is asked.",
      nullable: true,
      safer: contested.samples,
    }),
    defenderUntrustedExecutable: defenderProtectionType({
      description: "Attack surface reduction: programs that are neither widespread, nor old, nor trusted.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderUntrustedExecutableType: defenderAttackSurfaceType({
      description: "Attack surface reduction: programs that are neither widespread, nor old, nor trusted.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    defenderUntrustedUSBProcess: defenderProtectionType({
      description: "Attack surface reduction: unsigned programs on USB drives.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderUntrustedUSBProcessType: defenderAttackSurfaceType({
      description: "Attack surface reduction: unsigned programs on USB drives.",
      safer: { order: ["disable", "userDefined", "auditMode", "warn", "block"] },
    }),
    deviceGuardEnableSecureBootWithDMA: boolean({
      description:
        "Asks for secure boot with protection from direct memory access. Replaced by deviceGuardSecureBootWithDMA.",
      safer: "true",
    }),
    deviceGuardEnableVirtualizationBasedSecurity: boolean({
      description: "Turns virtualization-based security on.",
      safer: "true",
    }),
    deviceGuardLaunchSystemGuard: enablement({
      description: "Whether System Guard checks how the device started.",
      safer: { order: ["disabled", "notConfigured", "enabled"] },
    }),
    deviceGuardLocalSystemAuthorityCredentialGuardSettings: deviceGuardLocalSystemAuthorityCredentialGuardType({
      description: "Credential Guard, which isolates credentials; with UEFI lock it can't be turned off remotely.",
      safer: { order: ["disable", "enableWithoutUEFILock", "enableWithUEFILock"] },
    }),
    deviceGuardSecureBootWithDMA: secureBootWithDMAType({
      description: "Whether secure boot comes with protection from direct memory access.",
      safer: { order: ["withoutDMA", "withDMA"] },
    }),
    dmaGuardDeviceEnumerationPolicy: dmaGuardDeviceEnumerationPolicyType({
      description: "Which external devices with direct memory access are allowed that can't be isolated.",
      safer: { order: ["allowAll", "deviceDefault", "blockAll"] },
    }),
    firewallBlockStatefulFTP: boolean({
      description: "Turns the firewall's inspection of FTP off.",
      nullable: true,
      safer: "false",
    }),
    firewallCertificateRevocationListCheckMethod: firewallCertificateRevocationListCheckMethodType({
      description: "How certificate revocation is checked for IPsec.",
      safer: { order: ["none", "attempt", "require"] },
    }),
    firewallIdleTimeoutForSecurityAssociationInSeconds: integer({
      description: "Idle time after which an IPsec association ends.",
      min: 300,
      max: 3600,
      unit: "seconds",
      nullable: true,
      safer: "lower",
    }),
    firewallIPSecExemptionsAllowDHCP: boolean({ description: "Exempts DHCP from IPsec.", safer: "false" }),
    firewallIPSecExemptionsAllowICMP: boolean({ description: "Exempts ICMP from IPsec.", safer: "false" }),
    firewallIPSecExemptionsAllowNeighborDiscovery: boolean({
      description: "Exempts neighbour discovery of IPv6 from IPsec.",
      safer: "false",
    }),
    firewallIPSecExemptionsAllowRouterDiscovery: boolean({
      description: "Exempts router discovery of IPv6 from IPsec.",
      safer: "false",
    }),
    firewallIPSecExemptionsNone: boolean({ description: "Exempts nothing from IPsec.", safer: "true" }),
    firewallMergeKeyingModuleSettings: boolean({
      description: "Ignores only those authentication sets that a keying module doesn't support, rather than all.",
      nullable: true,
      safer: "depends",
    }),
    firewallPacketQueueingMethod: firewallPacketQueueingMethodType({
      description: "Which packets are queued when IPsec uses several processors.",
      safer: "neutral",
    }),
    firewallPreSharedKeyEncodingMethod: firewallPreSharedKeyEncodingMethodType({
      description: "Encoding of IPsec pre-shared keys.",
      safer: "neutral",
    }),
    firewallProfileDomain: windowsFirewallNetworkProfile({
      description: "The firewall in networks of the domain.",
      nullable: true,
    }),
    firewallProfilePrivate: windowsFirewallNetworkProfile({
      description: "The firewall in private networks.",
      nullable: true,
    }),
    firewallProfilePublic: windowsFirewallNetworkProfile({
      description: "The firewall in public networks.",
      nullable: true,
    }),
    firewallRules: list(windowsFirewallRule, {
      description: "Rules of the firewall.",
      nullable: true,
      safer: "depends",
    }),
    lanManagerAuthenticationLevel: lanManagerAuthenticationLevel({
      description: "Which of LM, NTLM and NTLMv2 are sent and accepted.",
      safer: {
        order: [
          "lmAndNltm",
          "lmNtlmAndNtlmV2",
          "lmAndNtlmOnly",
          "lmAndNtlmV2",
          "lmNtlmV2AndNotLm",
          "lmNtlmV2AndNotLmOrNtm",
        ],
      },
    }),
    lanManagerWorkstationDisableInsecureGuestLogons: boolean({
      description: "Refuses guest sign-in to SMB servers.",
      safer: "true",
    }),
    localSecurityOptionsAdministratorAccountName: string({
      description: "Name that the built-in administrator gets.",
      nullable: true,
      safer: "neutral",
    }),
    localSecurityOptionsAdministratorElevationPromptBehavior:
      localSecurityOptionsAdministratorElevationPromptBehaviorType({
        description: "How administrators are asked for elevation.",
        safer: {
          order: [
            "elevateWithoutPrompting",
            "promptForConsentForNonWindowsBinaries",
            "promptForConsent",
            "promptForCredentials",
            "promptForConsentOnTheSecureDesktop",
            "promptForCredentialsOnTheSecureDesktop",
          ],
        },
      }),
    localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares: boolean({
      description: "Lets anonymous callers list accounts and shares.",
      safer: "false",
    }),
    localSecurityOptionsAllowPKU2UAuthenticationRequests: boolean({
      description: "Allows sign-in between devices with online identities (PKU2U).",
      safer: "false",
    }),
    localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager: string({
      description: "Who may query the accounts database remotely, as a security descriptor in SDDL.",
      nullable: true,
      safer: "depends",
    }),
    localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool: boolean({
      description: "Whether the admin center shows the descriptor of remote calls to the accounts database.",
      safer: "neutral",
    }),
    localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn: boolean({
      description: "Lets the device be shut down at the sign-in screen.",
      safer: "false",
    }),
    localSecurityOptionsAllowUIAccessApplicationElevation: boolean({
      description: "Lets accessibility apps ask for elevation without the secure desktop.",
      safer: "false",
    }),
    localSecurityOptionsAllowUIAccessApplicationsForSecureLocations: boolean({
      description: "Allows accessibility apps only out of protected folders.",
      safer: "true",
    }),
    localSecurityOptionsAllowUndockWithoutHavingToLogon: boolean({
      description: "Lets a laptop be undocked at the sign-in screen.",
      safer: "false",
    }),
    localSecurityOptionsBlockMicrosoftAccounts: boolean({
      description: "Keeps people from adding or signing in with Microsoft accounts.",
      safer: "true",
    }),
    localSecurityOptionsBlockRemoteLogonWithBlankPassword: boolean({
      description: "Refuses remote sign-in of local accounts without password.",
      safer: "true",
    }),
    localSecurityOptionsBlockRemoteOpticalDriveAccess: boolean({
      description: "Gives only the user at the device access to its optical drive.",
      safer: "true",
    }),
    localSecurityOptionsBlockUsersInstallingPrinterDrivers: boolean({
      description: "Lets only administrators install printer drivers.",
      safer: "true",
    }),
    localSecurityOptionsClearVirtualMemoryPageFile: boolean({
      description: "Clears the page file at shutdown.",
      safer: "true",
    }),
    localSecurityOptionsClientDigitallySignCommunicationsAlways: boolean({
      description: "Signs SMB as a client, always.",
      safer: "true",
    }),
    localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers: boolean({
      description: "Lets the SMB client send passwords in clear text.",
      safer: "false",
    }),
    localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation: boolean({
      description: "Asks for elevation when an installer starts.",
      safer: "true",
    }),
    localSecurityOptionsDisableAdministratorAccount: boolean({
      description: "Disables the built-in administrator.",
      safer: "true",
    }),
    localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees: boolean({
      description: "Doesn't sign SMB as a client where the server would.",
      safer: "false",
    }),
    localSecurityOptionsDisableGuestAccount: boolean({ description: "Disables the guest account.", safer: "true" }),
    localSecurityOptionsDisableServerDigitallySignCommunicationsAlways: boolean({
      description: "Doesn't sign SMB as a server always.",
      safer: "false",
    }),
    localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees: boolean({
      description: "Doesn't sign SMB as a server where the client would.",
      safer: "false",
    }),
    localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts: boolean({
      description: "Keeps anonymous callers from listing accounts.",
      safer: "true",
    }),
    localSecurityOptionsDoNotRequireCtrlAltDel: boolean({
      description: "Lets people sign in without Ctrl+Alt+Del.",
      safer: "false",
    }),
    localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange: boolean({
      description: "Stops storing the weak LAN Manager hash when a password changes.",
      safer: "true",
    }),
    localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser:
      localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType({
        description: "Who may format and eject removable drives.",
        safer: { order: ["administratorsAndInteractiveUsers", "administratorsAndPowerUsers", "administrators"] },
      }),
    localSecurityOptionsGuestAccountName: string({
      description: "Name that the guest account gets.",
      nullable: true,
      safer: "neutral",
    }),
    localSecurityOptionsHideLastSignedInUser: boolean({ description: "Hides who signed in last.", safer: "true" }),
    localSecurityOptionsHideUsernameAtSignIn: boolean({
      description: "Hides the user name while somebody signs in.",
      safer: "true",
    }),
    localSecurityOptionsInformationDisplayedOnLockScreen: localSecurityOptionsInformationDisplayedOnLockScreenType({
      description: "What a locked screen says about the user.",
      safer: "depends",
    }),
    localSecurityOptionsInformationShownOnLockScreen: localSecurityOptionsInformationShownOnLockScreenType({
      description:
        "What a locked screen says about the user. Replaced by localSecurityOptionsInformationDisplayedOnLockScreen.",
      safer: { order: ["userDisplayNameDomainUser", "userDisplayNameOnly", "doNotDisplayUser"] },
    }),
    localSecurityOptionsLogOnMessageText: string({
      description: "Text that people see before they sign in.",
      nullable: true,
      safer: "neutral",
    }),
    localSecurityOptionsLogOnMessageTitle: string({
      description: "Title of the text that people see before they sign in.",
      nullable: true,
      safer: "neutral",
    }),
    localSecurityOptionsMachineInactivityLimit: integer({
      description: "Idle time after which the screen saver starts and locks.",
      min: 0,
      max: 9999,
      unit: "minutes",
      nullable: true,
      safer: { number: "lower", never: 0 },
    }),
    localSecurityOptionsMachineInactivityLimitInMinutes: integer({
      description: "Idle time after which the screen saver starts and locks.",
      min: 0,
      max: 9999,
      unit: "minutes",
      nullable: true,
      safer: { number: "lower", never: 0 },
    }),
    localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients: localSecurityOptionsMinimumSessionSecurity({
      description: "What NTLM sessions need as a client.",
      safer: {
        order: ["none", "require128BitEncryption", "requireNtmlV2SessionSecurity", "ntlmV2And128BitEncryption"],
      },
    }),
    localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers: localSecurityOptionsMinimumSessionSecurity({
      description: "What NTLM sessions need as a server.",
      safer: {
        order: ["none", "require128BitEncryption", "requireNtmlV2SessionSecurity", "ntlmV2And128BitEncryption"],
      },
    }),
    localSecurityOptionsOnlyElevateSignedExecutables: boolean({
      description: "Elevates signed programs only.",
      safer: contested.signedOnly,
    }),
    localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares: boolean({
      description: "Gives anonymous callers only the pipes and shares that are listed.",
      safer: "true",
    }),
    localSecurityOptionsSmartCardRemovalBehavior: localSecurityOptionsSmartCardRemovalBehaviorType({
      description: "What happens when the smart card is taken out.",
      safer: { order: ["noAction", "lockWorkstation", "forceLogoff"] },
    }),
    localSecurityOptionsStandardUserElevationPromptBehavior:
      localSecurityOptionsStandardUserElevationPromptBehaviorType({
        description: "How people without administrator rights are asked for elevation.",
        safer: {
          order: [
            "promptForCredentials",
            "promptForCredentialsOnTheSecureDesktop",
            "automaticallyDenyElevationRequests",
          ],
        },
      }),
    localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation: boolean({
      description: "Asks for elevation on the secure desktop.",
      safer: "true",
    }),
    localSecurityOptionsUseAdminApprovalMode: boolean({
      description: "Asks the built-in administrator for elevation as well.",
      safer: "true",
    }),
    localSecurityOptionsUseAdminApprovalModeForAdministrators: boolean({
      description: "Runs administrators without elevation until they ask for it (user account control).",
      safer: "true",
    }),
    localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations: boolean({
      description: "Redirects writes of older apps to the user's own folders.",
      safer: "true",
    }),
    smartScreenBlockOverrideForFiles: boolean({
      description: "Keeps people from running a file that SmartScreen warns of.",
      safer: "true",
    }),
    smartScreenEnableInShell: boolean({ description: "Turns SmartScreen on for apps and files.", safer: "true" }),
    userRightsAccessCredentialManagerAsTrustedCaller: deviceManagementUserRightsSetting({
      description: "Who may read Credential Manager for backup and restore.",
      nullable: true,
    }),
    userRightsActAsPartOfTheOperatingSystem: deviceManagementUserRightsSetting({
      description: "Who may act as part of the operating system: full power over the device.",
      nullable: true,
    }),
    userRightsAllowAccessFromNetwork: deviceManagementUserRightsSetting({
      description: "Who may connect over the network.",
      nullable: true,
    }),
    userRightsBackupData: deviceManagementUserRightsSetting({
      description: "Who may back up files without the right to read them.",
      nullable: true,
    }),
    userRightsBlockAccessFromNetwork: deviceManagementUserRightsSetting({
      description: "Who may not connect over the network.",
      nullable: true,
    }),
    userRightsChangeSystemTime: deviceManagementUserRightsSetting({
      description: "Who may change the clock.",
      nullable: true,
    }),
    userRightsCreateGlobalObjects: deviceManagementUserRightsSetting({
      description: "Who may create objects that all sessions see.",
      nullable: true,
    }),
    userRightsCreatePageFile: deviceManagementUserRightsSetting({
      description: "Who may change the page file.",
      nullable: true,
    }),
    userRightsCreatePermanentSharedObjects: deviceManagementUserRightsSetting({
      description: "Who may create permanent shared objects.",
      nullable: true,
    }),
    userRightsCreateSymbolicLinks: deviceManagementUserRightsSetting({
      description: "Who may create symbolic links.",
      nullable: true,
    }),
    userRightsCreateToken: deviceManagementUserRightsSetting({
      description: "Who may create access tokens: full power over the device.",
      nullable: true,
    }),
    userRightsDebugPrograms: deviceManagementUserRightsSetting({
      description: "Who may debug programs of others.",
      nullable: true,
    }),
    userRightsDelegation: deviceManagementUserRightsSetting({
      description: "Who may let accounts be trusted for delegation.",
      nullable: true,
    }),
    userRightsDenyLocalLogOn: deviceManagementUserRightsSetting({
      description: "Who may not sign in at the device.",
      nullable: true,
    }),
    userRightsGenerateSecurityAudits: deviceManagementUserRightsSetting({
      description: "Who may write to the security log.",
      nullable: true,
    }),
    userRightsImpersonateClient: deviceManagementUserRightsSetting({
      description: "Who may impersonate clients.",
      nullable: true,
    }),
    userRightsIncreaseSchedulingPriority: deviceManagementUserRightsSetting({
      description: "Who may raise the priority of programs.",
      nullable: true,
    }),
    userRightsLoadUnloadDrivers: deviceManagementUserRightsSetting({
      description: "Who may load and unload drivers.",
      nullable: true,
    }),
    userRightsLocalLogOn: deviceManagementUserRightsSetting({
      description: "Who may sign in at the device.",
      nullable: true,
    }),
    userRightsLockMemory: deviceManagementUserRightsSetting({
      description: "Who may keep data in physical memory.",
      nullable: true,
    }),
    userRightsManageAuditingAndSecurityLogs: deviceManagementUserRightsSetting({
      description: "Who may set auditing and clear the security log.",
      nullable: true,
    }),
    userRightsManageVolumes: deviceManagementUserRightsSetting({
      description: "Who may run maintenance on volumes.",
      nullable: true,
    }),
    userRightsModifyFirmwareEnvironment: deviceManagementUserRightsSetting({
      description: "Who may change firmware variables.",
      nullable: true,
    }),
    userRightsModifyObjectLabels: deviceManagementUserRightsSetting({
      description: "Who may change integrity labels.",
      nullable: true,
    }),
    userRightsProfileSingleProcess: deviceManagementUserRightsSetting({
      description: "Who may watch the performance of programs.",
      nullable: true,
    }),
    userRightsRemoteDesktopServicesLogOn: deviceManagementUserRightsSetting({
      description: "Who may not sign in by Remote Desktop.",
      nullable: true,
    }),
    userRightsRemoteShutdown: deviceManagementUserRightsSetting({
      description: "Who may shut the device down remotely.",
      nullable: true,
    }),
    userRightsRestoreData: deviceManagementUserRightsSetting({
      description: "Who may restore files without the right to write them.",
      nullable: true,
    }),
    userRightsTakeOwnership: deviceManagementUserRightsSetting({
      description: "Who may take ownership of objects.",
      nullable: true,
    }),
    windowsDefenderTamperProtection: windowsDefenderTamperProtectionOptions({
      description: "Tamper protection, which keeps Defender's settings from being changed on the device.",
      safer: { order: ["disable", "notConfigured", "enable"] },
    }),
    xboxServicesAccessoryManagementServiceStartupMode: serviceStartType({
      description: "How the service of Xbox accessories starts.",
      safer: { order: ["automatic", "manual", "disabled"] },
    }),
    xboxServicesEnableXboxGameSaveTask: boolean({
      description: "Runs the task that saves Xbox games.",
      safer: "false",
    }),
    xboxServicesLiveAuthManagerServiceStartupMode: serviceStartType({
      description: "How the Xbox Live sign-in service starts.",
      safer: { order: ["automatic", "manual", "disabled"] },
    }),
    xboxServicesLiveGameSaveServiceStartupMode: serviceStartType({
      description: "How the Xbox Live game save service starts.",
      safer: { order: ["automatic", "manual", "disabled"] },
    }),
    xboxServicesLiveNetworkingServiceStartupMode: serviceStartType({
      description: "How the Xbox Live networking service starts.",
      safer: { order: ["automatic", "manual", "disabled"] },
    }),
  },
});
