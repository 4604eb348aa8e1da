import type { Clock } from "./clock.ts";

/** When a caller stops waiting. What is no fault of the service, as a queue of our own, moves it. */
export class Deadline {
  readonly #clock: Clock;
  #at: number;

  constructor(clock: Clock, milliseconds: number) {
    this.#clock = clock;
    this.#at = clock.now() + milliseconds;
  }

  /** Milliseconds; 0 or less where the time is over. */
  remaining(): number {
    return this.#at - this.#clock.now();
  }

  extend(milliseconds: number): void {
    this.#at += milliseconds;
  }
}
