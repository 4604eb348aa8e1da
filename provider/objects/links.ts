/** Links from one object to others: certificates of a Wi-Fi profile, configurations of a domain join. */
import { isNotFound } from "../errors.ts";
import type { GraphClient, GraphObject } from "../graph/client.ts";
import type { Field, ReferenceField } from "../model/fields.ts";
import type { Kind } from "../model/kind.ts";
import type { Properties } from "../model/values.ts";
import { elementOf } from "../model/walk.ts";

/** What a property links to, where it is one that links. */
export function linkOf(field: Field): ReferenceField | undefined {
  const element = elementOf(field);
  return element.kind === "reference" ? element : undefined;
}

const target = (client: GraphClient, link: ReferenceField, id: unknown): string => client.url(`${link.path}('${id}')`);

/** The links of a new object, as its body names them. */
export function bindings(client: GraphClient, name: string, field: Field, value: unknown): Properties {
  const link = linkOf(field);
  const ids = idsOf(value);
  if (!link || ids.length === 0) return {};
  const targets = ids.map((id) => target(client, link, id));
  return { [`${name}@odata.bind`]: field.kind === "list" ? targets : targets[0] };
}

/** Where what only this type has is read and changed; the type is part of the address where there are several. */
export const belowType = ({ collection, type }: Kind, id: string, name: string): string =>
  [collection.path, id, ...(collection.type === type ? [] : [type]), name].join("/");

/** Reads what the linking properties of an object link to. */
export async function readLinks(client: GraphClient, kind: Kind, id: string): Promise<Properties> {
  const linking = Object.entries(kind.fields).filter(([, field]) => linkOf(field));
  const read = linking.map(async ([name, field]) => {
    const at = belowType(kind, id, name);
    if (field.kind === "list") return [name, (await client.list<GraphObject>(at)).map((object) => object.id)];
    const linked = client.get<GraphObject>(at).then((object) => object.id);
    // One that an object can't be without is never read as none, which would recreate the object.
    return [name, await (field.required ? linked : linked.catch(noneIsNull))];
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Intune answers 404, with Graph's own body, where one thing is asked for that isn't set. */
export function noneIsNull(error: unknown): null {
  if (!isNotFound(error) || error.graphCode === undefined) throw error;
  return null;
}

/** Takes the links of one property from what they were to what is wanted. */
export async function changeLinks(
  client: GraphClient,
  kind: Kind,
  id: string,
  name: string,
  wanted: unknown,
  before: unknown,
): Promise<void> {
  const field = kind.fields[name];
  const link = field && linkOf(field);
  if (!link) return;
  const at = belowType(kind, id, name);
  const [news, olds] = [idsOf(wanted), idsOf(before)];
  const naming = (other: string) => ({ "@odata.id": target(client, link, other) });
  if (field.kind !== "list") {
    await (news[0] === undefined ? client.delete(`${at}/$ref`) : client.put(`${at}/$ref`, naming(news[0])));
    return;
  }
  for (const other of without(news, olds)) await client.post(`${at}/$ref`, naming(other));
  for (const other of without(olds, news)) await client.delete(`${at}/${other}/$ref`);
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string" && id !== "");

function without(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((id) => id.toLowerCase()));
  return ids.filter((id) => !known.has(id.toLowerCase()));
}
