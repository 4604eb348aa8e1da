import type { LocalTenant } from "../../local/index.ts";
import { createGraphClient } from "../../provider/graph/client.ts";
import { createSession, type Session } from "../../provider/lifecycle/session.ts";
import { readSettings } from "../../provider/settings/settings.ts";

/** Works with a local tenant as a command does. */
export async function sessionOn<T>(tenant: LocalTenant, work: (session: Session) => Promise<T>): Promise<T> {
  const settings = readSettings(() => undefined, tenant.env());
  const client = createGraphClient(settings);
  try {
    return await work(createSession(settings, client, () => undefined));
  } finally {
    await client.close();
  }
}
