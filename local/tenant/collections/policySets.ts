import { modelRefusal, notFound, serviceRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { type ParsedEntity, plainTypeName, requireRecord, type Values } from "../model/body.ts";
import { model } from "../model/graph.ts";
import type { Collection } from "../service/collection.ts";
import { readItems } from "../service/contained.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry, Lag } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";
import { configurationPermissions } from "./shared.ts";

/** Where the members of a set are, and what stands for their sort in the ids of its items. */
const members: Readonly<Record<string, readonly [word: string, path?: string]>> = {
  deviceCompliancePolicyPolicySetItem: ["DeviceCompliance", "/deviceManagement/deviceCompliancePolicies"],
  deviceConfigurationPolicySetItem: ["DeviceConfiguration", "/deviceManagement/deviceConfigurations"],
  deviceManagementConfigurationPolicyPolicySetItem: ["ConfigurationPolicy", "/deviceManagement/configurationPolicies"],
  mobileAppPolicySetItem: ["MobileApp"],
};

/**
 * Policy sets. The portal's own requests, which a Terraform provider recorded (deploymenttheory/microsoft365,
 * policy_set/reqs), show the ids of items, the answer to a POST without items, and `$expand=assignments,items` on one set.
 * `update` takes a difference of the items, or the assignments (that provider, IntuneManagement). Items that carry a
 * status are refused (microsoft-graph-docs, pull request 19751). Members list the set's targets with the source
 * `policySets` (IntuneManagement reads the set behind them).
 */
export const policySets: CollectionSpec = {
  path: "/deviceAppManagement/policySets",
  type: "policySet",
  permissions: configurationPermissions,
  throttle: "bundles",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: {
    key: "assignments",
    type: "policySetAssignment",
    status: 200,
    action: "update",
    targets: ["groupAssignmentTarget", "exclusionGroupAssignmentTarget"],
    onlyExpanded: true,
  },
  contains: { items: [] },
  hooks: {
    sent: refuseStates,
    create(draft, entity, collection) {
      const sent = (entity.inserts.items ?? []) as readonly Values[];
      return { ...draft, contained: { items: withSorts(draft.id, sent, draft.contained?.items ?? [], collection) } };
    },
    update(draft, before, entity) {
      for (const name of ["roleScopeTags", "guidedDeploymentTags", "items", "assignments"])
        if (name in entity.values || name in entity.inserts)
          throw serviceRefusal(`${name} can't be changed by a PATCH`);
      return { ...draft, contained: before.contained ?? {} };
    },
    remove(entry, collection) {
      spread({ ...entry, assignments: [] }, collection);
    },
    assigned: (entry, collection) => {
      spread(entry, collection);
      const status = entry.assignments.length > 0 ? "success" : "notAssigned";
      return { ...entry, values: { ...entry.values, status } };
    },
    actions: { "POST update": update },
  },
};

function refuseStates({ inserts }: ParsedEntity): void {
  for (const item of (inserts.items ?? []) as readonly Values[])
    for (const name of ["status", "errorCode"])
      if (name in item) throw serviceRefusal(`${name} of an item can't be sent`);
}

/** Items with the ids and types that the service answers. */
function withSorts(setId: string, sent: readonly Values[], read: readonly Values[], { tenant }: Collection): Values[] {
  return read.map((item, index) => {
    const type = plainTypeName(String(sent[index]?.["@odata.type"] ?? ""));
    if (!model.type(type) || type === "policySetItem") throw modelRefusal("Cannot create an abstract class.");
    const [word = "Policy", path] = members[type] ?? [];
    const member = path === undefined ? undefined : tenant.collection(path).table.get(String(item.payloadId));
    return {
      "@odata.type": `#microsoft.graph.${type}`,
      ...item,
      id: `${setId}_${item.payloadId}_${word}_Parcel`,
      displayName: member?.values.displayName ?? member?.values.name ?? null,
      itemType: member ? `#microsoft.graph.${member.type}` : null,
    };
  });
}

const KEYS = ["addedPolicySetItems", "updatedPolicySetItems", "deletedPolicySetItems"];

function update(entry: Entry, request: GraphRequest, collection: Collection, lag: Lag): GraphAnswer {
  const body = requireRecord(request.body);
  const unknown = Object.keys(body).find((key) => key !== "assignments" && !KEYS.includes(key));
  if (unknown !== undefined) throw modelRefusal(`The parameter '${unknown}' is not valid for the operation 'update'.`);
  if (KEYS.some((key) => key in body)) changeItems(entry, body, collection, lag);
  if ("assignments" in body) collection.assign(entry.id, body.assignments as readonly unknown[], lag);
  return { status: 204 };
}

function changeItems(entry: Entry, body: Values, collection: Collection, lag: Lag): void {
  const [added = [], updated = [], deleted = []] = KEYS.map((key) => (body[key] ?? []) as readonly unknown[]);
  const read = (items: readonly unknown[]) => {
    refuseStates({ inserts: { items } } as unknown as ParsedEntity);
    return withSorts(entry.id, items as Values[], readItems("items", items, "policySetItem", []), collection);
  };
  const now = entry.contained?.items ?? [];
  const missing = deleted.find((id) => !now.some((item) => item.id === id));
  if (missing !== undefined) throw notFound();
  const changed = new Map([...read(updated), ...read(added)].map((item) => [item.id, item]));
  const kept = now.filter(({ id }) => !deleted.includes(id)).map((item) => changed.get(item.id) ?? item);
  const joining = [...changed.values()].filter(({ id }) => !now.some((item) => item.id === id));
  const items = [...kept, ...joining];
  // Whoever leaves the set loses its targets.
  spread({ ...entry, assignments: [] }, collection);
  const changedEntry = {
    ...entry,
    contained: { items },
    values: { ...entry.values, lastModifiedDateTime: timestamp(collection.tenant.clock()) },
  };
  collection.table.put(changedEntry, lag);
  spread(changedEntry, collection);
}

/** Puts the set's targets into the assignments of its members, in place of those that it gave them before. */
function spread(set: Entry, { tenant }: Collection): void {
  for (const item of set.contained?.items ?? []) {
    const path = members[plainTypeName(String(item["@odata.type"]))]?.[1];
    const table = path === undefined ? undefined : tenant.collection(path).table;
    const member = table?.get(String(item.payloadId));
    if (!table || !member) continue;
    const others = member.assignments.filter(({ sourceId }) => sourceId !== set.id);
    const given = set.assignments.map((assignment) => ({
      ...assignment,
      id: `${member.id}_${String(assignment.id).split("_").at(-1)}_${set.id}`,
      source: "policySets",
      sourceId: set.id,
    }));
    table.put({ ...member, assignments: [...others, ...given] });
  }
}
