/** What all resources of one process share: settings, the connection to the tenant, and what was seen and done so far. */

import { inertMessage, WrongTenantError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import { type Clock, systemClock } from "../graph/clock.ts";
import { Names } from "../graph/names.ts";
import type { Settings } from "../settings/settings.ts";
import { Brake } from "./brake.ts";
import { Claims } from "./claims.ts";
import { Existing } from "./existing.ts";
import { Listed } from "./listed.ts";

/** Tells the user something that is no failure; `debug` reaches the event log only. */
export type Tell = (severity: "debug" | "info" | "warning", message: string) => void;

/** How long to look for something that the service may not show yet. */
export interface Polling {
  readonly deadlineMs: number;
  readonly intervalMs: number;
  readonly clock: Clock;
}

export interface Session {
  readonly settings: Settings;
  readonly client: GraphClient;
  readonly existing: Existing;
  readonly listed: Listed;
  readonly brake: Brake;
  readonly names: Names;
  readonly tell: Tell;
  readonly polling: Polling;
  readonly claims: Claims;
}

const POLLING: Polling = { deadlineMs: 20_000, intervalMs: 1_000, clock: systemClock };

export function createSession(
  settings: Settings,
  client: GraphClient,
  tell: Tell,
  polling: Polling = POLLING,
): Session {
  return {
    settings,
    client,
    // Names of objects are in it, which anybody may have given.
    tell: (severity, message) => tell(severity, inertMessage(message)),
    polling,
    existing: new Existing(client, polling),
    listed: new Listed(client),
    brake: new Brake(settings.onVanished),
    names: new Names(client),
    claims: new Claims(),
  };
}

/**
 * The id of the tenant that the token is for, which is the configured one, or there is no token; it has to be the
 * state's too. Nothing may be asked of a tenant before this has answered: objects of another look as if they were gone.
 */
export async function agreedTenant(session: Session, stateTenant?: string): Promise<string> {
  const signedIn = await session.client.tenantId();
  if (stateTenant !== undefined && !equal(stateTenant, signedIn)) {
    throw new WrongTenantError(
      `The resource is in tenant ${stateTenant}, but the credentials sign in to tenant ${signedIn}. Nothing was read or changed. Select the stack, or the credentials, of the other tenant.`,
    );
  }
  return signedIn;
}

const equal = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/**
 * Asks until there is an answer or the time for polling has ended; undefined then. The last time is asked when it has ended: an
 * answer that took long to come tells of the beginning only.
 */
export async function eventually<T>(polling: Polling, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const { clock, deadlineMs, intervalMs } = polling;
  const end = clock.now() + deadlineMs;
  for (;;) {
    const asked = clock.now();
    const answer = await ask();
    if (answer !== undefined || asked >= end) return answer;
    await clock.sleep(Math.max(0, Math.min(intervalMs, end - clock.now())));
  }
}
