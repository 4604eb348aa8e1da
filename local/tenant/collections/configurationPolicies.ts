import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";

/** The settings catalogue. Its objects are replaced whole, and read in pages of 25. */
export const configurationPolicies: CollectionSpec = {
  path: "/deviceManagement/configurationPolicies",
  type: "deviceManagementConfigurationPolicy",
  permissions: configurationPermissions,
  throttle: "configurationPolicy",
  pageSize: { default: 25, max: 25 },
  filter: { equals: ["id", "name"], isof: "unsupported" },
  name: "name",
  writable: true,
  update: { method: "PUT", status: 204 },
  assign: {
    key: "assignments",
    type: "deviceManagementConfigurationPolicyAssignment",
    status: 200,
    targets: intuneTargets,
    noFilterId: null,
  },
  contains: { settings: [] },
  rejectsOwnTypeName: true,
  hooks: { create: count, update: count },
};

function count(draft: Entry): Entry {
  const settingCount = draft.contained?.settings?.length ?? 0;
  return { ...draft, values: { ...draft.values, settingCount } };
}
