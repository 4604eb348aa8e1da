/** Names for the groups and filters of assignments, looked up in the tenant: nobody knows them by their ids. */
import type { Session } from "../../provider/lifecycle/session.ts";
import { GUID } from "../../provider/model/value-types/guid.ts";
import { isObject } from "../../provider/model/values.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { displayNames } from "../display-names.ts";

/** Names of what assignments refer to, by ids in lower case; what can't be found or may not be read has none. */
export async function namesFor(
  session: Session,
  assignments: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  const targets = assignments
    .flat()
    .flatMap((assignment) => (isObject(assignment) && isObject(assignment.target) ? [assignment.target] : []));
  const [groups, filters] = await Promise.all([
    displayNames(session, "group", idsIn(targets, "groupId")),
    displayNames(session, "filter", idsIn(targets, "deviceAndAppManagementAssignmentFilterId")),
  ]);
  return new Map([...filters, ...groups].flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

const idsIn = (targets: readonly Readonly<Record<string, unknown>>[], property: string): string[] => [
  ...new Set(
    targets.flatMap(({ [property]: id }) =>
      typeof id === "string" && GUID.test(id) && id !== UNKNOWN ? [id.toLowerCase()] : [],
    ),
  ),
];
