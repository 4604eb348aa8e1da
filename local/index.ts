/** What stands in for the cloud on one machine: an Intune tenant, and one interface to a stack. */
export { openStack } from "./engine/index.ts";
export type * from "./engine/stack.ts";
export { isWrite } from "./tenant/http/journal.ts";
export { startTenant } from "./tenant/index.ts";
export type * from "./tenant/tenant.ts";
