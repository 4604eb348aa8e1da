/**
 * Which objects a collection holds by name: so that nothing is created twice. One list a collection and operation
 * answers for all resources; what this operation creates is added to it.
 */

import type { GraphClient, GraphObject } from "../graph/client.ts";
import { type Collection, typeIn } from "../model/collection.ts";
import type { Kind } from "../model/kind.ts";
import type { Polling } from "./session.ts";

type Names = Map<string, string[]>;

export class Existing {
  readonly #client: GraphClient;
  readonly #polling: Polling;
  readonly #lists = new Map<string, Promise<Names>>();
  readonly #underWay = new Map<string, Promise<Names>>();
  /** When the last list anew began, by the polling's clock. */
  readonly #began = new Map<string, number>();
  /** Lists that begin when the ones under way have ended. */
  readonly #next = new Map<string, Promise<Names>>();
  /** Ids that this operation deleted: the service may go on listing them for a while. */
  readonly #deleted = new Set<string>();

  constructor(client: GraphClient, polling: Polling) {
    this.#client = client;
    this.#polling = polling;
  }

  /** Ids of the objects of this kind that have this name. */
  async ids(kind: Kind, objectName: string): Promise<readonly string[]> {
    return this.#idsIn(await this.#list(kind.collection), kind, objectName);
  }

  /** Ids that were not there when the collection was first listed: asks the service anew. */
  async newIds(kind: Kind, objectName: string): Promise<readonly string[]> {
    const known = new Set(await this.ids(kind, objectName));
    const now = await this.#listAnew(kind.collection);
    return this.#idsIn(now, kind, objectName).filter((id) => !known.has(id));
  }

  async noteCreated(kind: Kind, objectName: string, id: string): Promise<void> {
    const names = await this.#list(kind.collection);
    const name = key(kind.type, objectName);
    names.set(name, [...(names.get(name) ?? []), id]);
  }

  noteDeleted(id: string): void {
    this.#deleted.add(id);
  }

  #list(collection: Collection): Promise<Names> {
    let list = this.#lists.get(collection.path);
    if (!list) {
      list = this.#fetch(collection);
      this.#lists.set(collection.path, list);
      // A list that failed is asked for again by the next one who needs it.
      list.catch(() => this.#lists.delete(collection.path));
    }
    return list;
  }

  /**
   * What a list shows that was asked for earlier says nothing about now. Many may look for lost objects at once: all who
   * ask while a list is under way, or shortly after one began, share the next.
   */
  #listAnew(collection: Collection): Promise<Names> {
    const { path } = collection;
    const next = this.#next.get(path) ?? this.#listAfter(this.#underWay.get(path), collection);
    this.#next.set(path, next);
    return next;
  }

  async #listAfter(underWay: Promise<Names> | undefined, collection: Collection): Promise<Names> {
    await underWay?.catch(() => undefined);
    const { clock, intervalMs } = this.#polling;
    const wait = (this.#began.get(collection.path) ?? Number.NEGATIVE_INFINITY) + intervalMs - clock.now();
    if (wait > 0) await clock.sleep(wait);
    this.#began.set(collection.path, clock.now());
    const list = this.#fetch(collection);
    this.#underWay.set(collection.path, list);
    this.#next.delete(collection.path);
    return list;
  }

  #idsIn(names: Names, kind: Kind, objectName: string): string[] {
    return (names.get(key(kind.type, objectName)) ?? []).filter((id) => !this.#deleted.has(id));
  }

  async #fetch(collection: Collection): Promise<Names> {
    const objects = await this.#client.list<GraphObject>(collection.path, { $select: `id,${collection.nameProperty}` });
    const names: Names = new Map();
    for (const object of objects) {
      const name = key(typeIn(collection, object), String(object[collection.nameProperty]));
      names.set(name, [...(names.get(name) ?? []), object.id]);
    }
    return names;
  }
}

const key = (type: string, objectName: string): string => `${type} ${objectName}`;
