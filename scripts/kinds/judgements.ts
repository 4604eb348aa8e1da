/** What no metadata tells and a person has to judge, by `type.property`. */

/** Values that are secret, or may be: the provider keeps them out of logs, errors and clear-text state. */
export const secret: ReadonlySet<string> = new Set([
  "androidForWorkMobileAppConfiguration.payloadJson",
  "androidManagedStoreAppConfiguration.payloadJson",
  "appConfigurationSettingItem.appConfigKeyValue",
  "androidDeviceOwnerGeneralDeviceConfiguration.kioskModeExitCode",
  "androidDeviceOwnerWiFiConfiguration.preSharedKey",
  "androidEnterpriseWiFiConfiguration.passwordFormatString",
  "androidEnterpriseWiFiConfiguration.preSharedKey",
  "androidOmaCpConfiguration.configurationXml",
  "androidWorkProfileWiFiConfiguration.preSharedKey",
  "aospDeviceOwnerWiFiConfiguration.preSharedKey",
  "deviceComanagementAuthorityConfiguration.configurationManagerAgentCommandLineArgument",
  "deviceManagementConfigurationSecretSettingValue.value",
  "editionUpgradeConfiguration.license",
  "editionUpgradeConfiguration.productKey",
  "iosCustomConfiguration.payload",
  "iosEnterpriseWiFiConfiguration.passwordFormatString",
  "iosMobileAppConfiguration.encodedSettingXml",
  "iosWiFiConfiguration.preSharedKey",
  "iosikEv2VpnConfiguration.sharedSecret",
  "keyValue.value",
  "macOSCustomAppConfiguration.configurationXml",
  "macOSCustomConfiguration.payload",
  "macOSWiFiConfiguration.preSharedKey",
  "omaSettingBase64.value",
  "omaSettingString.value",
  "omaSettingStringXml.value",
  "windows10TeamGeneralConfiguration.azureOperationalInsightsWorkspaceKey",
  "windows10VpnConfiguration.eapXml",
  "windows81WifiImportConfiguration.payload",
  "windowsDefenderAdvancedThreatProtectionConfiguration.advancedThreatProtectionOffboardingBlob",
  "windowsDefenderAdvancedThreatProtectionConfiguration.advancedThreatProtectionOnboardingBlob",
  "windowsVpnConfiguration.customXml",
  "windowsWifiConfiguration.preSharedKey",
]);

/**
 * Lists of pairs whose values may be secret: settings that a vendor's VPN app takes. The same pairs hold associated
 * domains and messages on lock screens elsewhere, so that the place decides and not the type of the pair.
 */
export const secretPairs: ReadonlySet<string> = new Set([
  "androidDeviceOwnerVpnConfiguration.customKeyValueData",
  "androidForWorkVpnConfiguration.customKeyValueData",
  "androidVpnConfiguration.customKeyValueData",
  "androidWorkProfileVpnConfiguration.customKeyValueData",
  "appleVpnConfiguration.customKeyValueData",
  "managedAppConfiguration.customSettings",
]);

/** What a read doesn't give back as it was sent, or nobody has seen it give back: secrets, and what the service settles. */
export const writeOnly: ReadonlySet<string> = new Set([
  "androidDeviceOwnerGeneralDeviceConfiguration.kioskModeExitCode",
  "androidDeviceOwnerWiFiConfiguration.preSharedKey",
  "androidEnterpriseWiFiConfiguration.preSharedKey",
  "androidOmaCpConfiguration.configurationXml",
  "androidWorkProfileWiFiConfiguration.preSharedKey",
  "aospDeviceOwnerWiFiConfiguration.preSharedKey",
  "deviceComplianceScheduledActionForRule.ruleName",
  "deviceEnrollmentNotificationConfiguration.brandingOptions",
  "deviceEnrollmentNotificationConfiguration.defaultLocale",
  "deviceEnrollmentNotificationConfiguration.notificationMessageTemplateId",
  "deviceEnrollmentNotificationConfiguration.notificationTemplates",
  "deviceEnrollmentNotificationConfiguration.templateType",
  "deviceManagementComplianceScheduledActionForRule.ruleName",
  "deviceManagementConfigurationPolicyTemplateReference.templateFamily",
  "deviceManagementConfigurationSecretSettingValue.value",
  "deviceManagementConfigurationSecretSettingValue.valueState",
  "editionUpgradeConfiguration.license",
  "editionUpgradeConfiguration.productKey",
  "iosWiFiConfiguration.preSharedKey",
  "iosikEv2VpnConfiguration.sharedSecret",
  "macOSWiFiConfiguration.preSharedKey",
  "windows10TeamGeneralConfiguration.azureOperationalInsightsWorkspaceKey",
  "windowsWifiConfiguration.preSharedKey",
]);

/** Lists whose order carries meaning: what people see in this order, and what is tried one after the other. */
export const ordered: ReadonlySet<string> = new Set([
  "appleVpnConfiguration.onDemandRules",
  "iosDeviceFeaturesConfiguration.homeScreenDockIcons",
  "iosDeviceFeaturesConfiguration.homeScreenPages",
  "iosHomeScreenFolder.pages",
  "iosHomeScreenFolderPage.apps",
  "iosHomeScreenPage.icons",
  "macOSDeviceFeaturesConfiguration.contentCachingParents",
  "vpnDnsRule.servers",
  "windowsZtdnsConfiguration.secureDnsServers",
]);

/** Fixed when the object is made. */
export const immutable: ReadonlySet<string> = new Set([
  "deviceAndAppManagementAssignmentFilter.assignmentFilterManagementType",
  "deviceAndAppManagementAssignmentFilter.platform",
  "deviceComplianceScript.platform",
  "deviceCustomAttributeShellScript.customAttributeName",
  "deviceCustomAttributeShellScript.customAttributeType",
  "deviceCustomAttributeShellScript.displayName",
  "deviceEnrollmentNotificationConfiguration.platformType",
  "managedDeviceCleanupRule.deviceCleanupRulePlatformType",
  "operationApprovalPolicy.policySet",
  "policySet.guidedDeploymentTags",
  "policySet.roleScopeTags",
  "roleAssignment.roleDefinition",
  "deviceEnrollmentPlatformRestrictionConfiguration.platformType",
  "deviceManagementCompliancePolicy.platforms",
  "deviceManagementCompliancePolicy.technologies",
  "deviceManagementConfigurationPolicy.platforms",
  "deviceManagementConfigurationPolicy.technologies",
  "deviceManagementConfigurationPolicy.templateReference",
  "deviceManagementReusablePolicySetting.settingDefinitionId",
  "payloadCompatibleAssignmentFilter.payloadType",
  "windowsDriverUpdateProfile.approvalType",
  "windowsFeatureUpdateProfile.installLatestWindows10OnWindows11IneligibleDevice",
]);

/** Can't be null in the metadata, and yet needn't be given. */
export const optional: ReadonlySet<string> = new Set([
  "deviceEnrollmentNotificationConfiguration.notificationMessageTemplateId",
  "operatingSystemVersionRange.description",
  "windowsDomainJoinConfiguration.computerNameStaticPrefix",
]);

/** Lists that only an action changes and only a request of their own returns. */
export const actions: Readonly<Record<string, { readonly name: string; readonly key: string }>> = {
  "windows10GeneralConfiguration.privacyAccessControls": {
    name: "windowsPrivacyAccessControls",
    key: "windowsPrivacyAccessControls",
  },
};

/** Entities that live inside their owner, and so are described like complex types. */
export const contained: ReadonlySet<string> = new Set([
  "deviceComplianceActionItem",
  "deviceComplianceScheduledActionForRule",
  "deviceManagementComplianceActionItem",
  "deviceManagementComplianceScheduledActionForRule",
  "deviceManagementConfigurationSetting",
  "managedMobileApp",
  "windowsDriverUpdateInventory",
  "policySetItem",
  "localizedNotificationMessage",
  "windowsPrivacyDataAccessControlItem",
]);

/** Collections that links lead to, where it isn't the one of device configurations. */
export const collections: Readonly<Record<string, string>> = {
  deviceManagementDerivedCredentialSettings: "/deviceManagement/derivedCredentials",
};

/** Navigation properties that are no settings: what devices reported, and assignments, which collections describe. */
export const notSettings: ReadonlySet<string> = new Set([
  "id",
  "assignments",
  "deploymentSummary",
  "deviceSettingStateSummaries",
  "deviceStatuses",
  "deviceStatusOverview",
  "deviceRunStates",
  "deviceStatusSummary",
  // An older form of assignments, which `assign` replaces as well.
  "groupAssignments",
  "managedDeviceCertificateStates",
  // Policies name the setting, and not the other way round.
  "referencingConfigurationPolicies",
  // Assignments name their role, and their scope tags by id.
  "roleAssignments",
  "deviceAndAppManagementRoleAssignment.roleScopeTags",
  // The compliance policy that names the script brings it to devices.
  "deviceComplianceScript.assignments",
  "runSummary",
  "settingDefinitions",
  "userRunStates",
  // Who has accepted terms of use.
  "acceptanceStatuses",
  "userStatuses",
  "userStatusOverview",
  "userStatusSummary",
]);
