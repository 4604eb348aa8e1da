import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { replacingActions } from "./compliance.ts";
import { keepSecrets } from "./secrets.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";

/**
 * Compliance policies of the settings catalogue: those of Linux. Clients send the actions by an action of their own after
 * a POST and after a PUT (IntuneCD, which expects 200, and the Terraform provider deploymenttheory/microsoft365). Whether
 * a PUT without them takes them away, nobody has shown: here they stay.
 */
export const catalogCompliancePolicies: CollectionSpec = {
  path: "/deviceManagement/compliancePolicies",
  type: "deviceManagementCompliancePolicy",
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
  contains: { settings: [], scheduledActionsForRule: ["scheduledActionConfigurations"] },
  onlySelected: ["isAssigned"],
  // Terraform providers send it; children stand inside the settings anyway.
  ignoredExpands: { settings: "children" },
  hooks: {
    create: (draft) => finish(draft, undefined),
    update: (draft, before) => finish(keepingActions(draft, before), before),
    actions: {
      "POST setScheduledActions": replacingActions(
        "scheduledActions",
        "deviceManagementComplianceScheduledActionForRule",
        { status: 200, body: {} },
      ),
    },
  },
};

function finish(draft: Entry, before: Entry | undefined): Entry {
  const settingCount = draft.contained?.settings?.length ?? 0;
  return keepSecrets({ ...draft, values: { ...draft.values, settingCount } }, before);
}

const keepingActions = (draft: Entry, before: Entry): Entry => ({
  ...draft,
  contained: { scheduledActionsForRule: before.contained?.scheduledActionsForRule ?? [], ...draft.contained },
});
