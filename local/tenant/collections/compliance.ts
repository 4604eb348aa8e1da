import { serviceRefusal } from "../http/errors.ts";
import { isRecord, type ParsedEntity } from "../model/body.ts";
import type { CollectionSpec } from "../service/spec.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";

export const compliancePolicies: CollectionSpec = {
  path: "/deviceManagement/deviceCompliancePolicies",
  type: "deviceCompliancePolicy",
  permissions: configurationPermissions,
  throttle: "deviceConfiguration",
  pageSize: { default: 999, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "works" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 204 },
  assign: {
    key: "assignments",
    type: "deviceCompliancePolicyAssignment",
    status: 200,
    targets: intuneTargets,
    noFilterId: null,
  },
  contains: ["scheduledActionsForRule"],
  hooks: {
    create(draft, entity) {
      requireBlockAction(entity);
      return draft;
    },
  },
};

/** A policy says when a device counts as not compliant: there is none without an action of type `block`. */
function requireBlockAction(entity: ParsedEntity): void {
  const rules = entity.inserts.scheduledActionsForRule;
  const actions = (Array.isArray(rules) ? rules : []).flatMap((rule) =>
    isRecord(rule) && Array.isArray(rule.scheduledActionConfigurations) ? rule.scheduledActionConfigurations : [],
  );
  const blocks = actions.filter((action) => isRecord(action) && action.actionType === "block");
  if (blocks.length !== 1) {
    throw serviceRefusal("scheduledActionsForRule must hold exactly one action of type 'block'");
  }
}
