/** The requests that one object of a kind is made of. Everything that is odd about an endpoint is said here, once. */

import { ConflictError } from "../errors.ts";
import type { GraphClient, GraphObject, Query } from "../graph/client.ts";
import { typeIn } from "../model/collection.ts";
import { type Field, type Kind, writableFields } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { fromWire, toWire } from "../model/wire.ts";
import { act } from "./actions.ts";
import { assign } from "./assign.ts";
import * as assignments from "./assignments.ts";
import { assertSecretsKnown, carriedProperties } from "./carried.ts";
import { changeChildren } from "./children.ts";
import { decrypted, withoutMasks } from "./encrypted-settings.ts";
import { belowType, bindings, changeLinks, linkOf, noneIsNull, readLinks } from "./links.ts";
import { onlyNamed } from "./named-items.ts";
import { changeSingleton } from "./singleton.ts";
import { withUnreturned } from "./unreturned-values.ts";

/** The address of an object. */
export const pathOf = ({ collection: { path, singleton } }: Kind, id: string): string =>
  singleton ? path : `${path}/${id}`;

/**
 * Reads an object with its assignments and whatever else has to be asked for. An object of another type is an error,
 * never the answer.
 *
 * @param known what is known of the object: it fills the places of what the service keeps to itself.
 */
export async function fetchObject(
  client: GraphClient,
  kind: Kind,
  id: string,
  known: Properties = {},
): Promise<Properties> {
  const entity = await fetchEntity(client, kind, id);
  const [object, links, contained] = await Promise.all([
    decrypted(client, pathOf(kind, id), entity),
    readLinks(client, kind, id),
    readContained(client, kind, id),
  ]);
  const properties = onlyNamed(kind.fields, known, fromEntity(kind, { ...object, ...contained }));
  return withUnreturned(kind.fields, known, { ...properties, ...links });
}

/**
 * The object as the service has it; `now` asks for what a write is made from: at this moment, and without assignments.
 */
export async function fetchEntity(
  client: GraphClient,
  kind: Kind,
  id: string,
  when: "lately" | "now" = "lately",
): Promise<GraphObject> {
  const inFields = Object.values(kind.fields).flatMap((field) => field.expand ?? []);
  const withAssignments = when === "lately" && kind.collection.assign && !kind.collection.assign.readSeparately;
  const query = { $expand: [...(withAssignments ? ["assignments"] : []), ...inFields].join(",") || undefined };
  const read = (further: Query): Promise<GraphObject> =>
    when === "now"
      ? client.getNow(pathOf(kind, id), { ...query, ...further })
      : client.get(pathOf(kind, id), { ...query, ...further });
  const named = { $select: ["id", ...Object.keys(kind.fields)].join(",") };
  // What nobody here could name is in the answer to a read that names nothing.
  const reads = kind.collection.selected ? (when === "now" ? [{}, named] : [named]) : [{}];
  const object = withoutGaps(kind, Object.assign({}, ...(await Promise.all(reads.map(read)))));
  const type = typeIn(kind.collection, object);
  if (type !== kind.type) {
    throw new ConflictError(`Object ${id} is of type ${type || "unknown"}, not ${kind.type}. It was left alone.`);
  }
  return completed(client, kind, id, object);
}

/** What an object can't be without and an answer says is null isn't shown yet: reusable settings lag behind themselves. */
function withoutGaps(kind: Kind, object: GraphObject): GraphObject {
  if (!kind.collection.selected) return object;
  const shown = Object.entries(object).filter(([name, value]) => value !== null || !kind.fields[name]?.required);
  return Object.fromEntries(shown) as unknown as GraphObject;
}

const CUT_OFF = "@odata.nextLink";

/** Lists that the service cut off in its answer are read by themselves: to replace an object, all of it must be known. */
async function completed(client: GraphClient, kind: Kind, id: string, object: GraphObject): Promise<GraphObject> {
  const linked = Object.keys(object).flatMap((name) => (name.endsWith(CUT_OFF) ? name.slice(0, -CUT_OFF.length) : []));
  const short = Object.keys(kind.fields).filter((name) => isShort(kind, object, name));
  const lists = [...new Set([...linked, ...short])].map(async (name) => [
    name,
    await client.list(`${pathOf(kind, id)}/${name}`),
  ]);
  return { ...object, ...Object.fromEntries(await Promise.all(lists)) };
}

/** Whether a list has fewer items than the object says that it has. */
function isShort(kind: Kind, object: GraphObject, name: string): boolean {
  const [field, items] = [kind.fields[name], object[name]];
  const count = field?.kind === "list" && field.countedBy ? object[field.countedBy] : undefined;
  return typeof count === "number" && Array.isArray(items) && items.length < count;
}

/** What an object contains and only a request of their own returns. */
export async function readContained(client: GraphClient, kind: Kind, id: string): Promise<Properties> {
  const lists = Object.entries(kind.fields).map(async ([name, field]) => {
    const { readSeparately } = field;
    if (!readSeparately) return [];
    const at = belowType(kind, id, name);
    if (field.kind !== "list") return [[name, await client.getValue(at).then((value) => value ?? null, noneIsNull)]];
    const query = readSeparately === true ? {} : { $expand: readSeparately.expand };
    return [[name, await client.list(at, query)]];
  });
  if (kind.collection.assign?.readSeparately)
    lists.push(client.list(`${pathOf(kind, id)}/assignments`).then((found) => [["assignments", found]]));
  return Object.fromEntries((await Promise.all(lists)).flat());
}

export async function createObject(
  client: GraphClient,
  kind: Kind,
  properties: Properties,
): Promise<{ id: string; properties: Properties }> {
  const sent = {
    ...carriedProperties(kind.fields, body(kind, properties, inPost), {}),
    ...links(client, kind, properties),
  };
  assertSecretsKnown(sent);
  const created = await client.create(kind.collection.path, sent);
  const returned = withUnreturned(kind.fields, properties, shown(kind, withoutMasks(created)));
  return { id: created.id, properties: { ...returned, ...(kind.collection.assign ? { assignments: [] } : {}) } };
}

/** Sends a PATCH with the properties that are given, and returns what the service made of them where it says so. */
export async function changeObject(
  client: GraphClient,
  kind: Kind,
  id: string,
  properties: Properties,
): Promise<Properties> {
  const { singleton } = kind.collection;
  if (singleton) {
    await changeSingleton(client, kind, singleton, body(kind, properties, inChange));
    return properties;
  }
  let result = properties;
  for (const part of patches(kind, properties)) {
    const changed = await client.patch<GraphObject>(pathOf(kind, id), body(kind, part, inChange));
    const { assignments: _, ...entity } = shown(kind, withoutMasks(changed ?? {}));
    result = { ...result, ...withUnreturned(kind.fields, properties, entity) };
  }
  return result;
}

/** What goes in one request: everything, but for what goes alone. */
function patches({ fields }: Kind, properties: Properties): Properties[] {
  const [alone, rest] = [true, false].map((is) =>
    Object.entries(properties).filter(([name]) => (fields[name]?.alone === true) === is),
  ) as [[string, unknown][], [string, unknown][]];
  return [...(rest.length > 0 ? [rest] : []), ...alone.map((one) => [one])].map((part) => Object.fromEntries(part));
}

/** What an answer to a write says of the object: nothing of what only a request of its own returns. */
function shown(kind: Kind, entity: Properties): Properties {
  const properties = Object.entries(fromEntity(kind, entity));
  return Object.fromEntries(properties.filter(([name]) => !kind.fields[name]?.readSeparately));
}

/**
 * Changes what the body of a change doesn't carry: assignments, links, objects below it, and what has an action of its
 * own.
 *
 * @param wanted one property, or those that have one action together.
 * @param before the object as it is now.
 */
export async function changeSeparately(
  client: GraphClient,
  kind: Kind,
  id: string,
  wanted: Properties,
  before: Properties,
): Promise<void> {
  for (const [name, value] of Object.entries(wanted)) {
    const field = kind.fields[name];
    if (field?.kind === "assignments") {
      await assign(client, kind, field, id, value);
    } else if (field?.action) {
      return act(client, kind, id, field.action, wanted, before);
    } else if (field?.children) {
      await changeChildren(client, `${pathOf(kind, id)}/${name}`, field, value);
    } else {
      await changeLinks(client, kind, id, name, value, before[name]);
    }
  }
}

export async function deleteObject(client: GraphClient, kind: Kind, id: string): Promise<void> {
  await client.delete(pathOf(kind, id));
}

/** Properties that the body of a change may carry; assignments, links and actions have requests of their own. */
export function inChange(kind: Kind, name: string): boolean {
  const field = kind.fields[name];
  return !!field && !field.readOnly && !isApart(field) && !linkOf(field);
}

/** What has requests of its own. */
const isApart = ({ kind, action, children }: Field): boolean => kind === "assignments" || !!action || !!children;

/** Properties that a new object is made with. */
export function inPost(kind: Kind, name: string): boolean {
  const field = kind.fields[name];
  const { posts } = kind.collection;
  if (posts && !posts.includes(name)) return false;
  return inChange(kind, name) || field?.action?.inPost === true || (!!field && !!linkOf(field));
}

export function body(kind: Kind, properties: Properties, included: (kind: Kind, name: string) => boolean): Properties {
  const sent = writableFields(kind).filter(([name]) => included(kind, name) && properties[name] !== undefined);
  const values = sent
    .filter(([, field]) => !linkOf(field))
    .map(([name, field]) => [name, toWire(field, properties[name])]);
  return {
    ...(kind.collection.type === kind.type ? {} : { "@odata.type": `#${kind.type}` }),
    ...Object.fromEntries(values),
  };
}

const links = (client: GraphClient, kind: Kind, properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(kind.fields).flatMap(([name, field]) =>
      Object.entries(bindings(client, name, field, properties[name])),
    ),
  );

/** The properties of the kind that an entity holds; whatever else the service sends isn't ours. */
export function fromEntity(kind: Kind, entity: Properties): Properties {
  const properties: Properties = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    if (!(name in entity) || field.writeOnly || linkOf(field)) continue;
    properties[name] =
      field.kind === "assignments"
        ? assignments.fromWire(kind.collection, field, entity[name])
        : fromWire(field, entity[name]);
  }
  return properties;
}
