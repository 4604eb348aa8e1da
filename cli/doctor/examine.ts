import { ConfigurationError } from "../../provider/errors.ts";
import { createGraphClient, type GraphClient } from "../../provider/graph/client.ts";
import { type Clock, systemClock } from "../../provider/graph/clock.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { readSettings, type Settings } from "../../provider/settings/settings.ts";
import { collections } from "./collections.ts";
import { connection } from "./connection.ts";
import { type Finding, failed, fromError, unknown } from "./finding.ts";
import { licences } from "./licences.ts";
import { permissions } from "./permissions.ts";
import { credential, describeToken } from "./sign-in.ts";

export interface Examination {
  /** Settings as a stack's configuration would have them, by full key: `intune:tenantId`. */
  readonly config: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
  /** What the examined application is for. */
  readonly kinds: readonly Kind[];
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  /** Told what is being looked at. */
  readonly progress?: (what: string) => void;
}

/** Seconds after which a request is given up: whoever runs this waits for it. */
const longestWait = 30;

/** Looks at everything that this package needs of a computer, a sign-in and a tenant, and changes nothing. */
export async function examine(examination: Examination): Promise<readonly Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings((key) => examination.config[key], examination.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [first = "", ...problems] = error.message.split("\n");
    return [failed("Settings", first.replace(/:$/, ""), problems.map((line) => line.replace(/^- /, "")).join("\n"))];
  }
  if (settings.offline)
    return [failed("Settings", "intune:offline is set", "Unset it: a tenant can't be looked at offline.")];
  const clock = examination.clock ?? systemClock;
  const client = createGraphClient({ ...settings, timeout: Math.min(settings.timeout, longestWait) }, { clock });
  try {
    return await examineTenant(settings, client, { ...examination, clock });
  } finally {
    await client.close();
  }
}

async function examineTenant(
  settings: Settings,
  client: GraphClient,
  { kinds, clock, progress = () => {} }: Examination & { readonly clock: Clock },
): Promise<readonly Finding[]> {
  progress("endpoint");
  const connected = await connection(settings, clock);
  const isThere = connected[0]?.outcome === "ok";
  progress("sign-in");
  const findings = [...connected, credential(settings)];
  const token = await client.token().catch((error: unknown) => error as Error);
  if (token instanceof Error) {
    return [
      ...findings,
      fromError("Token", token),
      unknown("Tenant", "not asked for permissions, licences and policies"),
    ];
  }
  findings.push(...describeToken(token, clock), ...permissions(token, kinds));
  if (!isThere) return [...findings, unknown("Read", "not tried: the endpoint is unreachable")];
  progress("licences and collections");
  const [licensed, read] = await Promise.all([licences(client), collections(client, kinds, clock)]);
  return [...findings, ...licensed, ...read];
}
