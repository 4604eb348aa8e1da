import { GraphError } from "../errors.ts";
import type { GraphObject } from "./object.ts";
import type { Requests } from "./requests.ts";

/** The most that the service takes. */
const batchSize = 20;

/** Reads of one part of the service that are asked for at the same moment share a `$batch`; a lone one is a plain GET. */
export class BatchedReads {
  readonly #requests: Requests;
  #waiting = new Map<string, PromiseWithResolvers<GraphObject>>();

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  read(address: string): Promise<GraphObject> {
    if (this.#waiting.size === 0) setImmediate(() => this.#send());
    const waiting = this.#waiting.get(address) ?? Promise.withResolvers<GraphObject>();
    this.#waiting.set(address, waiting);
    return waiting.promise;
  }

  #send(): void {
    const all = [...this.#waiting];
    this.#waiting = new Map();
    for (let i = 0; i < all.length; i += batchSize) void this.#together(all.slice(i, i + batchSize));
  }

  async #together(reads: readonly [string, PromiseWithResolvers<GraphObject>][]): Promise<void> {
    const answers = reads.length === 1 ? [] : await this.#batch(reads.map(([address]) => address));
    reads.forEach(([address, { resolve, reject }], i) => {
      const answer = answers[i];
      if (answer instanceof GraphError) reject(answer);
      else resolve(answer ?? this.#requests.read(address));
    });
  }

  /** A batch that fails as a whole says nothing about its objects: each is then asked for by itself. */
  #batch(addresses: readonly string[]): Promise<(GraphObject | GraphError | undefined)[]> {
    return this.#requests.batch(addresses).catch(() => []);
  }
}
