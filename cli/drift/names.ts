/** Names for the groups and filters of assignments, looked up in the tenant: nobody knows them by their ids. */
import type { Session } from "../../provider/lifecycle/session.ts";
import { isObject } from "../../provider/model/values.ts";
import { displayNames } from "../display-names.ts";
import type { NameOf } from "../report/names.ts";
import { quoted } from "../report/phrase.ts";

/** Names of what the assignments of some states refer to; an id stays one where the permission to look is missing. */
export async function namesFor(session: Session, assignments: readonly unknown[]): Promise<NameOf> {
  const targets = assignments
    .flat()
    .flatMap((assignment) => (isObject(assignment) && isObject(assignment.target) ? [assignment.target] : []));
  const [groups, filters] = await Promise.all([
    displayNames(session, "group", idsIn(targets, "groupId")),
    displayNames(session, "filter", idsIn(targets, "deviceAndAppManagementAssignmentFilterId")),
  ]);
  const nameOf = (id: string) => groups.get(id) ?? filters.get(id);
  return (id) => [quoted(nameOf(id.toLowerCase()) ?? id)];
}

const idsIn = (targets: readonly Readonly<Record<string, unknown>>[], property: string): string[] => [
  ...new Set(targets.flatMap(({ [property]: id }) => (typeof id === "string" && id !== "" ? [id.toLowerCase()] : []))),
];
