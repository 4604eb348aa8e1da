import { GraphError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import type { Kind } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";

/** Whether the list of an object's assignments itself says that there are none. */
export async function hasNoAssignments(client: GraphClient, { collection }: Kind, id: string): Promise<boolean> {
  try {
    return (await client.list(`${collection.path}/${id}/assignments`)).length === 0;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

/**
 * The properties as far as they are certain: expanded assignments have been seen empty on objects that had some, so an
 * empty set is left out unless its own list says the same.
 */
export async function confirmed(
  client: GraphClient,
  kind: Kind,
  id: string,
  properties: Properties,
): Promise<Properties> {
  const { assignments, ...rest } = properties;
  const isDoubtful = Array.isArray(assignments) && assignments.length === 0;
  return isDoubtful && !(await hasNoAssignments(client, kind, id)) ? rest : properties;
}
