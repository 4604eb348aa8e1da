/** Microsoft Intune configuration as Pulumi resources. */
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
