/** The one object of its type that a tenant has: read at one address, changed at another. */
import type { GraphClient } from "../graph/client.ts";
import type { Singleton } from "../model/collection.ts";
import { type Kind, writableFields } from "../model/kind.ts";
import { type Properties, same } from "../model/values.ts";
import { fromWire } from "../model/wire.ts";

/**
 * Sends what changed. Clients that send two of the properties haven't been seen to lose the others; should the service
 * take them back to their defaults all the same, they are sent again at once.
 *
 * @param changes on the wire.
 */
export async function changeSingleton(
  client: GraphClient,
  kind: Kind,
  { at, key }: Singleton,
  changes: Properties,
): Promise<void> {
  const { path } = kind.collection;
  const before = await client.getNow(path);
  await client.patch(at, { [key]: changes });
  const after = await client.getNow(path);
  const lost = writableFields(kind).filter(([name, field]) => {
    const [was, is] = [fromWire(field, before[name]), fromWire(field, after[name])];
    return !(name in changes) && was !== undefined && was !== null && !same(field, was, is);
  });
  if (lost.length === 0) return;
  const rest = Object.fromEntries(lost.map(([name]) => [name, before[name]]));
  await client.patch(at, { [key]: { ...changes, ...rest } });
}
