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
  /** Deletions under way: whoever asks for one will want a list that was asked for after it. */
  readonly #deletions = new Map<string, Set<Promise<unknown>>>();

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

  /**
   * A list that is due waits for the deletions under way, so that one list proves many of them. It waits for none that
   * begins later, and so it always comes.
   */
  awaits({ path }: Collection, deletion: Promise<unknown>): void {
    const all = this.#deletions.get(path) ?? new Set();
    this.#deletions.set(path, all.add(deletion));
    const ended = () => void all.delete(deletion);
    deletion.then(ended, ended);
  }

  #askedFromNowOn(collection: Collection): Promise<Ids> {
    const { path } = collection;
    const next = this.#next.get(path) ?? this.#after(this.#running.get(path), collection);
    this.#next.set(path, next);
    return next;
  }

  async #after(running: Promise<Ids> | undefined, collection: Collection): Promise<Ids> {
    await running?.catch(() => undefined);
    await Promise.allSettled(this.#deletions.get(collection.path) ?? []);
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
