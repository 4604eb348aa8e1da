import { serviceRefusal } from "../http/errors.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { configurationPermissions } from "./shared.ts";

const policies = ["/deviceManagement/configurationPolicies", "/deviceManagement/compliancePolicies"];

/**
 * Reusable settings. PUT with 204 is what IntuneCD and CIPP send; the Terraform provider deploymenttheory/microsoft365
 * sends PATCH. Neither the list nor the object shows the setting itself unless `$select` names it
 * (microsoft-graph-docs issue 19816). Nobody has shown what the service answers where one that policies refer to is
 * deleted: it is refused. A policy may refer to one that isn't there.
 */
export const reusablePolicySettings: CollectionSpec = {
  path: "/deviceManagement/reusablePolicySettings",
  type: "deviceManagementReusablePolicySetting",
  permissions: configurationPermissions,
  throttle: "configurationPolicy",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "displayName", "settingDefinitionId"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PUT", status: 204 },
  onlySelected: ["settingInstance"],
  // IntuneCD asks the list for `settinginstance`, and reads `settingInstance` in the answer.
  selectsInAnyCase: true,
  hooks: {
    create: (draft) => agreeing(draft),
    update(draft, before) {
      if (draft.values.settingDefinitionId !== before.values.settingDefinitionId)
        throw serviceRefusal("settingDefinitionId can't be changed");
      return agreeing(draft);
    },
    remove(entry, { tenant }) {
      const referring = policies
        .map((path) => tenant.collection(path))
        .find((collection) => collection.table.all().some((policy) => refersTo(policy, entry.id)));
      if (referring) throw serviceRefusal("The reusable setting is in use by a policy");
    },
  },
};

function agreeing(draft: Entry): Entry {
  const { settingInstance, settingDefinitionId } = draft.values as {
    settingInstance?: { settingDefinitionId?: string } | null;
    settingDefinitionId?: string;
  };
  if (!settingInstance) throw serviceRefusal("settingInstance must not be empty");
  if (settingInstance.settingDefinitionId !== settingDefinitionId)
    throw serviceRefusal("settingDefinitionId must be that of settingInstance");
  return draft;
}

const REFERENCE = '"#microsoft.graph.deviceManagementConfigurationReferenceSettingValue"';

/** Whether a policy's settings hold a reference to a reusable setting. */
function refersTo(policy: Entry, id: string): boolean {
  const text = JSON.stringify(policy.contained?.settings ?? []);
  return text.includes(REFERENCE) && text.includes(`"value":"${id}"`);
}
