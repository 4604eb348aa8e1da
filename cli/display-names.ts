import { GraphError } from "../provider/errors.ts";
import type { GraphObject } from "../provider/graph/client.ts";
import { directories, type NamedThing } from "../provider/graph/names.ts";
import type { Session } from "../provider/lifecycle/session.ts";

/** Names by id; undefined for what is gone, or may not be looked at. */
export async function displayNames(
  { client }: Session,
  thing: NamedThing,
  ids: readonly string[],
): Promise<Map<string, string | undefined>> {
  const names = ids.map(async (id): Promise<[string, string | undefined]> => {
    try {
      const { displayName } = await client.get<GraphObject>(`${directories[thing].path}/${id}`, {
        $select: "id,displayName",
      });
      return [id, typeof displayName === "string" && displayName !== "" ? displayName : undefined];
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return [id, undefined];
    }
  });
  return new Map(await Promise.all(names));
}
