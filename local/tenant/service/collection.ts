import { randomUUID } from "node:crypto";
import { modelRefusal, notFound, requestRefusal, serviceRefusal, unknownRoute } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import {
  type ParsedEntity,
  plainTypeName,
  readEntity,
  requireRecord,
  unresolvedType,
  type Values,
} from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import { isGuid } from "../model/literals.ts";
import type { TypeInfo } from "../model/model.ts";
import { assignList, readAssignments } from "./assignments.ts";
import { readContained } from "./contained.ts";
import { parseFilter } from "./filter.ts";
import { readOptions } from "./query.ts";
import type { CollectionSpec } from "./spec.ts";
import type { Entry, Table } from "./table.ts";
import { timestamp } from "./timestamp.ts";
import { View } from "./view.ts";

/** Properties that only the service sets. Sent along, they are read and dropped. */
const readOnly = [
  "id",
  "createdDateTime",
  "lastModifiedDateTime",
  "version",
  "isAssigned",
  "settingCount",
  "isBuiltIn",
];

/** What the collections of one tenant share. */
export interface TenantContext {
  readonly tenantId: string;
  readonly clock: () => number;
  /** Start of all URLs in answers, `http://127.0.0.1:8085/beta`. */
  readonly base: () => string;
  collection(path: string): Collection;
}

/** One collection of the tenant: what Graph does with it, whatever the type. */
export class Collection {
  readonly spec: CollectionSpec;
  readonly type: TypeInfo;
  readonly table: Table;
  readonly tenant: TenantContext;
  readonly #view: View;

  constructor(spec: CollectionSpec, table: Table, tenant: TenantContext) {
    this.spec = spec;
    this.type = model.required(spec.type);
    this.table = table;
    this.tenant = tenant;
    this.#view = new View(spec, () => tenant.base());
  }

  /** @param rest the parts of the path after the collection's own. */
  handle(request: GraphRequest, rest: readonly string[], lag: number): GraphAnswer {
    const [id, part, ...more] = rest;
    if (id === undefined) {
      if (request.method === "GET") return this.#list(request);
      if (request.method === "POST" && this.spec.writable) {
        return { status: 201, body: this.#view.entity(this.create(request.body, lag)) };
      }
      throw unknownRoute(request);
    }
    this.#checkId(id);
    if (part === undefined) return this.#handleEntity(request, id, lag);
    return this.#handlePart(request, id, part, more, lag);
  }

  create(body: unknown, lag = 0): Entry {
    const entity = this.#readBody(body);
    this.#checkSent(entity);
    const name = entity.values[this.spec.name];
    if (typeof name !== "string" || name === "") throw serviceRefusal(`${this.spec.name} must not be empty`);
    const id = this.spec.hooks?.id?.(entity, this) ?? randomUUID();
    const now = timestamp(this.tenant.clock());
    const values = complete(entity.type, {
      roleScopeTagIds: entity.type.properties.has("roleScopeTagIds") ? ["0"] : undefined,
      ...withoutReadOnly(entity.values),
      createdDateTime: now,
      lastModifiedDateTime: now,
      version: 1,
      supportsScopeTags: true,
    });
    const links = readLinks(entity);
    const draft: Entry = {
      id,
      type: entity.type.name,
      values: withoutId(values),
      assignments: [],
      ...(links && { links }),
      ...readContained(entity, this.spec),
    };
    const entry = this.spec.hooks?.create?.(draft, entity, this) ?? draft;
    this.table.put(entry, lag);
    return entry;
  }

  update(id: string, body: unknown, lag = 0): Entry {
    const before = this.require(id);
    const entity = this.#readUpdate(body, before);
    this.#checkSent(entity);
    const replaces = this.spec.update?.method === "PUT";
    const sent = withoutReadOnly(entity.values);
    const version = before.values.version;
    const values = complete(entity.type, {
      ...(replaces ? keptByPut(before.values) : before.values),
      ...sent,
      lastModifiedDateTime: timestamp(this.tenant.clock()),
      ...(typeof version === "number" && { version: version + 1 }),
    });
    const links = readLinks(entity);
    const draft: Entry = {
      ...before,
      values: withoutId(values),
      ...(links && { links: { ...before.links, ...links } }),
      ...readContained(entity, this.spec, before.contained),
    };
    const entry = this.spec.hooks?.update?.(draft, before, entity, this) ?? draft;
    this.table.put(entry, lag);
    return entry;
  }

  remove(id: string, lag = 0): void {
    const entry = this.require(id);
    this.spec.hooks?.remove?.(entry);
    this.table.remove(id, lag);
  }

  /** Replaces the whole set. */
  assign(id: string, assignments: readonly unknown[], lag = 0): Entry {
    const entry = this.require(id);
    this.spec.hooks?.assign?.(entry);
    const assigned = { ...entry, assignments: readAssignments(assignments, this.spec, id) };
    this.table.put(assigned, lag);
    return assigned;
  }

  require(id: string): Entry {
    const entry = this.table.get(id);
    if (!entry) throw notFound();
    return entry;
  }

  /** The object as Graph shows it, for other parts of the tenant. */
  show(entry: Entry): Values {
    return this.#view.plain(entry);
  }

  /** The URL of a metadata context, `$metadata#…`. */
  context(rest: string): string {
    return `${this.tenant.base()}/$metadata#${rest}`;
  }

  #checkId(id: string): void {
    // A collection with ids of its own making can't tell a wrong one from an unknown one.
    if (!this.spec.hooks?.id && !isGuid(id)) throw serviceRefusal(`'${id}' is not a valid id`);
  }

  #handleEntity(request: GraphRequest, id: string, lag: number): GraphAnswer {
    const { method } = request;
    if (method === "GET") return this.#get(request, id);
    if (method === this.spec.update?.method) {
      const entry = this.update(id, request.body, lag);
      if (this.spec.update.status === 204) return { status: 204 };
      return { status: 200, body: this.#view.entity(entry) };
    }
    if (method === "DELETE" && this.spec.writable) {
      this.remove(id, lag);
      return { status: 204 };
    }
    throw unknownRoute(request);
  }

  #handlePart(request: GraphRequest, id: string, part: string, more: readonly string[], lag: number): GraphAnswer {
    const action = this.spec.hooks?.actions?.[`${request.method} ${part.replace(/\(.*$/, "")}`];
    if (action && more.length === 0) {
      const entry = request.method === "GET" ? this.#readable(id) : this.require(id);
      return action(entry, request, this, lag);
    }
    if (request.method === "POST" && part === "assign" && this.spec.assign && more.length === 0) {
      return this.#assign(request, id, lag);
    }
    if (request.method === "GET" && more.length <= 1) {
      const items = this.#view.containedOf(this.#readable(id), part);
      if (items) return this.#view.contained(request, id, part, items, more[0]);
    }
    throw unknownRoute(request);
  }

  #assign(request: GraphRequest, id: string, lag: number): GraphAnswer {
    const entry = this.assign(id, assignList(request.body, this.spec), lag);
    if (this.spec.assign?.status === 204) return { status: 204 };
    const context = this.context(`Collection(microsoft.graph.${this.spec.assign?.type})`);
    return { status: 200, body: { "@odata.context": context, value: entry.assignments } };
  }

  #readable(id: string): Entry {
    const entry = this.table.read(id);
    if (!entry) throw notFound();
    return entry;
  }

  #get(request: GraphRequest, id: string): GraphAnswer {
    const options = readOptions(request.query, this.type, "entity");
    return { status: 200, body: this.#view.entity(this.#readable(id), options) };
  }

  #list(request: GraphRequest): GraphAnswer {
    const options = readOptions(request.query, this.type, "collection");
    const wanted = options.filter === undefined ? undefined : parseFilter(options.filter, this.spec.filter, this.type);
    const size = Math.min(options.top ?? this.spec.pageSize.default, this.spec.pageSize.max);
    const after = options.skipToken === undefined ? 0 : this.#view.readSkipToken(options.skipToken);
    const page: Entry[] = [];
    let more = false;
    for (const entry of this.table.readAll()) {
      if (this.table.position(entry.id) <= after || (wanted && !wanted(entry))) continue;
      if (page.length === size) {
        more = true;
        break;
      }
      page.push(entry);
    }
    const last = page.at(-1);
    const next = more && last ? this.#view.nextLink(request, this.table.position(last.id)) : undefined;
    return { status: 200, body: this.#view.page(page, options, next) };
  }

  #readUpdate(body: unknown, before: Entry): ParsedEntity {
    const annotation = requireRecord(body)["@odata.type"];
    if (annotation === undefined && this.type.abstract && this.spec.hooks?.untypedUpdate) {
      throw modelRefusal(this.spec.hooks.untypedUpdate);
    }
    if (
      typeof annotation === "string" &&
      plainTypeName(annotation) !== before.type &&
      model.type(plainTypeName(annotation))
    ) {
      // Read first: a type of another collection has an error of its own.
      readEntity({ "@odata.type": annotation }, this.type);
      throw serviceRefusal(`The object is a ${before.type} and can't become a ${plainTypeName(annotation)}`);
    }
    return this.#readBody(body);
  }

  #readBody(body: unknown): ParsedEntity {
    const annotation = requireRecord(body)["@odata.type"];
    if (
      this.spec.rejectsOwnTypeName &&
      annotation !== undefined &&
      plainTypeName(String(annotation)) === this.type.name
    ) {
      throw unresolvedType(this.type.name);
    }
    return readEntity(body, this.type);
  }

  #checkSent(entity: ParsedEntity): void {
    if ("supportsScopeTags" in entity.values) throw serviceRefusal("supportsScopeTags is read-only");
    const inserted = Object.keys(entity.inserts).find((name) => !this.spec.contains?.includes(name));
    if (inserted !== undefined) throw serviceRefusal(`${inserted} can't be sent with the object`);
    this.spec.hooks?.sent?.(entity, this);
  }
}

function withoutReadOnly(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !readOnly.includes(name)));
}

function withoutId(values: Values): Values {
  const { id: _, ...rest } = values;
  return rest;
}

/** What a PUT leaves as it is: it replaces all the rest. */
function keptByPut(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => readOnly.includes(name)));
}

/** Ids out of `…/deviceConfigurations('id')` or `…/deviceConfigurations/id`. */
function readLinks(entity: ParsedEntity): Record<string, readonly string[]> | undefined {
  const links = Object.entries(entity.binds).map(([name, urls]) => [name, urls.map(idOfLink)] as const);
  return links.length === 0 ? undefined : Object.fromEntries(links);
}

function idOfLink(link: string): string {
  const id = /\/deviceConfigurations(?:\('([^']+)'\)|\/([^/]+))$/.exec(link);
  const found = id?.[1] ?? id?.[2];
  if (!found) throw requestRefusal(`The link '${link}' does not name an object.`);
  return found;
}
