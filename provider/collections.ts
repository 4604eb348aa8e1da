/** All collections. */
export { deviceConfigurations } from "./collections/deviceConfigurations.ts";
export { deviceEnrollmentConfigurations, tenantDefault } from "./collections/deviceEnrollmentConfigurations.ts";
export { officeClientConfigurations } from "./collections/officeClientConfigurations.ts";
