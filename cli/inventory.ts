/** The Intune configurations that a tenant holds: of each its type, name and id. */

import { GraphError } from "../provider/errors.ts";
import type { GraphObject } from "../provider/graph/client.ts";
import type { Session } from "../provider/lifecycle/session.ts";
import { type Collection, isBuiltIn as isBuiltInIn, typeIn } from "../provider/model/collection.ts";
import { defaultId, type Kind } from "../provider/model/kind.ts";
import { kindNames, loadKind } from "../provider/model/registry.ts";

export interface Item {
  readonly id: string;
  readonly name: string;
  /** Graph's name of the type, in full. */
  readonly type: string;
  /** Undefined where this package doesn't know the type. */
  readonly kind: Kind | undefined;
  /** The object says itself that every tenant has it. */
  readonly isBuiltIn: boolean;
  /** The object says itself that it is the tenant's default. */
  readonly isDefault: boolean;
  /** And some of its properties may be changed all the same. */
  readonly takes: boolean;
}

export interface Inventory {
  readonly items: readonly Item[];
  /** What couldn't be read, and why. */
  readonly notes: readonly string[];
}

/** Reads one list for each collection. */
export async function inventory(
  session: Session,
  kinds: readonly Kind[] = kindNames().map(loadKind),
): Promise<Inventory> {
  const collections = new Map(kinds.map(({ collection }) => [collection.path, collection]));
  const byType = new Map(kinds.map((kind) => [kind.type, kind]));
  const notes: string[] = [];
  const tenantId = await session.client.tenantId();
  const lists = [...collections.values()].map(async (collection) => {
    const objects = await list(session, collection).catch((error: unknown) => {
      if (!(error instanceof GraphError)) throw error;
      // Most tenants don't offer a legacy path at all.
      if (collection.missing === undefined || error.status !== 400)
        notes.push(`${collection.path} couldn't be read: ${error.message}`);
      return [];
    });
    return objects.map((object) => item(collection, object, byType, tenantId));
  });
  return { items: (await Promise.all(lists)).flat(), notes: notes.sort() };
}

/** What every tenant has one of needn't be listed, only looked at. */
async function list({ client }: Session, { path, nameProperty, builtIn, defaultFlag, singleton }: Collection) {
  if (singleton) return [{ ...(await client.get<GraphObject>(path)), id: SINGLETON }];
  const named = new Set([
    "id",
    nameProperty,
    ...(builtIn ? [builtIn.property] : []),
    ...(defaultFlag ? [defaultFlag] : []),
  ]);
  return client.list<GraphObject>(path, { $select: [...named].join(",") });
}

/** In place of an id, which it doesn't have. */
const SINGLETON = "";

function item(collection: Collection, object: GraphObject, kinds: ReadonlyMap<string, Kind>, tenantId: string): Item {
  const type = typeIn(collection, object);
  const kind = kinds.get(type);
  const isSingleton = collection.singleton !== undefined;
  return {
    id: isSingleton && kind ? String(defaultId(kind, tenantId)) : object.id,
    name: isSingleton && kind ? kind.title : String(object[collection.nameProperty] ?? ""),
    type,
    kind,
    isBuiltIn: isBuiltInIn(collection, object),
    isDefault: collection.defaultFlag !== undefined && object[collection.defaultFlag] === true,
    takes: collection.builtIn?.takes !== undefined,
  };
}

/** What every tenant has and nobody made: default configurations, the scope tag Default, roles of Intune's own. */
export const isBuiltIn = (item: Item, tenantId: string): boolean =>
  item.isBuiltIn || item.isDefault || item.id.startsWith(`${tenantId}_`);
