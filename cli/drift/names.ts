/** Names for the groups and filters of assignments, looked up in the tenant: nobody knows them by their ids. */
import { GraphError } from "../../provider/errors.ts";
import type { GraphObject } from "../../provider/graph/client.ts";
import type { Session } from "../../provider/session.ts";
import { isObject } from "../../provider/values.ts";
import type { NameOf } from "../report/names.ts";
import { quoted } from "../report/phrase.ts";

/** Names of what the assignments of some states refer to; an id stays one where the permission to look is missing. */
export async function namesFor(session: Session, assignments: readonly unknown[]): Promise<NameOf> {
  const targets = assignments
    .flat()
    .flatMap((assignment) => (isObject(assignment) && isObject(assignment.target) ? [assignment.target] : []));
  const named = await Promise.all([
    ...idsIn(targets, "groupId").map((id) => nameAt(session, `/groups/${id}`, id)),
    ...idsIn(targets, "deviceAndAppManagementAssignmentFilterId").map((id) =>
      nameAt(session, `/deviceManagement/assignmentFilters/${id}`, id),
    ),
  ]);
  const names = new Map(named);
  return (id) => [quoted(names.get(id.toLowerCase()) ?? id)];
}

const idsIn = (targets: readonly Readonly<Record<string, unknown>>[], property: string): string[] => [
  ...new Set(targets.flatMap(({ [property]: id }) => (typeof id === "string" && id !== "" ? [id.toLowerCase()] : []))),
];

async function nameAt({ client }: Session, path: string, id: string): Promise<[string, string]> {
  try {
    const { displayName } = await client.get<GraphObject>(path, { $select: "id,displayName" });
    return [id, typeof displayName === "string" && displayName !== "" ? displayName : id];
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return [id, id];
  }
}
