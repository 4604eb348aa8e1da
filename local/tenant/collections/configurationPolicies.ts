import type { Values } from "../model/body.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { keepSecrets } from "./secrets.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";
import { checkTemplate } from "./template-references.ts";
import { templateReference } from "./templates.ts";

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
    hiddenWhenExpandedById: isEndpointSecurity,
  },
  contains: { settings: [] },
  // In none of the exports that administrators publish.
  onlySelected: ["isAssigned"],
  // Terraform providers send it; children stand inside the settings anyway.
  ignoredExpands: { settings: "children" },
  hooks: {
    create: (draft, _, __, inside) => {
      if (!inside) checkTemplate(draft, undefined);
      return finish(draft, undefined);
    },
    update: (draft, before) => {
      checkTemplate(draft, before);
      return finish(draft, before);
    },
  },
};

/**
 * Read by its id with `$expand=assignments`, a policy made from an endpoint security template has an empty list although
 * it is assigned; the list of the collection and `…/{id}/assignments` are right. Reported in
 * https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3337 for all families that start with this word.
 */
function isEndpointSecurity(entry: Entry): boolean {
  const reference = entry.values.templateReference as { readonly templateFamily?: string } | null;
  return reference?.templateFamily?.startsWith("endpointSecurity") === true;
}

function finish(draft: Entry, before: Entry | undefined): Entry {
  const settingCount = draft.contained?.settings?.length ?? 0;
  const reference = templateReference(draft.values.templateReference as Values | null);
  const whole = { ...draft, values: { ...draft.values, settingCount, templateReference: reference } };
  return keepSecrets(whole, before);
}
