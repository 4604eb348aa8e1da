import { EnvHttpProxyAgent, request } from "undici";
import type { Clock } from "../../provider/graph/clock.ts";
import { unreachable } from "../../provider/graph/unreachable.ts";
import type { Settings } from "../../provider/settings/settings.ts";
import { type Finding, failed, ok, unknown } from "./finding.ts";

/** Entra and Graph refuse tokens from computers whose clock differs by more. */
const toleratedMilliseconds = 5 * 60_000;
const longestWaitMilliseconds = 15_000;

/** Reaches for the endpoint without signing in: any answer shows that it is there, and what time it has. */
export async function connection(settings: Settings, clock: Clock): Promise<readonly Finding[]> {
  const where = `${settings.endpoint} (${settings.isLocal ? "a server on this machine" : settings.environment})`;
  const begin = clock.now();
  let date: string | undefined;
  try {
    date = await dateOf(settings);
  } catch (error) {
    const { reason, advice } = unreachable(new URL(settings.endpoint).host, error);
    return [failed("Endpoint", `${where}: ${reason}`, advice), unknown("Clock", "not compared with the service's")];
  }
  const end = clock.now();
  return [ok("Endpoint", `${where} answers in ${end - begin} ms`), compared(date, (begin + end) / 2)];
}

async function dateOf(settings: Settings): Promise<string | undefined> {
  const dispatcher = settings.isLocal ? undefined : new EnvHttpProxyAgent();
  try {
    const { headers, body } = await request(`${settings.endpoint}/beta/`, {
      ...(dispatcher ? { dispatcher } : {}),
      headersTimeout: longestWaitMilliseconds,
    });
    await body.dump();
    return typeof headers.date === "string" ? headers.date : undefined;
  } finally {
    await dispatcher?.close();
  }
}

function compared(date: string | undefined, now: number): Finding {
  // The header counts whole seconds, cut off: half of one is the best guess.
  const service = Date.parse(date ?? "") + 500;
  if (Number.isNaN(service)) return unknown("Clock", "the service doesn't say what time it is");
  const skew = now - service;
  const seconds = Math.round(Math.abs(skew) / 1000);
  const detail = seconds === 0 ? "as the service's" : `${seconds} s ${skew > 0 ? "ahead of" : "behind"} the service's`;
  if (Math.abs(skew) <= toleratedMilliseconds) return ok("Clock", detail);
  return failed("Clock", detail, "Set this computer's clock: tokens are refused when it is more than 5 minutes wrong.");
}
