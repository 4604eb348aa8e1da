/** Properties that an action of their own changes. */
import { ConflictError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import type { Field, Fields } from "../model/fields.ts";
import { TYPE } from "../model/graph-type.ts";
import { type Kind, writableFields } from "../model/kind.ts";
import type { Action, Difference } from "../model/value-types/value-type.ts";
import { isObject, type Properties, same } from "../model/values.ts";
import { elementOf, mayHoldSecret } from "../model/walk.ts";
import { fromWire, toWire } from "../model/wire.ts";
import { assertSecretsKnown, carriedProperties } from "./carried.ts";

/**
 * Sends an action that takes properties to what is wanted.
 *
 * @param before the object as it is now.
 * @throws ConflictError where the service says that a part wasn't done.
 */
export async function act(
  client: GraphClient,
  kind: Kind,
  id: string,
  action: Action,
  wanted: Properties,
  before: Properties,
): Promise<void> {
  const at = `${kind.collection.path}/${id}`;
  for (const body of await bodies(client, kind, at, action, wanted, before)) {
    const answer = await client.post(`${at}/${action.name}`, body);
    const undone = action.undone?.(answer);
    if (undone !== undefined) throw new ConflictError(undone);
  }
}

async function bodies(
  client: GraphClient,
  kind: Kind,
  at: string,
  action: Action,
  wanted: Properties,
  before: Properties,
): Promise<readonly Properties[]> {
  if (action.bodies) {
    const [name = ""] = Object.keys(wanted);
    return action.bodies(wanted[name], before[name], new Date(client.serviceTime()));
  }
  if (action.difference) {
    const [name = ""] = Object.keys(wanted);
    const field = kind.fields[name] as Field;
    const live = await client.getNow(at, { $expand: field.expand ?? name });
    return [difference(field, action.difference, wanted[name], live[name])];
  }
  return [byKey(kind.fields, await whole(client, kind, at, action, wanted, before))];
}

/** What joins, what changes and what leaves a list, as against what it holds at this moment. */
function difference(field: Field, keys: Difference, wanted: unknown, live: unknown): Properties {
  const item = elementOf(field);
  const [news, olds] = [wanted, live].map((list) => (Array.isArray(list) ? list.filter(isObject) : []));
  const keyOf = (one: Properties): string => `${one[TYPE]} ${String(one[keys.by]).toLowerCase()}`;
  const before = new Map(olds?.map((one) => [keyOf(one), one]));
  const staying = new Set(news?.map(keyOf));
  const isChanged = (one: Properties): boolean => {
    const old = before.get(keyOf(one));
    return old !== undefined && !same(item, fromWire(item, old), one);
  };
  const onTheWire = (items: readonly Properties[] = []): unknown[] => items.map((one) => toWire(item, one));
  return {
    [keys.added]: onTheWire(news?.filter((one) => !before.has(keyOf(one)))),
    [keys.updated]: onTheWire(news?.filter(isChanged)),
    [keys.deleted]: olds?.filter((one) => !staying.has(keyOf(one))).map(({ id }) => id),
  };
}

/** All that the action takes, on the wire: what doesn't change as it is, and nothing of what the service fills. */
async function whole(
  client: GraphClient,
  kind: Kind,
  at: string,
  action: Action,
  wanted: Properties,
  before: Properties,
): Promise<Properties> {
  const taken = writableFields(kind).filter(([, field]) => field.action?.name === action.name);
  // What the service filled until now is no value of the object's own.
  const own = without(before, kind.filledByService(before));
  const values = Object.fromEntries(taken.map(([name]) => [name, name in wanted ? wanted[name] : own[name]]));
  const filled = kind.filledByService(values);
  const sent = Object.fromEntries(
    taken
      .filter(([name]) => values[name] !== undefined)
      .map(([name, field]) => [name, filled.includes(name) ? nothing(field) : toWire(field, values[name])]),
  );
  const secret = taken.filter(([name, field]) => name in sent && mayHoldSecret(field));
  if (secret.length === 0) return sent;
  // The action replaces the whole value: what isn't known here of the present one, its secrets above all, goes along.
  const expand = secret.flatMap(([, field]) => field.expand ?? []).join(",");
  const live = await client.getNow(at, expand === "" ? {} : { $expand: expand });
  const carried = carriedProperties(Object.fromEntries(secret), sent, live);
  const names = new Set(taken.map(([name]) => name));
  const body = Object.fromEntries(Object.entries(carried).filter(([name]) => names.has(name)));
  assertSecretsKnown(body);
  return body;
}

const without = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));

const nothing = (field: Field): unknown => toWire(field, field.default);

const byKey = (fields: Fields, properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [fields[name]?.action?.key ?? name, value]));
