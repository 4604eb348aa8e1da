import type { Session } from "../provider/lifecycle/session.ts";
import { printNote } from "./output.ts";
import { warnOfUnknownVariables } from "./setting.ts";

/**
 * Works with the tenant that settings of a command line and of the environment name, and closes the connection.
 *
 * @param config by key: `intune:tenantId`.
 */
export async function withSession<T>(
  config: Readonly<Record<string, string>>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  // Loaded here, so that commands without a tenant don't wait for it.
  const [{ readSettings }, { createGraphClient }, { createSession }, { assertOnline }] = await Promise.all([
    import("../provider/settings/settings.ts"),
    import("../provider/graph/client.ts"),
    import("../provider/lifecycle/session.ts"),
    import("../provider/lifecycle/offline.ts"),
  ]);
  warnOfUnknownVariables();
  const settings = readSettings((key) => config[key], process.env);
  const client = createGraphClient(settings);
  try {
    const session = createSession(settings, client, (_, message) => printNote(message));
    assertOnline(session);
    return await work(session);
  } finally {
    await client.close();
  }
}
