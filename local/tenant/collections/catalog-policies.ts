import type { Values } from "../model/body.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { keepSecrets } from "./secrets.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";

/** What policies of the settings catalogue share. They are replaced whole, and read in pages of 25. */
export const catalogPolicies = {
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
  // In none of the exports that administrators publish.
  onlySelected: ["isAssigned"],
  // Terraform providers send it; children stand inside the settings anyway.
  ignoredExpands: { settings: "children" },
} satisfies Partial<CollectionSpec>;

/** The policy with the number of its settings, and its secrets kept. */
export function finished(draft: Entry, before: Entry | undefined, further: Values = {}): Entry {
  const settingCount = draft.contained?.settings?.length ?? 0;
  return keepSecrets({ ...draft, values: { ...draft.values, settingCount, ...further } }, before);
}
