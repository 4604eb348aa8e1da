/** Which objects a collection lists: the second witness where an object isn't found, or was deleted. */
import type { GraphClient, GraphObject } from "../graph/client.ts";
import type { Collection } from "../model/collection.ts";

type Ids = ReadonlySet<string>;

export class Listed {
  readonly #client: GraphClient;
  /** Lists under way. */
  readonly #running = new Map<string, Promise<Ids>>();
  /** Lists that begin when the ones under way have ended. */
  readonly #next = new Map<string, Promise<Ids>>();

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /**
   * Whether the collection holds the object now. What a list said that was asked for before the question says nothing
   * about it; all who ask while one is under way share the next.
   */
  async holds(collection: Collection, id: string): Promise<boolean> {
    return (await this.#askedFromNowOn(collection)).has(id.toLowerCase());
  }

  #askedFromNowOn(collection: Collection): Promise<Ids> {
    const { path } = collection;
    const next = this.#next.get(path) ?? this.#after(this.#running.get(path), collection);
    this.#next.set(path, next);
    return next;
  }

  async #after(running: Promise<Ids> | undefined, collection: Collection): Promise<Ids> {
    await running?.catch(() => undefined);
    const list = this.#fetch(collection);
    this.#running.set(collection.path, list);
    this.#next.delete(collection.path);
    return list;
  }

  async #fetch({ path, nameProperty }: Collection): Promise<Ids> {
    const objects = await this.#client.list<GraphObject>(path, { $select: `id,${nameProperty}` });
    return new Set(objects.map(({ id }) => String(id).toLowerCase()));
  }
}
