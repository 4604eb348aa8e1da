import type { GraphType } from "./model.ts";

/** Newer than the package. */
export const ztdnsTypes: Readonly<Record<string, GraphType>> = {
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

/** Enums that are newer than the package. */
export const newEnums: Readonly<Record<string, readonly string[]>> = {
  androidAppCredentialProviderRoleState: ["notConfigured", "allowed", "unknownFutureValue"],
  deviceComplianceScriptPlatformType: ["windows10", "linux", "macOS", "unknownFutureValue"],
  managedAppPurviewEvaluationRequirement: ["notRequired", "requiredWhenOnline", "required", "unknownFutureValue"],
};

/** Properties that are newer than the package, and ranges that stand in running text there or only on other pages. */
export const completedTypes: Readonly<Record<string, GraphType>> = {
  androidForWorkMobileAppConfiguration: {
    properties: { credentialProviderRoleState: "androidAppCredentialProviderRoleState?" },
  },
  androidManagedStoreAppConfiguration: {
    properties: { credentialProviderRoleState: "androidAppCredentialProviderRoleState?" },
  },
  androidDeviceOwnerGeneralDeviceConfiguration: { properties: { isKioskModeExitCodeSet: "Boolean" } },
  androidDeviceOwnerVpnConfiguration: { properties: { lockdownExclusionList: "String[]?" } },
  androidWorkProfileVpnConfiguration: { properties: { lockdownExclusionList: "String[]?" } },
  appleVpnConfiguration: { properties: { excludeLocalNetworks: "Boolean?", includeAllNetworks: "Boolean?" } },
  deviceCompliancePolicyScript: {
    properties: { runIntervalInMinutes: "Int32" },
    ranges: { runIntervalInMinutes: [1, 480] },
  },
  // In the SDK's models since 2026, and not in the package.
  deviceComplianceScript: { properties: { platform: "deviceComplianceScriptPlatformType?" } },
  // Microsoft365DSC pull request 6454: 0 is read where it was never set, and is refused.
  deviceManagementSettings: { properties: {}, ranges: { deviceComplianceCheckinThresholdDays: [1, 120] } },
  // Null in every export that administrators publish; what else it may hold isn't known.
  deviceManagementConfigurationSettingInstance: { properties: { auditRuleInformation: "Untyped?" } },
  deviceEnrollmentWindowsHelloForBusinessConfiguration: {
    properties: {},
    ranges: {
      pinMinimumLength: [4, 127],
      pinMaximumLength: [4, 127],
      pinPreviousBlockCount: [0, 50],
      pinExpirationInDays: [0, 730],
    },
  },
  expeditedWindowsQualityUpdateSettings: {
    properties: { qualityUpdateCatalogItemId: "String?" },
    ranges: { daysUntilForcedReboot: [0, 2] },
  },
  // Edm.Byte.
  rgbColor: { properties: {}, ranges: { b: [0, 255], g: [0, 255], r: [0, 255] } },
  // Descriptions say 0 to 2147483647; the admin center and a Terraform provider (deploymenttheory) take 30 to 270.
  managedDeviceCleanupRule: { properties: {}, ranges: { deviceInactivityBeforeRetirementInDays: [30, 270] } },
  iosUpdateConfiguration: { properties: {}, ranges: { enforcedSoftwareUpdateDelayInDays: [0, 90] } },
  macOSCompliancePolicy: { properties: { deviceCompliancePolicyScript: "deviceCompliancePolicyScript?" } },
  managedAppProtection: {
    properties: { purviewContentEvaluationRequired: "managedAppPurviewEvaluationRequirement?" },
  },
  // Two descriptions of this one differ by a day: the wider range refuses nothing that the service takes.
  macOSSoftwareUpdateConfiguration: { properties: {}, ranges: { maxUserDeferralsCount: [0, 366] } },
  macOSWiFiConfiguration: { properties: { wifiRequirePhysicalMacAddressEnabled: "Boolean?" } },
  windowsUpdateRolloutSettings: { properties: {}, ranges: { offerIntervalInDays: [1, 30] } },
  // Both of these are in the portal's own requests, and null there.
  windowsUpdateForBusinessConfiguration: {
    properties: {
      engagedRestartSnoozeScheduleForFeatureUpdatesInDays: "Int32?",
      engagedRestartTransitionScheduleForFeatureUpdatesInDays: "Int32?",
    },
    ranges: {
      engagedRestartSnoozeScheduleForFeatureUpdatesInDays: [1, 3],
      engagedRestartTransitionScheduleForFeatureUpdatesInDays: [0, 30],
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
  // In the portal's own requests, beside the script.
  windows10CompliancePolicy: { properties: { customComplianceRequired: "Boolean" } },
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
