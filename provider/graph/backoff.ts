import type { Clock } from "./clock.ts";
import type { GraphAnswer } from "./exchange.ts";

const firstWait = 1000;
const longestWait = 20_000;

/**
 * Milliseconds to wait after so many failures in a row, where nobody says how long: twice as long each time, and
 * anywhere in the upper half of that, so that callers that failed together don't return together.
 */
export function backoff(failures: number, clock: Clock): number {
  const full = Math.min(longestWait, firstWait * 2 ** (failures - 1));
  return full * (0.5 + clock.random() / 2);
}

/**
 * The wait that an answer asks for, in milliseconds: whole or fractional seconds, or a date. Undefined where it says
 * nothing: absent, unreadable, past, or 0, which the service sends while its limit still holds.
 */
export function retryAfter(answer: GraphAnswer, clock: Clock): number | undefined {
  const text = answer.headers["retry-after"]?.trim();
  if (!text) return undefined;
  const seconds = Number(text);
  const wait = Number.isNaN(seconds) ? Date.parse(text) - clock.now() : seconds * 1000;
  return wait > 0 ? wait : undefined;
}
