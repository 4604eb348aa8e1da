import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { catalogPolicies, finished } from "./catalog-policies.ts";
import { replacingActions } from "./compliance.ts";

/**
 * Compliance policies of the settings catalogue: those of Linux. Clients send the actions by an action of their own after
 * a POST and after a PUT (IntuneCD, which expects 200, and the Terraform provider deploymenttheory/microsoft365). Whether
 * a PUT without them takes them away, nobody has shown: here they stay.
 */
export const catalogCompliancePolicies: CollectionSpec = {
  ...catalogPolicies,
  path: "/deviceManagement/compliancePolicies",
  type: "deviceManagementCompliancePolicy",
  contains: { ...catalogPolicies.contains, scheduledActionsForRule: ["scheduledActionConfigurations"] },
  hooks: {
    create: (draft) => finished(draft, undefined),
    update: (draft, before) => finished(keepingActions(draft, before), before),
    actions: {
      "POST setScheduledActions": replacingActions(
        "scheduledActions",
        "deviceManagementComplianceScheduledActionForRule",
        { status: 200, body: {} },
      ),
    },
  },
};

const keepingActions = (draft: Entry, before: Entry): Entry => ({
  ...draft,
  contained: { scheduledActionsForRule: before.contained?.scheduledActionsForRule ?? [], ...draft.contained },
});
