import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createGraphClient, type GraphClient, type GraphClientOptions } from "../../provider/graph/client.ts";
import type { Clock } from "../../provider/graph/clock.ts";
import { readSettings, type Settings } from "../../provider/settings/settings.ts";

export const tenant = "11111111-1111-4111-8111-111111111111";

/** A token as Entra makes them, with a signature that nobody checks. */
export function jwt(claims: Record<string, unknown> = {}): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const all = { tid: tenant, exp: Math.floor(Date.now() / 1000) + 3600, idtyp: "app", roles: [], ...claims };
  return `${encode({ alg: "RS256", typ: "JWT" })}.${encode(all)}.c2lnbmF0dXJl`;
}

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Reply =
  | { status?: number; headers?: Record<string, string>; json?: unknown; text?: string | Buffer }
  /** Ends the connection: at once, or after the head of an answer and a part of its body. */
  | "drop"
  | "drop halfway"
  /** Never answers. */
  | "silence";

export interface TestServer {
  readonly url: string;
  readonly arrivals: Arrival[];
  close(): Promise<void>;
}

/** A server that replies in the given order, and with the last reply from then on. */
export async function serve(...replies: (Reply | ((arrival: Arrival) => Reply))[]): Promise<TestServer> {
  const arrivals: Arrival[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", headers } = incoming;
    const arrival = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
    const reply = replies[Math.min(arrivals.length, replies.length - 1)];
    arrivals.push(arrival);
    answer(response, typeof reply === "function" ? reply(arrival) : (reply ?? {}));
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function answer(response: ServerResponse, reply: Reply): void {
  if (reply === "silence") return;
  if (reply === "drop") {
    response.socket?.destroy();
  } else if (reply === "drop halfway") {
    response.writeHead(200, { "content-length": "1000" });
    response.write('{"value":[', () => response.socket?.destroy());
  } else {
    const json = reply.json === undefined ? undefined : JSON.stringify(reply.json);
    const type = json === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(reply.status ?? 200, { ...type, ...reply.headers });
    response.end(json ?? reply.text);
  }
}

/** A clock that stands still but for waits, which take no time. */
export function instantClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = Date.now();
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}

export function settingsFor(url: string, env: Record<string, string> = {}): Settings {
  return readSettings(() => undefined, { INTUNE_ENDPOINT: url, INTUNE_ACCESS_TOKEN: jwt(), ...env });
}

export interface Setup {
  readonly server: TestServer;
  readonly client: GraphClient;
  readonly clock: ReturnType<typeof instantClock>;
}

const opened: { close(): Promise<void> }[] = [];

/** A server and a client on it, both closed after the test. */
export async function setup(
  replies: (Reply | ((arrival: Arrival) => Reply))[],
  env: Record<string, string> = {},
  options: GraphClientOptions = {},
): Promise<Setup> {
  const clock = instantClock();
  const server = await serve(...replies);
  const client = createGraphClient(settingsFor(server.url, env), { clock, ...options });
  opened.push(server, client);
  return { server, client, clock };
}

/** To be called after each test that called `setup`: connections first, so that no client waits for an answer. */
export async function closeAll(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}
