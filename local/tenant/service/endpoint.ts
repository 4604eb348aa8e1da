import { notFound, serviceRefusal, unknownRoute } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { requireRecord, type Values } from "../model/body.ts";
import { isGuid } from "../model/literals.ts";
import { assignList } from "./assignments.ts";
import { handleChildren } from "./children.ts";
import type { Collection } from "./collection.ts";
import { parseFilter, type Test } from "./filter.ts";
import { handleLinks } from "./links.ts";
import { readOptions } from "./query.ts";
import type { CollectionSpec } from "./spec.ts";
import type { Entry, Lag } from "./table.ts";
import { View } from "./view.ts";

/** The ways in which Graph offers a collection. */
export class Endpoint {
  readonly spec: CollectionSpec;
  readonly #collection: Collection;
  readonly #view: View;

  constructor(collection: Collection) {
    this.spec = collection.spec;
    this.#collection = collection;
    this.#view = new View(collection);
  }

  /**
   * @param rest the parts of the path after the collection's own.
   * @throws Refusal for whatever the service doesn't do.
   */
  handle(request: GraphRequest, rest: readonly string[], lag: Lag): GraphAnswer {
    if (this.spec.singleton) return this.#handleSingleton(request, rest, lag);
    const [id, part, ...more] = rest;
    if (id === undefined) return this.#handleCollection(request, lag);
    if (id === "$count" && request.method === "GET") return this.#countAll(request);
    // Where the service makes ids of its own kind, it can't tell a wrong one from an unknown one.
    if (!this.spec.hooks?.id && !isGuid(id)) throw serviceRefusal(`'${id}' is not a valid id`);
    if (part === undefined) return this.#handleEntity(request, id, lag);
    return this.#handlePart(request, id, part, more, lag);
  }

  #handleCollection(request: GraphRequest, lag: Lag): GraphAnswer {
    if (request.method === "GET") return this.#list(request);
    if (request.method !== "POST" || !this.spec.writable) throw unknownRoute(request);
    return { status: 201, body: this.#view.entity(this.#collection.create(request.body, { lag })) };
  }

  /** @param rest nothing at its own address; at the one where it is changed, there is more than that. */
  #handleSingleton(request: GraphRequest, rest: readonly string[], lag: Lag): GraphAnswer {
    const { path, singleton } = this.spec;
    const [entry] = this.#collection.table.readAll();
    if (!entry || !singleton || rest.length > 0) throw unknownRoute(request);
    if (request.path.replace(/\/$/, "") === path) {
      if (request.method !== "GET") throw unknownRoute(request);
      const { id: _, ...values } = this.#view.entity(
        entry,
        readOptions(request.query, this.#collection.type, "entity"),
      );
      return { status: 200, body: values };
    }
    if (request.method !== "PATCH") throw unknownRoute(request);
    const body = requireRecord(request.body);
    const unknown = Object.keys(body).find((name) => name !== singleton.key);
    if (unknown !== undefined) throw serviceRefusal(`${unknown} can't be changed here`);
    this.#collection.update(entry.id, body[singleton.key], { lag });
    return { status: 204 };
  }

  #handleEntity(request: GraphRequest, id: string, lag: Lag): GraphAnswer {
    const { update, writable } = this.spec;
    if (request.method === "GET") {
      const options = readOptions(request.query, this.#collection.type, "entity");
      return { status: 200, body: this.#view.entity(this.#readable(id), options) };
    }
    if (update && request.method === update.method) {
      const entry = this.#collection.update(id, request.body, { lag });
      return update.status === 204 ? { status: 204 } : { status: 200, body: this.#view.entity(entry) };
    }
    if (request.method !== "DELETE" || !writable) throw unknownRoute(request);
    this.#collection.remove(id, lag);
    return { status: 204 };
  }

  #handlePart(request: GraphRequest, id: string, part: string, more: readonly string[], lag: Lag): GraphAnswer {
    const entry = request.method === "GET" ? this.#readable(id) : this.#collection.require(id);
    const action = this.spec.hooks?.actions?.[`${request.method} ${part.replace(/\(.*$/, "")}`];
    if (action && more.length === 0) return action(entry, request, this.#collection, lag);
    const below = [part, ...more].join("/");
    if (request.method === "GET" && this.spec.shownApart?.includes(below)) return this.#showApart(entry, below);
    if (this.spec.assign?.each && part === "assignments") return this.#assignEach(request, entry, more[0], lag);
    if (request.method === "POST" && below === (this.spec.assign?.action ?? "assign"))
      return this.#assign(request, id, lag);
    if (this.spec.assign?.onlyExpanded && part === "assignments") throw unknownRoute(request);
    // What only one type contains has the type in its address.
    const [name = "", itemId, ...rest] = part === `microsoft.graph.${entry.type}` ? more : [part, ...more];
    const items = request.method === "GET" && rest.length === 0 ? this.#view.containedOf(entry, name) : undefined;
    if (items) return this.#view.contained(request, id, name, items, itemId);
    if (this.spec.children?.[part]) return handleChildren(entry, part, request, more, this.#collection, lag);
    return handleLinks(entry, [part, ...more], request, this.#collection, lag);
  }

  /** A value by itself; OData answers 204 for one that is null. */
  #showApart({ id, values }: Entry, name: string): GraphAnswer {
    const context = `${this.#collection.tenant.base()}/$metadata#${this.spec.path.slice(1)}('${id}')/${name}`;
    const value = values[name] as Values | null;
    return value ? { status: 200, body: { "@odata.context": context, ...value } } : { status: 204 };
  }

  /** Assignments that are made and deleted one by one. */
  #assignEach(request: GraphRequest, entry: Entry, assignmentId: string | undefined, lag: Lag): GraphAnswer {
    const { id, assignments } = entry;
    const there = assignments.find((one) => one.id === assignmentId);
    if (assignmentId !== undefined && !there) throw notFound();
    const context = `${this.#collection.tenant.base()}/$metadata#${this.spec.path.slice(1)}('${id}')/assignments`;
    switch (`${request.method} ${there ? "one" : "all"}`) {
      case "GET all":
        return { status: 200, body: { "@odata.context": context, value: assignments } };
      case "GET one":
        return { status: 200, body: { "@odata.context": `${context}/$entity`, ...there } };
      case "POST all": {
        const all = this.#collection.assign(id, [...assignments, request.body], lag).assignments;
        return { status: 201, body: { "@odata.context": `${context}/$entity`, ...all.at(-1) } };
      }
      case "DELETE one":
        this.#collection.assign(
          id,
          assignments.filter((one) => one !== there),
          lag,
        );
        return { status: 204 };
      default:
        throw unknownRoute(request);
    }
  }

  #assign(request: GraphRequest, id: string, lag: Lag): GraphAnswer {
    const { assign } = this.spec;
    if (!assign || assign.each) throw unknownRoute(request);
    const { assignments } = this.#collection.assign(id, assignList(request.body, this.spec), lag);
    if (assign.status === 204) return { status: 204 };
    const context = `${this.#collection.tenant.base()}/$metadata#Collection(microsoft.graph.${assign.type})`;
    return { status: 200, body: { "@odata.context": context, value: assignments } };
  }

  #list(request: GraphRequest): GraphAnswer {
    const { table, type } = this.#collection;
    const options = readOptions(request.query, type, "collection", this.spec.selectsInAnyCase);
    const wanted = this.#filter(options.filter);
    const size = this.#view.pageSize(options);
    const after = this.#view.startOf(options);
    const page: Entry[] = [];
    let next: string | undefined;
    for (const entry of table.readAll()) {
      if (table.position(entry.id) <= after || (wanted && !wanted(entry))) continue;
      const last = page[size - 1];
      if (last) {
        next = this.#view.nextLink(request, table.position(last.id));
        break;
      }
      page.push(entry);
    }
    const count = options.count ? this.#count(wanted) : undefined;
    return { status: 200, body: this.#view.page(page, options, next, count) };
  }

  /** `…/$count`: the number alone, as text. */
  #countAll(request: GraphRequest): GraphAnswer {
    const { filter } = readOptions(request.query, this.#collection.type, "count");
    const headers = { "Content-Type": "text/plain" };
    return { status: 200, headers, body: Buffer.from(String(this.#count(this.#filter(filter)))) };
  }

  #filter(filter: string | undefined): Test | undefined {
    return filter === undefined ? undefined : parseFilter(filter, this.spec.filter, this.#collection.type);
  }

  #count(wanted: Test | undefined): number {
    return [...this.#collection.table.readAll()].filter((entry) => !wanted || wanted(entry)).length;
  }

  #readable(id: string): Entry {
    const entry = this.#collection.table.read(id);
    if (!entry) throw notFound();
    return entry;
  }
}
