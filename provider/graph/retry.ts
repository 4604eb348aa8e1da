import type { Clock } from "./clock.ts";
import {
  type GraphAnswer,
  type GraphRequest,
  type Interceptor,
  type Method,
  type Send,
  TransportError,
} from "./exchange.ts";
import type { Log } from "./log.ts";

/**
 * Sending again, by method:
 *
 * - 429: any method. The service says that it did nothing; until the deadline.
 * - No connection: any method. Nothing was sent; a few times.
 * - 5xx and connections that break: GET and DELETE; PATCH and PUT too, as their bodies are values and not steps: the
 *   same body twice leaves the object as once. A few times.
 * - POST is never repeated after these: twice would be two objects. The caller looks first.
 */
const repeatable: Readonly<Record<Method, boolean>> = { GET: true, DELETE: true, PATCH: true, PUT: true, POST: false };

/** How often a request that failed is sent in all; 429 is no failure of it. */
const maxSends = 5;
const maxConnects = 3;

export interface RetryOptions {
  readonly clock: Clock;
  readonly log: Log;
}

export function retry({ clock, log }: RetryOptions): Interceptor {
  return (send) => async (request) => {
    let failures = 0;
    let throttled = 0;
    for (let attempts = 1; ; attempts++) {
      const outcome = await attempt(send, request, attempts);
      const wait = waitBefore(request, outcome);
      if (wait === undefined || clock.now() + wait >= request.deadline) {
        if (outcome instanceof TransportError) throw outcome;
        return outcome;
      }
      log.retry(request, outcome, wait);
      await clock.sleep(wait);
    }

    /** Milliseconds to wait; undefined where the request isn't sent again. */
    function waitBefore({ method }: GraphRequest, outcome: GraphAnswer | TransportError): number | undefined {
      if (outcome instanceof TransportError) {
        if (outcome.kind === "timeout") return undefined;
        const allowed = outcome.sent ? repeatable[method] && maxSends : maxConnects;
        return allowed && ++failures < allowed && isPassing(outcome) ? backoff(failures, clock) : undefined;
      }
      if (outcome.status === 429) return retryAfter(outcome, clock) ?? backoff(++throttled, clock);
      if (outcome.status < 500 || !repeatable[method] || ++failures >= maxSends) return undefined;
      return retryAfter(outcome, clock) ?? backoff(failures, clock);
    }
  };
}

async function attempt(send: Send, request: GraphRequest, attempts: number): Promise<GraphAnswer | TransportError> {
  try {
    return { ...(await send(request)), attempts };
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    error.attempts = attempts;
    return error;
  }
}

/** A name that doesn't exist or a certificate that isn't trusted won't be better in a second. */
function isPassing({ cause }: TransportError): boolean {
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? "");
  return !/^(ENOTFOUND|CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|UND_ERR_INVALID)/.test(code);
}

const firstWait = 1000;
const longestWait = 20_000;

/** Twice as long each time, and anywhere in the upper half of that: callers that failed together don't return together. */
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
