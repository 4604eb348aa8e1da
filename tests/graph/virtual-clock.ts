import type { Clock } from "../../provider/graph/clock.ts";

/** A clock that stands still while anything is being done, and jumps to the next wait's end when nothing is. */
export class VirtualClock implements Clock {
  #now = 1_000_000;
  #timers: { readonly at: number; readonly ring: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  random(): number {
    return 0.5;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((ring) => {
      this.#timers.push({ at: this.#now + Math.max(0, milliseconds), ring });
      this.#timers.sort((left, right) => left.at - right.at);
    });
  }

  /** Lets time pass until the work is done; fails where it waits for something that never comes. */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    done.catch(() => {});
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isDone) return done;
      const next = this.#timers.shift();
      if (!next) throw new Error("Everything waits, and nothing will come.");
      this.#now = next.at;
      next.ring();
    }
  }
}
