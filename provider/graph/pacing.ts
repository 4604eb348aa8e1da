import { retryAfter } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import type { Limits } from "./connection.ts";
import { type GraphAnswer, type GraphRequest, type Interceptor, isWrite } from "./exchange.ts";
import { Lane } from "./lane.ts";
import type { Log } from "./log.ts";
import { servicePart } from "./service-parts.ts";
import type { TokenSource } from "./token.ts";

export interface PacingOptions {
  readonly origin: string;
  readonly limits: Limits;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
}

type PacedLimit = "writes" | "requests";

/** The service counts by tenant and application, so all clients of one process share what they may send. */
const lanes = new Map<string, Lane>();

/**
 * Keeps to one of the service's limits before it has to refuse, and sends again what it refuses all the same (429).
 * Writes count towards both limits; their refusals are dealt with where writes are counted.
 */
export function pacing(limit: PacedLimit, options: PacingOptions): Interceptor {
  const { clock, log } = options;
  return (send) => async (request) => {
    if (limit === "writes" && !isWrite(request)) return send(request);
    const lane = await laneFor(request, limit, options);
    let refusal: GraphAnswer | undefined;
    for (let attempts = 1; ; attempts++) {
      const begin = clock.now();
      const ticket = await lane.enter(request.reads?.length ?? 1, refusal !== undefined);
      // The pace is ours, and the caller's time stands still for it; a refusal is the service's, and counts.
      if (!refusal) {
        request.deadline.extend(clock.now() - begin);
      } else if (request.deadline.remaining() <= 0) {
        lane.leave(ticket, false);
        return refusal;
      }
      const answer = await send(request).catch((error: unknown) => {
        lane.leave(ticket, true);
        throw error;
      });
      if (answer.status !== 429 || (limit === "requests" && isWrite(request))) {
        lane.leave(ticket, answer.status !== 429);
        return { ...answer, attempts: attempts - 1 + answer.attempts };
      }
      refusal = { ...answer, attempts };
      const wait = lane.refuse(ticket, retryAfter(answer, clock));
      if (wait >= request.deadline.remaining()) return refusal;
      log.retry(request, answer, wait);
    }
  };
}

async function laneFor(request: GraphRequest, limit: PacedLimit, options: PacingOptions): Promise<Lane> {
  const { tenantId, clientId } = await options.tokens.token();
  const { name, capacity } = servicePart(request.reads?.[0] ?? request.path);
  const perWindow = options.limits[limit] * capacity;
  const key = [options.origin, tenantId, clientId, name, limit, perWindow].join(" ");
  const lane = lanes.get(key) ?? new Lane(perWindow, options.clock);
  lanes.set(key, lane);
  return lane;
}
