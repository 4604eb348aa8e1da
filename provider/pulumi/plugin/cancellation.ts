/** An interrupted run: whatever waits for its turn or an approval stops waiting, and what was sent comes to its end. */
import { setTimeout as sleep } from "node:timers/promises";
import { CancelledError } from "../../errors.ts";
import { type Clock, systemClock } from "../../graph/clock.ts";

export class Cancellation {
  readonly #controller = new AbortController();

  readonly clock: Clock = {
    ...systemClock,
    sleep: async (milliseconds) => {
      await sleep(milliseconds, undefined, { signal: this.#controller.signal }).catch(() => this.refuse());
    },
  };

  cancel(): void {
    this.#controller.abort();
  }

  /** @throws CancelledError where the run is over. */
  refuse(): void {
    if (!this.#controller.signal.aborted) return;
    throw new CancelledError(
      "The run was cancelled, so nothing more is sent. What was sent before is done: pulumi refresh shows the state of things.",
    );
  }
}
