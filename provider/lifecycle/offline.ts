/** Previews without a tenant, by order: nothing is asked of one, and it is said that nothing was. */
import { ConfigurationError } from "../errors.ts";
import type { Session } from "./session.ts";

/** Sessions that have said so already: once a process is enough. */
const told = new WeakSet<Session>();

/** Whether the tenant isn't to be looked at; says at preview what isn't found out. */
export function isOffline(session: Session): boolean {
  const { offline } = session.settings;
  if (offline && !told.has(session)) {
    told.add(session);
    session.tell(
      "warning",
      "intune:offline is set, so this preview didn't look at the tenant: objects of the same name, objects to adopt, names in place of ids and changes by others are found when it does.",
    );
  }
  return offline;
}

/** Everything but a preview needs the tenant. */
export function assertOnline({ settings }: Session): void {
  if (!settings.offline) return;
  throw new ConfigurationError(
    "intune:offline (INTUNE_OFFLINE) is set, which is for previews only; nothing was read or changed. Unset it. Refresh and destroy use the configuration of the last up: with --run-program they use the present one.",
  );
}
