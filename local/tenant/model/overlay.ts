import type { GraphType, Overlay } from "./model.ts";
import { directoryTypes } from "./overlay-directory.ts";
import { officeTypes } from "./overlay-office.ts";
import { scalars } from "./overlay-scalars.ts";

/** In Graph's metadata these are abstract; the package does not say. */
const abstract = [
  "entity",
  ...["deviceConfiguration", "deviceEnrollmentConfiguration", "deviceCompliancePolicy", "officeClientConfiguration"],
  ...[
    "androidCertificateProfileBase",
    "androidDeviceOwnerCertificateProfileBase",
    "androidForWorkCertificateProfileBase",
  ],
  ...["androidForWorkEasEmailProfileBase", "androidWorkProfileCertificateProfileBase"],
  ...["androidWorkProfileEasEmailProfileBase", "aospDeviceOwnerCertificateProfileBase"],
  ...["appleDeviceFeaturesConfigurationBase", "appleExpeditedCheckinConfigurationBase", "appleVpnConfiguration"],
  ...["easEmailProfileConfigurationBase", "iosCertificateProfile", "iosCertificateProfileBase"],
  ...["macOSCertificateProfileBase", "vpnConfiguration", "windows10CertificateProfileBase"],
  ...["windows81CertificateProfileBase", "windowsCertificateProfileBase", "windowsPhone81CertificateProfileBase"],
  "windowsVpnConfiguration",
  // Complex types.
  ...["androidDeviceOwnerGlobalProxy", "androidDeviceOwnerKioskModeFolderItem"],
  ...["androidDeviceOwnerKioskModeHomeScreenItem", "deliveryOptimizationBandwidth"],
  ...["deliveryOptimizationGroupIdSource", "deliveryOptimizationMaxCacheSize"],
  ...["deviceAndAppManagementAssignmentTarget", "deviceManagementConfigurationSettingInstance"],
  ...["deviceManagementConfigurationSettingValue", "deviceManagementConfigurationSimpleSettingValue"],
  ...["edgeHomeButtonConfiguration", "edgeSearchEngineBase", "iosHomeScreenItem", "iosSingleSignOnExtension"],
  ...["iosWebContentFilterBase", "ipRange", "kerberosSingleSignOnExtension", "keyTypedValuePair"],
  ...["macOSSingleSignOnExtension", "officeConfigurationAssignmentTarget", "omaSetting", "singleSignOnExtension"],
  ...["windowsKioskAppBase", "windowsKioskAppConfiguration", "windowsKioskUser", "windowsUpdateInstallScheduleType"],
];

/** Enums of which a value may join several members by commas; the package types one member only. */
const flags = [
  ...["deviceManagementConfigurationPlatforms", "deviceManagementConfigurationTechnologies"],
  ...["deviceManagementDerivedCredentialNotificationType", "easServices", "enrollmentNotificationBrandingOptions"],
  ...["hashAlgorithms", "keyUsages", "macOSFileVaultRecoveryKeyTypes", "macOSSoftwareUpdateDelayPolicy"],
  ...["macOSSystemExtensionType", "sharedPCAllowedAccountType", "subjectAlternativeNameType"],
  ...["windowsFirewallRuleInterfaceTypes", "windowsFirewallRuleNetworkProfileTypes", "windowsHealthMonitoringScope"],
  ...["windowsStartMenuAppListVisibilityType", "windowsUpdateForBusinessUpdateWeeks"],
];

const times = ["createdDateTime", "lastModifiedDateTime"];

/** What the service computes, numbers or counts itself. */
const readOnly = {
  entity: ["id"],
  deviceConfiguration: [...times, "version"],
  deviceEnrollmentConfiguration: [...times, "version", "deviceEnrollmentConfigurationType"],
  deviceCompliancePolicy: [...times, "version"],
  deviceManagementConfigurationPolicy: [...times, "creationSource", "isAssigned", "settingCount"],
  deviceManagementConfigurationPolicyTemplateReference: ["templateDisplayName", "templateDisplayVersion"],
  deviceAndAppManagementAssignmentFilter: times,
  deviceConfigurationAssignment: ["source", "sourceId"],
  enrollmentConfigurationAssignment: ["source", "sourceId"],
  deviceCompliancePolicyAssignment: ["source", "sourceId"],
  deviceManagementConfigurationPolicyAssignment: ["source", "sourceId"],
  roleScopeTag: ["isBuiltIn"],
  omaSetting: ["isEncrypted", "secretReferenceValueId"],
  officeClientConfiguration: ["checkinStatuses", "userCheckinSummary"],
  group: ["createdDateTime"],
  windows81GeneralConfiguration: ["applyOnlyToWindows81"],
  windows81VpnConfiguration: ["applyOnlyToWindows81"],
  windowsPhone81GeneralConfiguration: ["applyOnlyToWindowsPhone81"],
  windowsPhoneEASEmailProfileConfiguration: ["applyOnlyToWindowsPhone81"],
  windowsUpdateForBusinessConfiguration: ["featureUpdatesPauseStartDate", "qualityUpdatesPauseStartDate"],
};

/** Newer than the package. */
const ztdnsTypes: Readonly<Record<string, GraphType>> = {
  windowsZtdnsConfiguration: {
    base: "deviceConfiguration",
    properties: {
      auditModeEnabled: "Boolean?",
      exemptionRules: "windowsZtdnsExemptionRule[]?",
      extendedKeyUsagesForClientAuthentication: "extendedKeyUsage[]?",
      hostsFileResolutionEnabled: "Boolean?",
      loopbackDnsForwarderEnabled: "Boolean?",
      loopbackTrafficBlocked: "Boolean?",
      maximumConnectionTimeInSeconds: "Int32?",
      secureDnsServers: "windowsZtdnsSecureDnsServer[]",
    },
    navigation: {
      rootCertificatesForClientValidation: "windows81TrustedRootCertificate[]?",
      rootCertificatesForServerValidation: "windows81TrustedRootCertificate[]?",
    },
    ranges: { maximumConnectionTimeInSeconds: [30, 604800] },
  },
  windowsZtdnsExemptionRule: {
    properties: { description: "String?", displayName: "String", ipAddresses: "String[]?" },
  },
  windowsZtdnsSecureDnsServer: {
    properties: {
      displayName: "String",
      dnsOverHttpsConfiguration: "windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration?",
      dnsOverTlsConfiguration: "windowsZtdnsSecureDnsServerDnsOverTlsConfiguration?",
      ipAddress: "String",
    },
  },
  windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration: {
    properties: { httpsPort: "Int32", queryUrl: "String" },
    ranges: { httpsPort: [0, 65535] },
  },
  windowsZtdnsSecureDnsServerDnsOverTlsConfiguration: {
    properties: { certificateSubjectName: "String", tlsPort: "Int32" },
    ranges: { tlsPort: [0, 65535] },
  },
};

/** Properties that are newer than the package, and ranges that stand in running text there or only on other pages. */
const completedTypes: Readonly<Record<string, GraphType>> = {
  androidDeviceOwnerGeneralDeviceConfiguration: { properties: { isKioskModeExitCodeSet: "Boolean" } },
  androidDeviceOwnerVpnConfiguration: { properties: { lockdownExclusionList: "String[]?" } },
  androidWorkProfileVpnConfiguration: { properties: { lockdownExclusionList: "String[]?" } },
  appleVpnConfiguration: { properties: { excludeLocalNetworks: "Boolean?", includeAllNetworks: "Boolean?" } },
  deviceCompliancePolicyScript: {
    properties: { runIntervalInMinutes: "Int32" },
    ranges: { runIntervalInMinutes: [1, 480] },
  },
  deviceEnrollmentWindowsHelloForBusinessConfiguration: {
    properties: {},
    ranges: {
      pinMinimumLength: [4, 127],
      pinMaximumLength: [4, 127],
      pinPreviousBlockCount: [0, 50],
      pinExpirationInDays: [0, 730],
    },
  },
  iosUpdateConfiguration: { properties: {}, ranges: { enforcedSoftwareUpdateDelayInDays: [0, 90] } },
  macOSCompliancePolicy: { properties: { deviceCompliancePolicyScript: "deviceCompliancePolicyScript?" } },
  // Two descriptions of this one differ by a day: the wider range refuses nothing that the service takes.
  macOSSoftwareUpdateConfiguration: { properties: {}, ranges: { maxUserDeferralsCount: [0, 366] } },
  macOSWiFiConfiguration: { properties: { wifiRequirePhysicalMacAddressEnabled: "Boolean?" } },
  windowsUpdateForBusinessConfiguration: {
    properties: {},
    ranges: {
      deadlineForFeatureUpdatesInDays: [0, 30],
      deadlineForQualityUpdatesInDays: [0, 30],
      deadlineGracePeriodInDays: [0, 7],
      engagedRestartDeadlineInDays: [2, 30],
      engagedRestartSnoozeScheduleInDays: [1, 3],
      engagedRestartTransitionScheduleInDays: [0, 30],
      featureUpdatesDeferralPeriodInDays: [0, 30],
      featureUpdatesRollbackWindowInDays: [2, 60],
      qualityUpdatesDeferralPeriodInDays: [0, 30],
    },
  },
  windowsWifiEnterpriseEAPConfiguration: {
    properties: {},
    ranges: {
      authenticationPeriodInSeconds: [1, 3600],
      authenticationRetryDelayPeriodInSeconds: [1, 3600],
      eapolStartPeriodInSeconds: [1, 3600],
      maximumAuthenticationFailures: [1, 100],
      maximumAuthenticationTimeoutInSeconds: [1, 120],
      maximumEAPOLStartMessages: [1, 100],
      maximumNumberOfPairwiseMasterKeysInCache: [1, 255],
      maximumPairwiseMasterKeyCacheTimeInMinutes: [5, 1440],
      maximumPreAuthenticationAttempts: [1, 16],
    },
  },
  windowsWiredNetworkConfiguration: {
    properties: {},
    ranges: {
      authenticationPeriodInSeconds: [1, 3600],
      authenticationRetryDelayPeriodInSeconds: [1, 3600],
      eapolStartPeriodInSeconds: [1, 3600],
      maximumAuthenticationFailures: [1, 100],
      maximumEAPOLStartMessages: [1, 100],
    },
  },
};

/** What the package lacks or cannot say. Each entry was held against Graph's reference; see GRAPH-SERVICE notes. */
export const overlay: Overlay = {
  types: { ...ztdnsTypes, ...completedTypes, ...officeTypes, ...directoryTypes },
  members: {
    aospDeviceOwnerWiFiSecurityType: ["unknownFutureValue"],
    deviceManagementConfigurationTemplateFamily: ["windowsRecoveryAndRemediationConfiguration"],
    wiFiSecurityType: ["unknownFutureValue", "wpa3Personal"],
  },
  scalars,
  abstract,
  flags,
  readOnly,
};
