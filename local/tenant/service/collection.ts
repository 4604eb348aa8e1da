import { randomUUID } from "node:crypto";
import { modelRefusal, notFound, serviceRefusal } from "../http/errors.ts";
import {
  type KeepsMember,
  type ParsedEntity,
  plainTypeName,
  readEntity,
  requireRecord,
  type Values,
} from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { TypeInfo } from "../model/model.ts";
import { readAssignments } from "./assignments.ts";
import { readContained } from "./contained.ts";
import { readLinks } from "./links.ts";
import type { CollectionSpec } from "./spec.ts";
import { type Entry, type Lag, noLag, type Table } from "./table.ts";
import { timestamp } from "./timestamp.ts";

/** What the collections of one tenant share. */
export interface TenantContext {
  readonly tenantId: string;
  readonly clock: () => number;
  /** Start of all URLs in answers, `http://127.0.0.1:8085/beta`. */
  readonly base: () => string;
  collection(path: string): Collection;
  /** Milliseconds until a change of priorities has settled. */
  readonly prioritySettling: number;
  /** The most that an expanded list shows. */
  readonly expandLimit: number;
}

/** How a write differs from a client's usual one. */
export interface WriteOptions {
  readonly lag?: Lag;
  /** Of an object with a past, from a seed; the service makes its own. */
  readonly id?: string;
  /** A seed or the portal writes: what Graph's metadata lacks is kept as it is, for the service is ahead of that. */
  readonly inside?: boolean;
}

/** The objects of one collection, and what the service does with a body before it keeps it. */
export class Collection {
  readonly spec: CollectionSpec;
  readonly type: TypeInfo;
  readonly table: Table;
  readonly tenant: TenantContext;

  constructor(spec: CollectionSpec, table: Table, tenant: TenantContext) {
    this.spec = spec;
    this.type = model.required(spec.type);
    this.table = table;
    this.tenant = tenant;
  }

  /** @throws Refusal with 404 */
  require(id: string): Entry {
    const entry = this.table.get(id);
    if (!entry) throw notFound();
    return entry;
  }

  create(body: unknown, { lag, id, inside }: WriteOptions = {}): Entry {
    const entity = this.#read(body, inside);
    const { name, hooks } = this.spec;
    if (name !== undefined && !entity.values[name]) throw serviceRefusal(`${name} must not be empty`);
    const now = timestamp(this.tenant.clock());
    const first = { createdDateTime: now, lastModifiedDateTime: now, ...(this.#countsVersions && { version: 1 }) };
    const values = { ...entity.values, ...this.#own(first) };
    const draft: Entry = {
      id: id ?? hooks?.id?.(entity, this, requireRecord(body)) ?? randomUUID(),
      type: entity.type.name,
      values: wholeValues(entity.type, values),
      assignments: [],
      links: readLinks(entity, this),
      contained: readContained(entity, this.spec, this.#keeps(inside)),
    };
    const entry = hooks?.create?.(draft, entity, this, inside ?? false) ?? draft;
    this.table.put(entry, lag);
    return entry;
  }

  /** PATCH changes what is sent; PUT puts the type's defaults in place of what isn't. */
  update(id: string, body: unknown, { lag, inside }: WriteOptions = {}): Entry {
    const before = this.require(id);
    this.#checkType(requireRecord(body), before);
    const entity = this.#read(body, inside);
    const kept = this.spec.update?.method === "PUT" ? readOnlyValues(entity.type, before.values) : before.values;
    const version = before.values.version;
    const values = {
      ...kept,
      ...entity.values,
      ...this.#own({ lastModifiedDateTime: timestamp(this.tenant.clock()) }),
      ...(typeof version === "number" && this.#countsVersions && { version: version + 1 }),
    };
    const contained = readContained(entity, this.spec, this.#keeps(inside));
    const draft: Entry = {
      ...before,
      values: wholeValues(entity.type, values),
      links: { ...before.links, ...readLinks(entity, this) },
      contained: this.spec.update?.method === "PUT" ? contained : { ...before.contained, ...contained },
    };
    const entry = this.spec.hooks?.update?.(draft, before, entity, this) ?? draft;
    this.table.put(entry, lag);
    return entry;
  }

  remove(id: string, lag = noLag): void {
    const entry = this.require(id);
    this.spec.hooks?.remove?.(entry, this);
    this.table.remove(id, lag);
  }

  /** Replaces the whole set. */
  assign(id: string, assignments: readonly unknown[], lag = noLag): Entry {
    const before = this.require(id);
    this.spec.hooks?.assign?.(before);
    const fromSets = before.assignments.filter(({ source }) => source === "policySets");
    const read = readAssignments(assignments, this.spec, id);
    const values = "isAssigned" in before.values ? { ...before.values, isAssigned: read.length > 0 } : before.values;
    const changed = { ...before, values, assignments: [...read, ...fromSets] };
    const entry = this.spec.hooks?.assigned?.(changed, this) ?? changed;
    this.table.put(entry, lag);
    return entry;
  }

  /** Terms of use have a version that their administrators set. */
  get #countsVersions(): boolean {
    return this.type.properties.get("version")?.readOnly !== false;
  }

  #read(body: unknown, inside = false): ParsedEntity {
    const entity = readEntity(body, this.type, this.#keeps(inside));
    if ("supportsScopeTags" in entity.values) throw serviceRefusal("supportsScopeTags is read-only");
    this.spec.hooks?.sent?.(entity, this);
    return entity;
  }

  /** Those values that objects of this collection have a property for. */
  #own(values: Values): Values {
    return Object.fromEntries(Object.entries(values).filter(([name]) => this.type.properties.has(name)));
  }

  /** Members that the metadata lacks are taken from a client where an object of the collection holds such a one. */
  #keeps(inside = false): KeepsMember {
    return (name) => inside || (!model.names(name) && this.#holds(name));
  }

  #holds(name: string): boolean {
    const member = `${JSON.stringify(name)}:`;
    return this.table.all().some(({ values, contained }) => JSON.stringify([values, contained]).includes(member));
  }

  /** A change must name the type that the object has. */
  #checkType(body: Values, before: Entry): void {
    const annotation = body["@odata.type"];
    if (!this.type.abstract) return;
    if (annotation === undefined) {
      throw modelRefusal(this.spec.hooks?.untypedUpdate ?? "Cannot create an abstract class.");
    }
    const named = plainTypeName(String(annotation));
    const isSibling = model.type(named)?.lineage.includes(this.type.name) ?? false;
    if (isSibling && named !== before.type) {
      throw serviceRefusal(`The object is a ${before.type} and can't become a ${named}`);
    }
  }
}

function wholeValues(type: TypeInfo, values: Values): Values {
  const { id: _, ...rest } = complete(type, values);
  return rest;
}

function readOnlyValues(type: TypeInfo, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => type.properties.get(name)?.readOnly));
}
