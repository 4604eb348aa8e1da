/** All collections. */
export { assignmentFilters } from "./assignmentFilters.ts";
export { compliancePolicies } from "./compliancePolicies.ts";
export { configurationPolicies } from "./configurationPolicies.ts";
export { deviceCompliancePolicies } from "./deviceCompliancePolicies.ts";
export { deviceConfigurations } from "./deviceConfigurations.ts";
export {
  deviceEnrollmentConfigurations,
  TENANT_DEFAULT_NOTE,
  tenantDefault,
} from "./deviceEnrollmentConfigurations.ts";
export { officeClientConfigurations } from "./officeClientConfigurations.ts";
export { reusablePolicySettings } from "./reusablePolicySettings.ts";
export { roleScopeTags } from "./roleScopeTags.ts";
