import type { Collection } from "../collection.ts";
import { allTargets, anyOf, assignments, CONFIGURATION, roleScopeTagIds } from "./common.ts";
import { blocksOnce, scheduledActions } from "./scheduledActions.ts";

/** Compliance policies of the settings catalog: those of Linux. The service takes them as a whole, but for their actions. */
export const compliancePolicies: Collection = {
  name: "compliancePolicies",
  path: "/deviceManagement/compliancePolicies",
  type: "microsoft.graph.deviceManagementCompliancePolicy",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "name",
  replaces: true,
  fields: {
    roleScopeTagIds,
    scheduledActionsForRule: scheduledActions(
      {
        item: "deviceManagementComplianceActionItem",
        actionType: "deviceManagementComplianceActionType",
        rule: "deviceManagementComplianceScheduledActionForRule",
      },
      {
        action: { name: "setScheduledActions", key: "scheduledActions" },
        readSeparately: { expand: "scheduledActionConfigurations" },
      },
    ),
    assignments,
  },
  rules: [blocksOnce],
  assign: { bodyKey: "assignments", targets: allTargets, filters: true },
};
