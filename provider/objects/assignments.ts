/** Assignments as the service takes and returns them. */
import type { Collection } from "../model/collection.ts";
import { annotated, bareName } from "../model/graph-type.ts";
import { type Assignment, type AssignmentsField, filterOf, type Target } from "../model/value-types/assignments.ts";
import type { Properties } from "../model/values.ts";
import { toWire, fromWire as valueFromWire } from "../model/wire.ts";

/** What an assignment has beside its target. */
const more = ({ of }: AssignmentsField) => Object.entries(of?.fields ?? {}).filter(([name]) => name !== "target");

/** What the service returned, in the shape that programs use. Assignments that come from a policy set aren't ours. */
export function fromWire(collection: Collection, field: AssignmentsField, returned: unknown): Assignment[] {
  if (!Array.isArray(returned)) return [];
  const targets = collection.assign?.targets ?? {};
  const names = new Map(Object.entries(targets).map(([name, onTheWire]) => [onTheWire, name]));
  return returned
    .filter((item) => item?.source !== "policySets" && item?.target)
    .map((item) => ({ target: programTarget(item.target, names), ...rest(field, item) }));
}

/** Without what the service answers whatever it was sent. */
function rest(field: AssignmentsField, item: Properties): Properties {
  const parts = more(field).filter(([name, inner]) => !inner.writeOnly && (item[name] ?? null) !== null);
  return Object.fromEntries(parts.map(([name, inner]) => [name, valueFromWire(inner, item[name])]));
}

function programTarget(target: Target, names: ReadonlyMap<string, string>): Target {
  const name = bareName(target["@odata.type"]);
  const filter = filterOf(target);
  return {
    "@odata.type": annotated(names.get(name) ?? name),
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
export function assignBody(collection: Collection, field: AssignmentsField, assignments: unknown): Properties {
  const items = (assignments as readonly Assignment[]).map((one) => onTheWire(collection, field, one));
  return { [collection.assign?.bodyKey ?? "assignments"]: items };
}

/** One assignment as a request has it. */
export function onTheWire(collection: Collection, field: AssignmentsField, assignment: Assignment): Properties {
  const { assign } = collection;
  if (!assign) throw new Error(`Objects of ${collection.path} can't be assigned.`);
  const name = bareName(assignment.target["@odata.type"]);
  const target = { ...assignment.target, "@odata.type": annotated(assign.targets[name] ?? name) };
  const values = more(field).map(([property, inner]) => {
    const value = assignment[property] ?? (inner.inEveryPost ? inner.default : undefined);
    return [property, value === undefined ? undefined : toWire(inner, value)];
  });
  return { target, ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
}
