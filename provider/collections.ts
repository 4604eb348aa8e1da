/** All collections. */
export { assignmentFilters } from "./collections/assignmentFilters.ts";
export { configurationPolicies } from "./collections/configurationPolicies.ts";
export { deviceCompliancePolicies } from "./collections/deviceCompliancePolicies.ts";
export { deviceConfigurations } from "./collections/deviceConfigurations.ts";
export {
  deviceEnrollmentConfigurations,
  TENANT_DEFAULT_NOTE,
  tenantDefault,
} from "./collections/deviceEnrollmentConfigurations.ts";
export { officeClientConfigurations } from "./collections/officeClientConfigurations.ts";
export { roleScopeTags } from "./collections/roleScopeTags.ts";
