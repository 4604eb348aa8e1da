import { isWrite, type LocalTenant } from "../local/index.ts";
import { createGraphClient } from "../provider/graph/client.ts";
import { type Clock, systemClock } from "../provider/graph/clock.ts";
import { type Lifecycle, lifecycle } from "../provider/lifecycle/lifecycle.ts";
import { createSession, type Session } from "../provider/lifecycle/session.ts";
import type { Kind } from "../provider/model/kind.ts";
import { isObject, type Properties } from "../provider/model/values.ts";
import { readSettings } from "../provider/settings/settings.ts";

const SECRET_SIGNATURE = "4dabf18193072939515e22adb298388d";

/** What the engine passes to a provider that takes no secrets: the values without their marks. */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (!isObject(value)) return value;
  if (SECRET_SIGNATURE in value) return plain(value.value) as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)])) as T;
}

export const isSecret = (value: unknown): boolean => isObject(value) && SECRET_SIGNATURE in value;

export interface Message {
  severity: string;
  text: string;
}

/** A provider process of its own: one operation of the engine. */
export interface Operation extends Lifecycle {
  readonly session: Session;
  /** The same, with secrets marked as the engine gets them. */
  readonly raw: Lifecycle;
  readonly messages: readonly Message[];
}

/** Starts an operation on a kind against a tenant; what it returns is plain, as the engine would pass it back. */
export function operation(
  tenant: LocalTenant,
  kind: Kind,
  config: Record<string, string> = {},
  clock: Clock = systemClock,
): Operation {
  const messages: Message[] = [];
  const settings = readSettings((key) => config[key], { ...tenant.env() });
  const session = createSession(
    settings,
    createGraphClient(settings, { clock }),
    (severity, text) => messages.push({ severity, text }),
    { deadlineMs: 1_000, intervalMs: 20, clock },
  );
  const own = lifecycle(kind, session);
  return {
    session,
    raw: own,
    messages,
    check: async (olds, news) => plain(await own.check(olds, news)),
    diff: own.diff,
    create: async (inputs) => plain(await own.create(inputs)),
    read: async (id, state) => plain(await own.read(id, state)),
    import: async (id) => plain(await own.import(id)),
    update: async (id, olds, news) => plain(await own.update(id, olds, news)),
    delete: own.delete,
  };
}

/** Keeps no pace: a tenant that isn't told to has no limits. As configuration, and for the environment of a stack. */
export const UNPACED = { "intune:writeLimit": "100000", "intune:priorityPause": "0" };
export const UNPACED_ENV = { INTUNE_WRITE_LIMIT: "100000", INTUNE_PRIORITY_PAUSE: "0" };

/** Runs an operation and closes its connections. */
export async function during<T>(
  tenant: LocalTenant,
  kind: Kind,
  run: (operation: Operation) => Promise<T>,
  config?: Record<string, string>,
  clock?: Clock,
): Promise<T> {
  const started = operation(tenant, kind, config, clock);
  try {
    return await run(started);
  } finally {
    await started.session.client.close();
  }
}

/** The requests that change something, as `METHOD path`, ids shortened to `{id}`. */
export function writes(tenant: LocalTenant, id?: string): string[] {
  return tenant.journal.requests.filter(isWrite).map((request) => {
    const path = id === undefined ? request.path : request.path.replace(id, "{id}");
    return `${request.method} ${path}`;
  });
}

export type { Properties };
export { isWrite };
