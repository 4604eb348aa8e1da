import { serviceRefusal } from "../http/errors.ts";
import type { GraphAnswer } from "../http/exchange.ts";
import { requireRecord, type Values } from "../model/body.ts";
import { readItems } from "../service/contained.ts";
import type { Action, CollectionSpec } from "../service/spec.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";

const rules = "scheduledActionsForRule";
const configurations = "scheduledActionConfigurations";

/**
 * An action that replaces when a device counts as not compliant, and what then happens.
 *
 * @param key of the list in the body.
 * @param type of an item.
 */
export const replacingActions =
  (key: string, type: string, answer: GraphAnswer): Action =>
  (entry, request, collection, lag) => {
    const items = readItems(key, requireRecord(request.body)[key], type, [configurations]);
    requireBlockAction(items);
    collection.table.put({ ...entry, contained: { ...entry.contained, [rules]: items } }, lag);
    return answer;
  };

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
  contains: { [rules]: [configurations] },
  hooks: {
    create(draft, _entity, _collection, inside) {
      // Policies that Intune made itself have no actions at all.
      if (!inside || draft.contained?.[rules]) requireBlockAction(draft.contained?.[rules] ?? []);
      return draft;
    },
    update(draft, _before, entity) {
      if (rules in entity.inserts) throw serviceRefusal(`${rules} is changed by scheduleActionsForRules`);
      return draft;
    },
    actions: {
      "POST scheduleActionsForRules": replacingActions(
        "deviceComplianceScheduledActionForRules",
        "deviceComplianceScheduledActionForRule",
        { status: 204 },
      ),
    },
  },
};

/** A policy says when a device counts as not compliant: there is none without one action of type `block`. */
function requireBlockAction(items: readonly Values[]): void {
  const actions = items.flatMap((item) => (item[configurations] ?? []) as readonly Values[]);
  if (actions.filter(({ actionType }) => actionType === "block").length !== 1) {
    throw serviceRefusal(`${rules} must hold exactly one action of type 'block'`);
  }
}
