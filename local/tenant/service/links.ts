import { notFound, requestRefusal, serviceRefusal, unknownRoute } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { type ParsedEntity, plainTypeName, requireRecord } from "../model/body.ts";
import { model } from "../model/graph.ts";
import type { PropertyInfo } from "../model/model.ts";
import type { Collection } from "./collection.ts";
import type { Entry, Lag } from "./table.ts";

/** Collections of the directory that a group may have members from. */
export const DIRECTORY = ["users", "devices", "groups"];

export type Links = Readonly<Record<string, readonly string[]>>;

/** Ids behind the `…@odata.bind` annotations of a body. */
export function readLinks(entity: ParsedEntity, collection: Collection): Links {
  const links: Record<string, readonly string[]> = {};
  for (const [name, urls] of Object.entries(entity.binds)) {
    const property = entity.type.navigation.get(name);
    if (property) links[name] = urls.map((url) => readLink(url, property, collection));
  }
  return links;
}

/** The id at the end of `…/deviceConfigurations('id')` or `…/deviceConfigurations/id`. */
function readLink(url: string, property: PropertyInfo, collection: Collection): string {
  const match = /\/(\w+)(?:\('([^'/]+)'\)|\/([^/()]+))$/.exec(url);
  const id = match?.[2] ?? match?.[3];
  const others = linkedCollection(property, collection, match?.[1]);
  if (id === undefined || !others.spec.path.endsWith(`/${match?.[1]}`)) {
    throw requestRefusal(`The link '${url}' does not name an object of ${others.spec.path}.`);
  }
  const target = others.table.get(id);
  if (!target || !model.required(target.type).lineage.includes(property.type)) {
    throw serviceRefusal(`${property.name} must be a ${property.type} that exists`);
  }
  return id;
}

/** Types that have a collection of their own. */
const elsewhere: Readonly<Record<string, string>> = {
  deviceManagementDerivedCredentialSettings: "/deviceManagement/derivedCredentials",
  roleDefinition: "/deviceManagement/roleDefinitions",
};

/** Of the directory's objects the one that the link names; else its own, unless the type has another. */
function linkedCollection({ type }: PropertyInfo, own: Collection, named?: string): Collection {
  if (type === "directoryObject" && DIRECTORY.includes(named ?? "")) return own.tenant.collection(`/${named}`);
  const path = elsewhere[type];
  return path === undefined ? own : own.tenant.collection(path);
}

/**
 * Ways to the objects that an object refers to, `…/{id}/microsoft.graph.T/{property}` and below it `/$ref`.
 * @param rest the parts of the path after the id.
 * @throws Refusal for whatever isn't such a way.
 */
export function handleLinks(
  entry: Entry,
  rest: readonly string[],
  request: GraphRequest,
  collection: Collection,
  lag: Lag,
): GraphAnswer {
  const [cast = "", name = "", ...more] = rest;
  const property = model.type(plainTypeName(cast))?.navigation.get(name);
  if (!property || !cast.startsWith("microsoft.graph.")) throw unknownRoute(request);
  if (!model.required(entry.type).lineage.includes(plainTypeName(cast))) throw notFound();
  const ids = entry.links?.[name] ?? [];
  const put = (changed: readonly string[]): GraphAnswer => {
    collection.table.put({ ...entry, links: { ...entry.links, [name]: changed } }, lag);
    return { status: 204 };
  };
  const link = () => readLink(String(requireRecord(request.body)["@odata.id"]), property, collection);
  switch (`${request.method} ${more.length === 2 ? "{id}/" : ""}${more.at(-1) ?? ""}`) {
    case "GET ":
      return showLinked(ids, property, linkedCollection(property, collection));
    case "PUT $ref":
      if (property.collection) throw unknownRoute(request);
      return put([link()]);
    case "POST $ref":
      if (!property.collection) throw unknownRoute(request);
      return put([...new Set([...ids, link()])]);
    case "DELETE $ref":
      return put([]);
    case "DELETE {id}/$ref":
      return put(ids.filter((id) => id !== more[0]));
    default:
      throw unknownRoute(request);
  }
}

function showLinked(ids: readonly string[], property: PropertyInfo, collection: Collection): GraphAnswer {
  const path = collection.spec.path.slice(1);
  const found = ids.flatMap((id) => collection.table.read(id) ?? []);
  const shown = found.map(({ id, type, values }) => ({ "@odata.type": `#microsoft.graph.${type}`, id, ...values }));
  const context = `${collection.tenant.base()}/$metadata#${path}`;
  if (property.collection) return { status: 200, body: { "@odata.context": context, value: shown } };
  if (!shown[0]) throw notFound();
  return { status: 200, body: { "@odata.context": `${context}/$entity`, ...shown[0] } };
}
