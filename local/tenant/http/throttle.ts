import type { ThrottleScope } from "../service/spec.ts";

const windowMilliseconds = 20_000;
/** Documented limits in each window: of one application, and of the whole tenant. Of `devices` they are twice as high. */
const limits = { write: { application: 100, tenant: 200 }, any: { application: 1000, tenant: 2000 } };

/** Counts what was let through in the last 20 seconds. */
class Window {
  readonly #limit: number;
  /** Times in ascending order; those before #first are out of the window. */
  #times: number[] = [];
  #first = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  isFull(now: number): boolean {
    while ((this.#times[this.#first] ?? Number.POSITIVE_INFINITY) <= now - windowMilliseconds) this.#first += 1;
    if (this.#first > this.#limit) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
    return this.#times.length - this.#first >= this.#limit;
  }

  add(now: number): void {
    this.#times.push(now);
  }
}

/** Graph's documented limits. A request that is refused doesn't count. */
export class Throttle {
  readonly #clock: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** False where the request must be refused. */
  admit(scope: ThrottleScope, application: string, isWrite: boolean): boolean {
    const kinds = isWrite ? (["any", "write"] as const) : (["any"] as const);
    const times = scope === "devices" ? 2 : 1;
    const windows = kinds.flatMap((kind) => [
      this.#window(`${scope} ${kind} tenant`, limits[kind].tenant * times),
      this.#window(`${scope} ${kind} application ${application}`, limits[kind].application * times),
    ]);
    const now = this.#clock();
    if (windows.some((window) => window.isFull(now))) return false;
    for (const window of windows) window.add(now);
    return true;
  }

  #window(key: string, limit: number): Window {
    const known = this.#windows.get(key) ?? new Window(limit);
    this.#windows.set(key, known);
    return known;
  }
}
