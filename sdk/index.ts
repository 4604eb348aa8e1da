/** Microsoft Intune configuration as Pulumi resources. */
export { androidApp, iosApp, windowsApp } from "./apps.ts";
export {
  type Assignment,
  type AssignmentArgs,
  type AssignmentTarget,
  type AssignmentTargetArgs,
  allDevices,
  allUsers,
  excludeGroup,
  type FilterOptions,
  filter,
  group,
  scopeTag,
} from "./assignments.ts";
export * from "./generated/index.ts";
export { Provider, type ProviderArgs } from "./provider.ts";
export { IntuneResource, type IntuneResourceOptions } from "./resource.ts";
export { daily, hourly, once } from "./schedules.ts";
export { type LineEnds, type ScriptFileOptions, scriptFile } from "./scripts.ts";
export * as baselines from "./templates/baselines.ts";
export * as endpointSecurity from "./templates/endpoint-security.ts";
export * as templates from "./templates/other.ts";
export type { TemplatePolicy, TemplatePolicyArgs, VersionedPolicyArgs } from "./templates/policy.ts";
