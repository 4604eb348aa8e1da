/** All collections. */
export { assignmentFilters } from "./assignmentFilters.ts";
export { compliancePolicies } from "./compliancePolicies.ts";
export { configurationPolicies } from "./configurationPolicies.ts";
export { deviceCategories } from "./deviceCategories.ts";
export { deviceCompliancePolicies } from "./deviceCompliancePolicies.ts";
export { deviceConfigurations } from "./deviceConfigurations.ts";
export {
  deviceEnrollmentConfigurations,
  TENANT_DEFAULT_NOTE,
  tenantDefault,
} from "./deviceEnrollmentConfigurations.ts";
export { deviceManagementSettings } from "./deviceManagementSettings.ts";
export { intuneBrandingProfiles } from "./intuneBrandingProfiles.ts";
export {
  androidManagedAppProtections,
  iosManagedAppProtections,
  targetedManagedAppConfigurations,
  windowsManagedAppProtections,
} from "./managedApps.ts";
export { managedDeviceCleanupRules } from "./managedDeviceCleanupRules.ts";
export { mobileAppConfigurations } from "./mobileAppConfigurations.ts";
export { notificationMessageTemplates } from "./notificationMessageTemplates.ts";
export { officeClientConfigurations } from "./officeClientConfigurations.ts";
export { operationApprovalPolicies } from "./operationApprovalPolicies.ts";
export { policySets } from "./policySets.ts";
export { reusablePolicySettings } from "./reusablePolicySettings.ts";
export { roleAssignments } from "./roleAssignments.ts";
export { roleDefinitions } from "./roleDefinitions.ts";
export { roleScopeTags } from "./roleScopeTags.ts";
export {
  deviceComplianceScripts,
  deviceCustomAttributeShellScripts,
  deviceHealthScripts,
  deviceManagementScripts,
  deviceShellScripts,
} from "./scripts.ts";
export { termsAndConditions } from "./termsAndConditions.ts";
export {
  windowsDriverUpdateProfiles,
  windowsFeatureUpdateProfiles,
  windowsQualityUpdatePolicies,
  windowsQualityUpdateProfiles,
} from "./windowsUpdates.ts";
