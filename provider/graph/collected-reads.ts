import type { Clock } from "./clock.ts";
import type { GraphObject } from "./object.ts";
import type { Page } from "./requests.ts";

/** How one collection is read. */
export interface ReadSource {
  readonly clock: Clock;
  /** Address of the first page of the collection. */
  readonly firstPage: string;
  /** Address of one object. */
  addressOf(id: string): string;
  /** By a request of its own. */
  read(address: string): Promise<GraphObject>;
  /** In one request with others that are read at the same moment. */
  readTogether(address: string): Promise<GraphObject>;
  page(address: string): Promise<Page<GraphObject>>;
}

/** So many objects are read by themselves before the collection is listed; a page is worth as many reads. */
const readsPerPage = 8;
/** What was listed longer ago than this is asked for again. */
const maxAge = 60_000;
/** Bounds what is held of a large tenant; objects beyond it are read by themselves. */
const maxCharacters = 32 * 1024 * 1024;

/**
 * Answers reads of single objects of one collection from few requests. The first reads are plain ones; when there are
 * more, pages of the collection are listed for as long as somebody waits for an object in them. A listed object answers
 * one read, and none after it was written: only what the service said since then may be seen.
 */
export class CollectedReads {
  readonly #source: ReadSource;
  /** Objects that were listed and not asked for yet, as JSON: that takes a fraction of the space. */
  readonly #held = new Map<string, string>();
  #characters = 0;
  /** Ids written in this operation. */
  readonly #written = new Set<string>();
  readonly #waiting = new Map<string, PromiseWithResolvers<GraphObject>>();
  #isWorking = false;
  #reads = 0;
  #list: Listing;

  constructor(source: ReadSource) {
    this.#source = source;
    this.#list = new Listing(source);
  }

  read(id: string): Promise<GraphObject> {
    if (this.#written.has(id)) return this.#single(id);
    const held = this.#take(id);
    if (held) return Promise.resolve(held);
    this.#reads++;
    if (this.#reads <= readsPerPage) return this.#single(id);
    const waiting = this.#waiting.get(id) ?? Promise.withResolvers<GraphObject>();
    this.#waiting.set(id, waiting);
    void this.#work();
    return waiting.promise;
  }

  /** To be called before an object is written. */
  written(id: string): void {
    this.#written.add(id);
    this.#take(id);
  }

  /** Nothing that was listed so far counts any more. */
  forget(): void {
    this.#held.clear();
    this.#characters = 0;
    this.#list = new Listing(this.#source);
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    while (this.#waiting.size > 0) {
      if (this.#list.isOlderThan(maxAge)) this.forget();
      if (this.#list.mayGoOn(this.#reads / readsPerPage) && this.#characters < maxCharacters) await this.#nextPage();
      else this.#waitingOnes();
    }
    this.#isWorking = false;
  }

  async #nextPage(): Promise<void> {
    const list = this.#list;
    for (const object of await list.nextPage()) {
      // A write has made the whole list worthless while its page was on the way.
      if (list !== this.#list) return;
      if (this.#written.has(object.id)) continue;
      const waiting = this.#waiting.get(object.id);
      this.#waiting.delete(object.id);
      if (waiting) waiting.resolve(object);
      else this.#hold(object);
    }
  }

  /** What the list doesn't have: created meanwhile, gone, or too far down. */
  #waitingOnes(): void {
    for (const [id, { resolve }] of this.#waiting) resolve(this.#source.readTogether(this.#source.addressOf(id)));
    this.#waiting.clear();
  }

  #single(id: string): Promise<GraphObject> {
    return this.#source.read(this.#source.addressOf(id));
  }

  #hold(object: GraphObject): void {
    const json = JSON.stringify(object);
    this.#characters += json.length;
    this.#held.set(object.id, json);
  }

  #take(id: string): GraphObject | undefined {
    if (this.#list.isOlderThan(maxAge)) this.forget();
    const json = this.#held.get(id);
    if (json === undefined) return undefined;
    this.#held.delete(id);
    this.#characters -= json.length;
    return JSON.parse(json) as GraphObject;
  }
}

/** The pages of a collection, one at a time. */
class Listing {
  readonly #source: ReadSource;
  readonly #begin: number;
  #next: string | undefined;
  #pages = 0;

  constructor(source: ReadSource) {
    this.#source = source;
    this.#begin = source.clock.now();
    this.#next = source.firstPage;
  }

  isOlderThan(milliseconds: number): boolean {
    return this.#pages > 0 && this.#source.clock.now() - this.#begin > milliseconds;
  }

  mayGoOn(maxPages: number): boolean {
    return this.#next !== undefined && this.#pages < maxPages;
  }

  /** A collection that can't be listed has no objects here, and each of them is read by itself. */
  async nextPage(): Promise<readonly GraphObject[]> {
    const address = this.#next;
    this.#next = undefined;
    if (address === undefined) return [];
    try {
      const page = await this.#source.page(address);
      this.#pages++;
      this.#next = page.next;
      return page.items;
    } catch {
      return [];
    }
  }
}
