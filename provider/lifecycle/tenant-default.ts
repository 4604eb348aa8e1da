/** Which object the tenant's default is. */
import { ConflictError } from "../errors.ts";
import type { GraphObject } from "../graph/client.ts";
import { defaultId, type Kind } from "../model/kind.ts";
import type { Session } from "./session.ts";

/** Undefined where the kind has none. */
export async function tenantDefaultId(kind: Kind, { client }: Session): Promise<string | undefined> {
  const { tenantDefault, collection } = kind;
  const { defaultFlag: flag } = collection;
  if (!tenantDefault || flag === undefined) return defaultId(kind, await client.tenantId());
  const objects = await client.list<GraphObject>(collection.path, { $select: `id,${collection.nameProperty},${flag}` });
  const [found, ...others] = objects.filter((object) => object[flag] === true);
  if (found && others.length === 0) return found.id;
  throw new ConflictError(
    `${others.length > 0 ? `${others.length + 1} objects` : "No object"} of ${collection.path} say that they are the tenant's default (${flag}). Nothing was written.`,
  );
}
