import type { Overlay } from "./model.ts";
import { abstract } from "./overlay-abstract.ts";
import { directoryTypes } from "./overlay-directory.ts";
import { completedTypes, newEnums, ztdnsTypes } from "./overlay-newer.ts";
import { officeTypes } from "./overlay-office.ts";
import { scalars } from "./overlay-scalars.ts";

/** Enums of which a value may join several members by commas; the package types one member only. */
const flags = [
  "appManagementLevel",
  "deviceManagementConfigurationPlatforms",
  "deviceManagementConfigurationTechnologies",
  "deviceManagementConfigurationSettingUsage",
  "deviceManagementConfigurationSettingVisibility",
  "deviceManagementDerivedCredentialNotificationType",
  "easServices",
  "enrollmentNotificationBrandingOptions",
  "hashAlgorithms",
  "keyUsages",
  "macOSFileVaultRecoveryKeyTypes",
  "macOSSoftwareUpdateDelayPolicy",
  "macOSSystemExtensionType",
  "managedBrowserType",
  "notificationTemplateBrandingOptions",
  "operationApprovalPolicyPlatform",
  "sharedPCAllowedAccountType",
  "subjectAlternativeNameType",
  "windowsFirewallRuleInterfaceTypes",
  "windowsFirewallRuleNetworkProfileTypes",
  "windowsHealthMonitoringScope",
  "windowsStartMenuAppListVisibilityType",
  "windowsUpdateForBusinessUpdateWeeks",
];

const times = ["createdDateTime", "lastModifiedDateTime"];

/** What the service computes, numbers or counts itself. */
const readOnly = {
  entity: ["id"],
  deviceConfiguration: [...times, "version"],
  deviceEnrollmentConfiguration: [...times, "version", "deviceEnrollmentConfigurationType"],
  deviceCompliancePolicy: [...times, "version"],
  deviceComplianceScript: [...times, "version"],
  deviceCustomAttributeShellScript: times,
  deviceHealthScript: [...times, "deviceHealthScriptType", "highestAvailableVersion", "version"],
  deviceManagementScript: times,
  deviceShellScript: times,
  deviceManagementCompliancePolicy: [...times, "creationSource", "isAssigned", "settingCount"],
  notificationMessageTemplate: ["lastModifiedDateTime"],
  managedAppPolicy: [...times, "version"],
  androidManagedAppProtection: ["deployedAppCount"],
  iosManagedAppProtection: ["deployedAppCount"],
  targetedManagedAppConfiguration: ["deployedAppCount", "isAssigned"],
  targetedManagedAppProtection: ["isAssigned"],
  windowsManagedAppProtection: ["deployedAppCount", "isAssigned"],
  managedDeviceMobileAppConfiguration: [...times, "version"],
  androidManagedStoreAppConfiguration: ["appSupportsOemConfig"],
  windowsFeatureUpdateProfile: [...times, "deployableContentDisplayName", "endOfSupportDate"],
  windowsQualityUpdateProfile: [...times, "deployableContentDisplayName", "releaseDateDisplayName"],
  windowsQualityUpdatePolicy: times,
  windowsDriverUpdateProfile: [...times, "deviceReporting", "inventorySyncStatus", "newUpdates"],
  targetedManagedAppPolicyAssignment: ["source", "sourceId"],
  localizedNotificationMessage: ["lastModifiedDateTime"],
  deviceManagementConfigurationPolicy: [...times, "creationSource", "isAssigned", "settingCount"],
  deviceManagementReusablePolicySetting: [...times, "referencingConfigurationPolicyCount", "version"],
  deviceManagementConfigurationPolicyTemplateReference: ["templateDisplayName", "templateDisplayVersion"],
  deviceAndAppManagementAssignmentFilter: times,
  deviceConfigurationAssignment: ["source", "sourceId"],
  enrollmentConfigurationAssignment: ["source", "sourceId"],
  deviceCompliancePolicyAssignment: ["source", "sourceId"],
  deviceManagementConfigurationPolicyAssignment: ["source", "sourceId"],
  roleScopeTag: ["isBuiltIn"],
  managedDeviceCleanupRule: ["lastModifiedDateTime"],
  intuneBrandingProfile: [...times, "isDefaultProfile"],
  termsAndConditions: [...times, "modifiedDateTime"],
  policySet: [...times, "errorCode", "status"],
  policySetItem: [...times, "displayName", "errorCode", "itemType", "status"],
  policySetAssignment: ["lastModifiedDateTime"],
  operationApprovalPolicy: ["lastModifiedDateTime", "policyPlatform", "policyType"],
  roleAssignment: ["scopeMembers"],
  roleDefinition: ["isBuiltIn", "isBuiltInRoleDefinition", "permissions"],
  rolePermission: ["actions"],
  omaSetting: ["isEncrypted", "secretReferenceValueId"],
  officeClientConfiguration: ["checkinStatuses", "userCheckinSummary"],
  group: ["createdDateTime"],
  windows81GeneralConfiguration: ["applyOnlyToWindows81"],
  windows81VpnConfiguration: ["applyOnlyToWindows81"],
  windowsPhone81GeneralConfiguration: ["applyOnlyToWindowsPhone81"],
  windowsPhoneEASEmailProfileConfiguration: ["applyOnlyToWindowsPhone81"],
  windowsUpdateForBusinessConfiguration: ["featureUpdatesPauseStartDate", "qualityUpdatesPauseStartDate"],
};

/** What the package lacks or cannot say. Each entry was held against Graph's reference. */
export const overlay: Overlay = {
  types: { ...ztdnsTypes, ...completedTypes, ...officeTypes, ...directoryTypes },
  enums: newEnums,
  members: {
    aospDeviceOwnerWiFiSecurityType: ["unknownFutureValue"],
    deviceManagementConfigurationTemplateFamily: ["windowsRecoveryAndRemediationConfiguration"],
    // What the service itself answers.
    enrollmentNotificationTemplateType: ["0"],
    windowsQualityUpdateCategory: ["unknownFutureValue", "quickMachineRecovery"],
    operationApprovalPolicyType: ["deviceDelete", "deviceRetire", "deviceWipe", "tenantConfiguration"],
    wiFiSecurityType: ["unknownFutureValue", "wpa3Personal"],
  },
  scalars,
  abstract,
  flags,
  readOnly,
};
