import { backoff } from "./backoff.ts";
import type { Clock } from "./clock.ts";

/** The service counts over this time. */
export const windowMilliseconds = 20_000;

/** So many requests are under way at a time while others use the tenant: that many can be refused in vain. */
const cautiously = 4;

/** The right to send a request; it ends with `leave` or `refuse`. */
export interface Ticket {
  readonly number: number;
  /** As how many requests it counts. */
  readonly weight: number;
}

interface Waiting {
  readonly weight: number;
  readonly start: (ticket: Ticket) => void;
}

/**
 * Lets no more than a number of requests through in any 20 seconds: as many as there are at once, until the number is
 * reached, then each as an earlier one falls out of the window. A request counts from its answer, which surely comes
 * after the moment in which the service counts it.
 *
 * A refusal says that somebody else uses the tenant too. The lane then goes down to what the service has just let
 * through, pauses, and comes back by a quarter of its limit with each window that passes without another refusal.
 */
export class Lane {
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #waiting: Waiting[] = [];
  /** When requests were answered that are still in the window, oldest first. */
  #answered: number[] = [];
  #underWay = 0;
  #tickets = 0;
  #isWaking = false;
  #reduced: { readonly limit: number; readonly since: number } | undefined;
  #pausedUntil = 0;
  /** Refusals in a row. Those of requests that were under way together count as one. */
  #refusals = 0;
  #lastTicketOfRefusal = 0;

  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Resolves when the request may be sent. Those that were refused go before the others. */
  enter(weight: number, wasRefused: boolean): Promise<Ticket> {
    return new Promise((start) => {
      if (wasRefused) this.#waiting.unshift({ weight, start });
      else this.#waiting.push({ weight, start });
      this.#admit();
    });
  }

  /** The request is over; `counted` is false where the service has not seen it. */
  leave(ticket: Ticket, counted: boolean): void {
    this.#underWay -= ticket.weight;
    if (counted) for (let i = 0; i < ticket.weight; i++) this.#answered.push(this.#clock.now());
    if (ticket.number > this.#lastTicketOfRefusal) this.#refusals = 0;
    this.#admit();
  }

  /**
   * The service refused the request for its limits.
   *
   * @param asked milliseconds that it asks to wait
   * @returns milliseconds in which this lane sends nothing
   */
  refuse(ticket: Ticket, asked: number | undefined): number {
    const now = this.#clock.now();
    this.#underWay -= ticket.weight;
    if (ticket.number > this.#lastTicketOfRefusal) {
      this.#lastTicketOfRefusal = this.#tickets;
      this.#refusals++;
      this.#forget(now);
      const least = Math.ceil(this.#limit / 10);
      this.#reduced = { limit: Math.min(this.#limit, Math.max(least, this.#answered.length)), since: now };
      asked ??= backoff(this.#refusals, this.#clock);
    }
    this.#pausedUntil = Math.max(this.#pausedUntil, now + (asked ?? 0));
    this.#admit();
    return this.#pausedUntil - now;
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const wait = this.#waitFor(next.weight);
      if (wait > 0) {
        this.#wakeAfter(wait);
        return;
      }
      this.#waiting.shift();
      this.#underWay += next.weight;
      next.start({ number: ++this.#tickets, weight: next.weight });
    }
  }

  /** Milliseconds until there is room; infinite where an answer has to come first. */
  #waitFor(weight: number): number {
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return this.#pausedUntil - now;
    this.#forget(now);
    const limit = this.#currentLimit(now);
    if (limit < this.#limit && this.#underWay >= cautiously) return Number.POSITIVE_INFINITY;
    const used = this.#underWay + this.#answered.length;
    const tooMany = Math.ceil(used + weight - limit);
    if (tooMany <= 0 || used === 0) return 0;
    const last = this.#answered[tooMany - 1];
    return last === undefined ? Number.POSITIVE_INFINITY : last + windowMilliseconds - now;
  }

  #currentLimit(now: number): number {
    if (!this.#reduced) return this.#limit;
    const windows = Math.floor((now - this.#reduced.since) / windowMilliseconds);
    return Math.min(this.#limit, this.#reduced.limit + (windows * this.#limit) / 4);
  }

  #forget(now: number): void {
    const first = this.#answered.findIndex((time) => time + windowMilliseconds > now);
    this.#answered = first === -1 ? [] : first === 0 ? this.#answered : this.#answered.slice(first);
  }

  #wakeAfter(wait: number): void {
    if (this.#isWaking || wait === Number.POSITIVE_INFINITY) return;
    this.#isWaking = true;
    void this.#clock.sleep(wait).then(() => {
      this.#isWaking = false;
      this.#admit();
    });
  }
}
