import { backoff } from "./backoff.ts";
import type { Clock } from "./clock.ts";

/** The service counts over this time. */
export const windowMilliseconds = 20_000;

/** After so many successful tries for more, there is one more of them under way at a time. */
const gainsPerTry = 4;

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
 * A refusal says that somebody else uses the tenant too. The lane pauses, then keeps to what the service has just let
 * through in one window. When a window has passed without another refusal it tries for more: with one request at a
 * time, so that a refusal costs no more than that, and with more of them the longer it goes well.
 */
export class Lane {
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #waiting: Waiting[] = [];
  /** When requests were answered that are still in the window, oldest first. */
  #answered: number[] = [];
  #underWay = 0;
  #tickets = 0;
  #wakesAt = Number.POSITIVE_INFINITY;
  /** So many requests in one window are known to be let through. */
  #share: number;
  /** By how much it has grown since the last refusal. */
  #gained = 0;
  /** When to try for more than the share. */
  #triesFrom = 0;
  #pausedUntil = 0;
  /** Refusals in a row. Those of requests that were under way together count as one. */
  #refusals = 0;
  #lastTicketOfRefusal = 0;

  constructor(limit: number, clock: Clock) {
    this.#limit = limit;
    this.#share = limit;
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
    if (counted) this.#count(ticket.weight);
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
      this.#share = Math.min(this.#limit, Math.max(Math.ceil(this.#limit / 10), this.#answered.length));
      this.#gained = 0;
      this.#triesFrom = now + windowMilliseconds;
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
    const used = this.#underWay + this.#answered.length;
    if (used === 0) return 0;
    // After a refusal one request goes ahead alone, and beyond the share few do.
    const inShare = this.#waitForSpace(used + weight - this.#share, now);
    if (inShare === 0) return this.#refusals === 0 || this.#underWay === 0 ? 0 : Number.POSITIVE_INFINITY;
    if (this.#underWay > this.#gained / gainsPerTry) return inShare;
    const beyondShare = this.#waitForSpace(used + weight - this.#limit, now);
    return Math.min(inShare, Math.max(beyondShare, this.#triesFrom - now));
  }

  /** Milliseconds until so many requests have fallen out of the window; infinite where they are still under way. */
  #waitForSpace(tooMany: number, now: number): number {
    if (tooMany <= 0) return 0;
    const last = this.#answered[Math.ceil(tooMany) - 1];
    return last === undefined ? Number.POSITIVE_INFINITY : last + windowMilliseconds - now;
  }

  #count(weight: number): void {
    const now = this.#clock.now();
    this.#forget(now);
    for (let i = 0; i < weight; i++) this.#answered.push(now);
    const gain = Math.min(this.#limit, this.#answered.length) - this.#share;
    if (gain <= 0) return;
    this.#share += gain;
    this.#gained += gain;
  }

  #forget(now: number): void {
    const first = this.#answered.findIndex((time) => time + windowMilliseconds > now);
    this.#answered = first === -1 ? [] : first === 0 ? this.#answered : this.#answered.slice(first);
  }

  #wakeAfter(wait: number): void {
    const at = this.#clock.now() + wait;
    if (at >= this.#wakesAt) return;
    this.#wakesAt = at;
    void this.#clock.sleep(wait).then(() => {
      if (this.#wakesAt === at) this.#wakesAt = Number.POSITIVE_INFINITY;
      this.#admit();
    });
  }
}
