/** Names for groups and filters, looked up in the tenant: nobody knows them by their ids. */
import type { Session } from "../../provider/lifecycle/session.ts";
import type { Field, Fields } from "../../provider/model/kind.ts";
import { GUID } from "../../provider/model/value-types/guid.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";
import { eachPart, withInner } from "../../provider/model/walk.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { displayNames } from "../display-names.ts";

/**
 * Names of what assignments refer to, by ids in lower case, beside those that are known already; what can't be found or may
 * not be read has none.
 */
export async function namesFor(
  session: Session,
  assignments: readonly unknown[],
  groupIds: readonly string[] = [],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const targets = assignments
    .flat()
    .flatMap((assignment) => (isObject(assignment) && isObject(assignment.target) ? [assignment.target] : []));
  const unknown = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !known.has(id));
  const ids = [...idsIn(targets, "groupId"), ...groupIds.map((id) => id.toLowerCase())];
  const [groups, filters] = await Promise.all([
    displayNames(session, "group", unknown(ids)),
    displayNames(session, "filter", unknown(idsIn(targets, "deviceAndAppManagementAssignmentFilterId"))),
  ]);
  const found = [...filters, ...groups].flatMap(([id, name]): [string, string][] =>
    name === undefined ? [] : [[id, name]],
  );
  return new Map([...known, ...found]);
}

/** Ids of the groups that properties name outside assignments: members of a role, approvers. */
export function groupsIn(fields: Fields, properties: Properties): string[] {
  const inside = (field: Field, value: unknown): string[] =>
    field.idOf === "group"
      ? [value].flatMap((id) => (isId(id) ? [id] : []))
      : eachPart(field, value, (inner, part) => inside(inner, part)).flat();
  return Object.entries(fields)
    .filter(([name, field]) => name in properties && [...withInner(field)].some(({ idOf }) => idOf === "group"))
    .flatMap(([name, field]) => inside(field, properties[name]));
}

const isId = (id: unknown): id is string => typeof id === "string" && GUID.test(id) && id !== UNKNOWN;

const idsIn = (targets: readonly Readonly<Record<string, unknown>>[], property: string): string[] =>
  targets.flatMap(({ [property]: id }) => (isId(id) ? [id.toLowerCase()] : []));
