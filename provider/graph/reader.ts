import { address } from "./address.ts";
import { BatchedReads } from "./batched-reads.ts";
import type { Clock } from "./clock.ts";
import { CollectedReads } from "./collected-reads.ts";
import { unreadable } from "./failure.ts";
import type { GraphObject, Query } from "./object.ts";
import type { Requests } from "./requests.ts";
import { type ServicePart, servicePart } from "./service-parts.ts";
import { type Expected, wrongIn } from "./usable.ts";

/** The most that the service gives in one page, where it goes that far. */
const pageSize = 999;

/** Reads objects with their assignments, in as few requests as there can be. */
export class ObjectReader {
  readonly #requests: Requests;
  readonly #batches = new Map<ServicePart, BatchedReads>();
  readonly #clock: Clock;
  readonly #collections = new Map<string, Map<string, CollectedReads>>();

  constructor(requests: Requests, clock: Clock) {
    this.#requests = requests;
    this.#clock = clock;
  }

  read(path: string, query: Query = {}): Promise<GraphObject> {
    const { collection, id, below } = split(path);
    const expected = expectedAt(path);
    const expandsOnly = Object.keys(query).every((name) => name === "$expand" || name === "$select");
    if (!id || below || !expandsOnly || !query.$expand || !servicePart(path).listable) {
      return this.#requests.read(address(path, query), expected);
    }
    return this.#readsOf(collection, query)
      .read(id)
      .then((object) => this.#withAssignments(path, asExpected(address(path, query), object, expected)));
  }

  /** At this moment, in one request with others that are read so. */
  async readNow(path: string, query: Query = {}): Promise<GraphObject> {
    const target = address(path, query);
    return asExpected(target, await this.#batchesOf(path).read(target), expectedAt(path));
  }

  /** To be called before anything is written below a path. */
  written(path: string): void {
    const { collection, id } = split(path);
    for (const reads of this.#collections.get(collection)?.values() ?? []) {
      if (!servicePart(path).writesStayLocal) reads.forget();
      if (id) reads.written(id);
    }
  }

  #readsOf(collection: string, query: Query): CollectedReads {
    const byQuery = this.#collections.get(collection) ?? new Map<string, CollectedReads>();
    this.#collections.set(collection, byQuery);
    const key = address(collection, query);
    const known = byQuery.get(key);
    if (known) return known;
    const requests = this.#requests;
    const reads = new CollectedReads({
      clock: this.#clock,
      firstPage: address(collection, { ...query, $top: pageSize }),
      addressOf: (id) => address(`${collection}/${id}`, query),
      read: (one) => requests.read(one),
      readTogether: (one) => this.#batchesOf(collection).read(one),
      page: (one) => requests.page(one),
    });
    byQuery.set(key, reads);
    return reads;
  }

  /** The service counts requests part by part, and so each batch belongs to one of them. */
  #batchesOf(path: string): BatchedReads {
    const part = servicePart(path);
    const batches = this.#batches.get(part) ?? new BatchedReads(this.#requests);
    this.#batches.set(part, batches);
    return batches;
  }

  /**
   * An answer may leave expanded assignments out. Where that has been seen, or the object says that it is assigned, an
   * empty set counts as empty only when the list of the assignments itself says so. Objects that are read at the same
   * time are asked about in batches.
   */
  async #withAssignments(path: string, object: GraphObject): Promise<GraphObject> {
    const { assignments } = object;
    if (!Array.isArray(assignments) || assignments.length > 0) return object;
    if (!servicePart(path).hidesAssignments && object.isAssigned !== true) return object;
    const list = address(`${path}/assignments`);
    const { value, "@odata.nextLink": next } = await this.#batchesOf(path).read(list);
    const isWhole = Array.isArray(value) && next === undefined;
    return { ...object, assignments: isWhole ? value : await this.#requests.list(list) };
  }
}

/** The object that a path is the address of, or some other that a link behind the object's type leads to. */
function expectedAt(path: string): Expected {
  return { id: /\/microsoft\.graph\.\w+\/\w+$/.test(path) ? "any" : objectId(path) };
}

/** What came along with others, in a page or a batch, is held to the same as what was asked for by itself. */
function asExpected(path: string, object: GraphObject, expected: Expected): GraphObject {
  const wrong = wrongIn(object, expected);
  if (wrong !== undefined) throw unreadable({ method: "GET", path }, { status: 200, attempts: 1 }, wrong);
  return object;
}

/** The id of the object that a path is the address of; undefined for what is above or below objects. */
export function objectId(path: string): string | undefined {
  const { id, below } = split(path);
  return below === undefined ? id : undefined;
}

/** `/deviceManagement/deviceConfigurations/<id>/assign` into collection, id and what is below the object. */
function split(path: string): { collection: string; id: string | undefined; below: string | undefined } {
  const [, area, name, id, below] = path.split("/");
  return { collection: `/${area}/${name}`, id, below };
}
