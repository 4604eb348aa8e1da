import type { Clock } from "./clock.ts";
import type { Interceptor } from "./exchange.ts";

/**
 * The service's time. Its objects carry its timestamps, and this machine's clock may be hours away from them; how old an
 * object is can be told by the service's clock only, which each of its answers shows in the `Date` header.
 */
export class ServiceClock {
  readonly #clock: Clock;
  #ahead = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds since the epoch, to the second. */
  now(): number {
    return this.#clock.now() + this.#ahead;
  }

  readonly listen: Interceptor = (send) => async (request) => {
    const answer = await send(request);
    const { date, "request-id": requestId } = answer.headers;
    // What answers in the service's place has a clock of its own, and gives no request an id.
    const time = typeof date === "string" && requestId ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(time)) this.#ahead = time - this.#clock.now();
    return answer;
  };
}
