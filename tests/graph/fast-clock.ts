import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../provider/graph/clock.ts";

/** Times as fast as the machine's clock. */
const speed = 20;

/** A clock that runs fast, so that a window of 20 seconds is over in one; several processes can have the same. */
export class FastClock implements Clock {
  readonly #begin: number;

  /** @param begin when it showed the same as the machine's, in milliseconds since the epoch */
  constructor(begin: number) {
    this.#begin = begin;
  }

  now(): number {
    return this.#begin + (Date.now() - this.#begin) * speed;
  }

  async sleep(milliseconds: number): Promise<void> {
    await wait(milliseconds / speed);
  }

  random(): number {
    return Math.random();
  }
}
