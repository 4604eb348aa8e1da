import { TransportError } from "../errors.ts";
import { backoff, retryAfter } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import { type GraphAnswer, type GraphRequest, type Interceptor, isWrite, type Send } from "./exchange.ts";
import type { Log } from "./log.ts";

/**
 * Whether a request leaves the tenant the same, sent once or twice. The bodies of PATCH, PUT and `assign` are values and
 * not steps. Any other POST makes something, or moves it: after a failure the caller looks first.
 */
function isRepeatable(request: GraphRequest): boolean {
  return request.method !== "POST" || !isWrite(request) || /\/assign$/.test(request.path);
}

const maxSends = 5;
const maxConnects = 3;

export interface RetryOptions {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Sends again after a failure: without a connection any request, as nothing was sent; after a 5xx, a broken connection or
 * a garbled answer what is repeatable; after the time-out nothing. 429 is no failure: `pacing` deals with it.
 */
export function retry({ clock, log }: RetryOptions): Interceptor {
  return (send) => async (request) => {
    let attempts = 0;
    for (let failures = 1; ; failures++) {
      const outcome = await attempt(send, request);
      attempts += outcome.attempts;
      const wait = mayRepeat(request, outcome, failures) ? waitAfter(outcome, failures, clock) : undefined;
      if (wait === undefined || wait >= request.deadline.remaining()) return conclude(outcome, attempts);
      log.retry(request, outcome, wait);
      await clock.sleep(wait);
    }
  };
}

async function attempt(send: Send, request: GraphRequest): Promise<GraphAnswer | TransportError> {
  try {
    return await send(request);
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
}

function mayRepeat(request: GraphRequest, outcome: GraphAnswer | TransportError, failures: number): boolean {
  const repeatable = isRepeatable(request) && failures < maxSends;
  if (!(outcome instanceof TransportError)) return outcome.status >= 500 && repeatable;
  if (outcome.kind === "timeout" || outcome.kind === "oversized") return false;
  if (outcome.kind === "broken" || outcome.kind === "garbled") return repeatable;
  return failures < maxConnects && isPassing(outcome);
}

/** A name that doesn't exist or a certificate that isn't trusted won't be better in a second. */
function isPassing({ cause }: TransportError): boolean {
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? "");
  return !/^(ENOTFOUND|CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|UND_ERR_INVALID)/.test(code);
}

function waitAfter(outcome: GraphAnswer | TransportError, failures: number, clock: Clock): number {
  const asked = outcome instanceof TransportError ? undefined : retryAfter(outcome, clock);
  return asked ?? backoff(failures, clock);
}

function conclude(outcome: GraphAnswer | TransportError, attempts: number): GraphAnswer {
  if (!(outcome instanceof TransportError)) return { ...outcome, attempts };
  outcome.attempts = attempts;
  throw outcome;
}
