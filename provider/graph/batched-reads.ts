import { GraphError } from "../errors.ts";
import type { GraphObject } from "./object.ts";
import type { Requests } from "./requests.ts";

/** The most that the service takes. */
const batchSize = 20;

/**
 * Reads of one part of the service that are asked for at the same moment, or while others are under way, share a
 * `$batch`; a lone one is a plain GET.
 */
export class BatchedReads {
  readonly #requests: Requests;
  #waiting = new Map<string, PromiseWithResolvers<GraphObject>>();
  #isUnderWay = false;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  read(address: string): Promise<GraphObject> {
    if (this.#waiting.size === 0 && !this.#isUnderWay) setImmediate(() => void this.#send());
    const waiting = this.#waiting.get(address) ?? Promise.withResolvers<GraphObject>();
    this.#waiting.set(address, waiting);
    return waiting.promise;
  }

  async #send(): Promise<void> {
    this.#isUnderWay = true;
    while (this.#waiting.size > 0) {
      const all = [...this.#waiting];
      this.#waiting = new Map();
      const batches = Array.from({ length: Math.ceil(all.length / batchSize) }, (_, i) =>
        this.#together(all.slice(i * batchSize, (i + 1) * batchSize)),
      );
      await Promise.all(batches);
    }
    this.#isUnderWay = false;
  }

  async #together(reads: readonly [string, PromiseWithResolvers<GraphObject>][]): Promise<void> {
    const answers = reads.length === 1 ? [] : await this.#batch(reads.map(([address]) => address));
    const alone = reads.map(async ([address, { resolve, reject }], i) => {
      const answer = answers[i];
      if (answer instanceof GraphError) reject(answer);
      else if (answer) resolve(answer);
      else await this.#requests.read<GraphObject>(address).then(resolve, reject);
    });
    await Promise.all(alone);
  }

  /** A batch that fails as a whole says nothing about its objects: each is then asked for by itself. */
  #batch(addresses: readonly string[]): Promise<(GraphObject | GraphError | undefined)[]> {
    return this.#requests.batch(addresses).catch(() => []);
  }
}
