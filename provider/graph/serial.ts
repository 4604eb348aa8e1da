import type { Clock } from "./clock.ts";
import { type GraphRequest, type Interceptor, isWrite } from "./exchange.ts";
import { servicePart } from "./service-parts.ts";

export interface SerialOptions {
  readonly clock: Clock;
  /** Milliseconds between a change of priority and the writes before and after it; other writes keep a third of it. */
  readonly priorityPause: number;
}

/** A new object and one that goes move the priorities of others too, if less than an order to do so. */
const ordinaryShare = 1 / 3;

/** Sends writes to the parts of the service that need it one after the other, with pauses between them. */
export function serial(options: SerialOptions): Interceptor {
  const queues = new Map<string, Queue>();
  return (send) => (request) => {
    const part = servicePart(request.path);
    if (!part.serialWrites || !isWrite(request)) return send(request);
    const queue = queues.get(part.name) ?? new Queue(options);
    queues.set(part.name, queue);
    return queue.run(request, () => send(request));
  };
}

class Queue {
  readonly #options: SerialOptions;
  #tail: Promise<unknown> = Promise.resolve();
  #last: { readonly end: number; readonly changedPriority: boolean } | undefined;

  constructor(options: SerialOptions) {
    this.#options = options;
  }

  /** The caller's time stands still while it waits for its turn. */
  run<T>(request: GraphRequest, send: () => Promise<T>): Promise<T> {
    const { clock } = this.#options;
    const begin = clock.now();
    const changesPriority = /\/setPriority$/.test(request.path);
    const turn = this.#tail.then(async () => {
      await this.#pause(changesPriority);
      request.deadline.extend(clock.now() - begin);
      try {
        return await send();
      } finally {
        this.#last = { end: clock.now(), changedPriority: changesPriority };
      }
    });
    this.#tail = turn.catch(() => {});
    return turn;
  }

  async #pause(changesPriority: boolean): Promise<void> {
    if (!this.#last) return;
    const { clock, priorityPause } = this.#options;
    const pause = changesPriority || this.#last.changedPriority ? priorityPause : priorityPause * ordinaryShare;
    const left = this.#last.end + pause - clock.now();
    if (left > 0) await clock.sleep(left);
  }
}
