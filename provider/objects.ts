/** The requests that one object of a kind is made of. Everything that is odd about an endpoint is said here, once. */
import { type Assignment, fromWire, toWire } from "./assignments.ts";
import { ConflictError } from "./errors.ts";
import type { GraphClient, GraphObject } from "./graph/client.ts";
import { type Kind, writableFields } from "./kind.ts";
import type { Properties } from "./values.ts";

const pathOf = (kind: Kind, id: string): string => `${kind.collection.path}/${id}`;

/** Reads an object with its assignments. An object of another type is an error, never the answer. */
export async function fetchObject(client: GraphClient, kind: Kind, id: string): Promise<Properties> {
  const object = await client.get<GraphObject>(pathOf(kind, id), { $expand: "assignments" });
  const type = String(object["@odata.type"] ?? "").replace(/^#/, "");
  if (type !== kind.type) {
    throw new ConflictError(`Object ${id} is of type ${type || "unknown"}, not ${kind.type}. It was left alone.`);
  }
  return fromEntity(kind, object);
}

export async function createObject(
  client: GraphClient,
  kind: Kind,
  properties: Properties,
): Promise<{ id: string; properties: Properties }> {
  const created = await client.post<GraphObject>(kind.collection.path, body(kind, properties));
  if (!created?.id) throw new Error("The service answered without an object.");
  return { id: created.id, properties: { ...fromEntity(kind, created), assignments: [] } };
}

/** Sends the properties that are given, and returns what the service made of them where it says so. */
export async function patchObject(
  client: GraphClient,
  kind: Kind,
  id: string,
  properties: Properties,
): Promise<Properties> {
  const patched = await client.patch<GraphObject>(pathOf(kind, id), body(kind, properties));
  const { assignments: _, ...entity } = fromEntity(kind, patched ?? {});
  return { ...properties, ...entity };
}

/** Replaces the whole set of assignments. */
export async function assignObject(
  client: GraphClient,
  kind: Kind,
  id: string,
  assignments: readonly Assignment[],
): Promise<void> {
  await client.post(`${pathOf(kind, id)}/assign`, toWire(kind.collection, assignments));
}

export async function setPriority(client: GraphClient, kind: Kind, id: string, priority: unknown): Promise<void> {
  await client.post(`${pathOf(kind, id)}/setPriority`, { priority });
}

export async function deleteObject(client: GraphClient, kind: Kind, id: string): Promise<void> {
  await client.delete(pathOf(kind, id));
}

/** Properties that a request body may carry; assignments and priorities have actions of their own. */
export function inBody(kind: Kind, name: string): boolean {
  const field = kind.fields[name];
  if (!field || field.readOnly || field.kind === "assignments") return false;
  return name !== kind.collection.priorityByAction;
}

function body(kind: Kind, properties: Properties): Properties {
  const sent = writableFields(kind).filter(([name]) => inBody(kind, name) && properties[name] !== undefined);
  return {
    "@odata.type": `#${kind.type}`,
    ...Object.fromEntries(sent.map(([name]) => [name, properties[name]])),
  };
}

/** The properties of the kind that an entity holds; whatever else the service sends isn't ours. */
function fromEntity(kind: Kind, entity: Properties): Properties {
  const properties: Properties = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    if (!(name in entity)) continue;
    properties[name] = field.kind === "assignments" ? fromWire(kind.collection, entity[name]) : entity[name];
  }
  return properties;
}
