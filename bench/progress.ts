import { setTimeout as wait } from "node:timers/promises";
import type { Conditions } from "./measure.ts";
import { leastSeconds, windowSeconds } from "./report.ts";

const reminderMilliseconds = 30_000;

/** Tells on standard error what is being measured, and that it still is. */
export class Progress {
  readonly #begin = Date.now();

  say(what: string): void {
    const seconds = Math.round((Date.now() - this.#begin) / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    process.stderr.write(`${time.padStart(6)}  ${what}\n`);
  }

  async during<T>(what: string, run: () => Promise<T>): Promise<T> {
    this.say(what);
    const end = new AbortController();
    void this.#remind(what, end.signal);
    try {
      return await run();
    } finally {
      end.abort();
    }
  }

  async #remind(what: string, signal: AbortSignal): Promise<void> {
    while (await wait(reminderMilliseconds, true, { signal }).catch(() => false)) this.say(`${what} …`);
  }
}

/** What the limits allow no less than, rests between steps, and what a policy takes on two slow cores. */
export function estimateSeconds(all: readonly Conditions[]): number {
  const seconds = all.map(({ policies, throttle }) => {
    const work = 10 + 0.1 * policies;
    return throttle ? work + leastSeconds(2 * policies) + leastSeconds(policies) + 5 * windowSeconds : work;
  });
  return seconds.reduce((sum, one) => sum + one, 0);
}
