/** Assignment sets: whom a policy is for. Built in Graph's shape, compared as sets, sent as a whole. */
import type { Collection } from "./collection.ts";

/** A target in Graph's shape, as a program writes it and as the service returns it. */
export interface Target {
  readonly "@odata.type": string;
  readonly groupId?: string | null;
  readonly collectionId?: string | null;
  readonly deviceAndAppManagementAssignmentFilterId?: string | null;
  readonly deviceAndAppManagementAssignmentFilterType?: string | null;
}
export interface Assignment {
  readonly target: Target;
}

const GRAPH = /^#?microsoft\.graph\./;
const NO_FILTER = "00000000-0000-0000-0000-000000000000";

/** Two assignments with one key are the same to the service: letter case of ids and an absent filter don't count. */
export function assignmentKey(assignment: unknown): string {
  const target = (assignment as Partial<Assignment> | null)?.target;
  if (!target) return JSON.stringify(assignment);
  const filter = filterOf(target);
  const parts = [target["@odata.type"]?.replace(GRAPH, ""), target.groupId ?? target.collectionId, ...filter];
  return parts.map((part) => (part ?? "").toLowerCase()).join("|");
}

function filterOf(target: Target): [string, string] | [] {
  const id = target.deviceAndAppManagementAssignmentFilterId;
  const type = target.deviceAndAppManagementAssignmentFilterType;
  return id && id !== NO_FILTER && type && type !== "none" ? [id, type] : [];
}

/** What the service returned, in the shape that programs use. Assignments that come from a policy set aren't ours. */
export function fromWire(collection: Collection, returned: unknown): Assignment[] {
  if (!Array.isArray(returned)) return [];
  const targets = collection.assign?.targets ?? {};
  const names = new Map(Object.entries(targets).map(([name, onTheWire]) => [onTheWire, name]));
  return returned
    .filter((item) => item?.source !== "policySets" && item?.target)
    .map((item) => ({ target: programTarget(item.target, names) }));
}

function programTarget(target: Target, names: ReadonlyMap<string, string>): Target {
  const name = target["@odata.type"].replace(GRAPH, "");
  const filter = filterOf(target);
  return {
    "@odata.type": `#microsoft.graph.${names.get(name) ?? name}`,
    ...(target.groupId ? { groupId: target.groupId } : {}),
    ...(target.collectionId ? { collectionId: target.collectionId } : {}),
    ...(filter.length
      ? {
          deviceAndAppManagementAssignmentFilterId: filter[0],
          deviceAndAppManagementAssignmentFilterType: filter[1],
        }
      : {}),
  };
}

/** The body of `assign`: the whole set. */
export function toWire(collection: Collection, assignments: unknown): Record<string, unknown> {
  const { assign } = collection;
  if (!assign) throw new Error(`Objects of ${collection.path} can't be assigned.`);
  const items = (assignments as readonly Assignment[]).map(({ target }) => {
    const name = target["@odata.type"].replace(GRAPH, "");
    return { target: { ...target, "@odata.type": `#microsoft.graph.${assign.targets[name] ?? name}` } };
  });
  return { [assign.bodyKey]: items };
}

/** Assignments that a set holds twice, as places in the list. */
export function duplicates(assignments: readonly unknown[]): number[] {
  const keys = assignments.map(assignmentKey);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
