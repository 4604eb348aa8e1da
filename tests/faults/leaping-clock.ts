import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../provider/graph/clock.ts";

/**
 * The machine's clock, but nobody waits by it: a wait ends at once, and the clock is that much further on. It is for
 * work of which one thing happens after the other, with real requests in between.
 */
export class LeapingClock implements Clock {
  #leaped = 0;

  now(): number {
    return Date.now() + this.#leaped;
  }

  random(): number {
    return 0.5;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.#leaped += Math.max(0, milliseconds);
    await setImmediate();
  }
}
