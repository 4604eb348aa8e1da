import { TransportError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { GraphAnswer, GraphRequest, Interceptor } from "./exchange.ts";

/** Where the client tells what it does. Lines hold no token, no body and no secret. */
export interface Log {
  /** A request comes back, as one line. */
  request(request: GraphRequest, outcome: GraphAnswer | TransportError, milliseconds: number): void;
  /** A request is going to be sent again. */
  retry(request: GraphRequest, outcome: GraphAnswer | TransportError, wait: number): void;
}

/** `INTUNE_LOG=debug` switches the log on; it goes to standard error. */
export function createLog(env: NodeJS.ProcessEnv, write: (line: string) => void = toStandardError): Log {
  if (env.INTUNE_LOG !== "debug") return { request: () => {}, retry: () => {} };
  return {
    request: (request, outcome, milliseconds) => {
      const retries = outcome.attempts === 1 ? "" : ` retries=${outcome.attempts - 1}`;
      const id = "headers" in outcome ? outcome.headers["request-id"] : undefined;
      write(`${describe(request, outcome)} ${Math.round(milliseconds)}ms${retries}${id ? ` request-id=${id}` : ""}`);
    },
    retry: (request, outcome, wait) => write(`${describe(request, outcome)}, again in ${Math.round(wait)}ms`),
  };
}

/** Reports each request with its whole time, waits included. */
export function logging(log: Log, clock: Clock): Interceptor {
  return (send) => async (request) => {
    const start = clock.now();
    try {
      const answer = await send(request);
      log.request(request, answer, clock.now() - start);
      return answer;
    } catch (error) {
      if (error instanceof TransportError) log.request(request, error, clock.now() - start);
      throw error;
    }
  };
}

function describe(request: GraphRequest, outcome: GraphAnswer | TransportError): string {
  return `intune: ${request.method} ${request.path} ${"status" in outcome ? outcome.status : outcome.kind}`;
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
