import { GraphError } from "../../provider/errors.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import type { Clock } from "../../provider/graph/clock.ts";
import { explain } from "../../provider/graph/failure.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { type Finding, fromError, ok, unknown } from "./finding.ts";

/** Reads one object of each collection that the kinds live in. */
export function collections(client: GraphClient, kinds: readonly Kind[], clock: Clock): Promise<readonly Finding[]> {
  const all = new Map(kinds.map(({ collection }) => [collection.path, collection]));
  return Promise.all([...all.values()].map((collection) => readable(client, collection, clock)));
}

async function readable(client: GraphClient, collection: Kind["collection"], clock: Clock): Promise<Finding> {
  const { path, missing, permissions } = collection;
  const begin = clock.now();
  try {
    await client.get(path, collection.singleton ? {} : { $top: 1, $select: `id,${collection.nameProperty}` });
    return ok("Read", `${path.slice(1)} in ${clock.now() - begin} ms`);
  } catch (error) {
    if (!(error instanceof GraphError)) return fromError("Read", error);
    if (missing && error.status === 400) return unknown("Read", `${path.slice(1)} isn't there`, missing);
    const reading = permissions.application.map((permission) => permission.replace(".ReadWrite.", ".Read."));
    return fromError("Read", explain(error, { permissions: [...reading, ...permissions.application] }));
  }
}
