import { GraphError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import type { Kind } from "../model/kind.ts";

/** Whether the list of an object's assignments itself says that there are none. */
export async function hasNoAssignments(client: GraphClient, { collection }: Kind, id: string): Promise<boolean> {
  try {
    return (await client.list(`${collection.path}/${id}/assignments`)).length === 0;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}
