import type { Collection } from "../collection.ts";
import {
  allTargets,
  anyOf,
  assignments,
  CONFIGURATION,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  version,
} from "./common.ts";
import { blocksOnce, scheduledActions } from "./scheduledActions.ts";

export const deviceCompliancePolicies: Collection = {
  name: "deviceCompliancePolicies",
  path: "/deviceManagement/deviceCompliancePolicies",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    roleScopeTagIds,
    scheduledActionsForRule: scheduledActions(
      {
        item: "deviceComplianceActionItem",
        actionType: "deviceComplianceActionType",
        rule: "deviceComplianceScheduledActionForRule",
      },
      {
        action: { name: "scheduleActionsForRules", key: "deviceComplianceScheduledActionForRules", inPost: true },
        expand: "scheduledActionsForRule($expand=scheduledActionConfigurations)",
      },
    ),
    assignments,
    createdDateTime,
    lastModifiedDateTime,
    version,
  },
  rules: [blocksOnce],
  assign: { bodyKey: "assignments", targets: allTargets, filters: true },
};
