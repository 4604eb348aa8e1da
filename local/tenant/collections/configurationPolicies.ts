import type { Values } from "../model/body.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { catalogPolicies, finished } from "./catalog-policies.ts";
import { checkTemplate } from "./template-references.ts";
import { templateReference } from "./templates.ts";

/** Policies of the settings catalogue, with and without a template. */
export const configurationPolicies: CollectionSpec = {
  ...catalogPolicies,
  path: "/deviceManagement/configurationPolicies",
  type: "deviceManagementConfigurationPolicy",
  assign: { ...catalogPolicies.assign, hiddenWhenExpandedById: isEndpointSecurity },
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
  const reference = templateReference(draft.values.templateReference as Values | null);
  return finished(draft, before, { templateReference: reference });
}
