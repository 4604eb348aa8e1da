import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal, render, requestRefusal } from "./errors.ts";
import { dropped, type GraphAnswer, type GraphRequest, type Outcome, parseTarget } from "./exchange.ts";

const jsonType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/** Starts to listen on 127.0.0.1. Rejects with the system's error where the port is taken. */
export async function listen(
  port: number,
  handle: (request: GraphRequest) => Promise<Outcome>,
  clock: () => number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((incoming, response) => {
    answer(incoming, response, handle, clock).catch((error: unknown) => {
      // A fault of the tenant itself: say so, and loudly, instead of leaving the client to wait.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
      response.end(`The local tenant failed: ${message}`);
    });
  });
  // A client that comes back within a minute finds its connection open, as it does at Graph.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: (request: GraphRequest) => Promise<Outcome>,
  clock: () => number,
): Promise<void> {
  const bytes = await readAll(incoming);
  const request = toRequest(incoming);
  let outcome: Outcome;
  try {
    outcome = await handle({ ...request, ...readTarget(incoming), body: readBody(incoming, bytes) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome = render(error, request, clock());
  }
  if (outcome === dropped) response.socket?.destroy();
  else send(response, request, outcome, clock());
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function toRequest(incoming: IncomingMessage): GraphRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  const requestId = randomUUID();
  return {
    method: incoming.method ?? "GET",
    path: incoming.url ?? "/",
    segments: [],
    query: {},
    headers,
    body: undefined,
    requestId,
    clientRequestId: headers["client-request-id"] ?? requestId,
    inBatch: false,
  };
}

function readTarget(incoming: IncomingMessage) {
  const target = parseTarget(incoming.url ?? "/");
  if (!target) throw requestRefusal(`Invalid version or path: ${incoming.url}`);
  return target;
}

function readBody(incoming: IncomingMessage, bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const type = incoming.headers["content-type"];
  if (!type) throw requestRefusal("A request with a body must contain the Content-Type header declaration.");
  if (!type.startsWith("application/json")) return bytes;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw requestRefusal("Unable to read JSON request payload. The payload must be valid JSON.");
  }
}

function send(
  response: ServerResponse,
  request: GraphRequest,
  { status, headers, body }: GraphAnswer,
  now: number,
): void {
  const content = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...(content && {
      "Content-Type": Buffer.isBuffer(body) ? "application/octet-stream" : jsonType,
      "Content-Length": content.length,
    }),
    Date: new Date(now).toUTCString(),
    "request-id": request.requestId,
    "client-request-id": request.clientRequestId,
    ...headers,
  });
  response.end(content);
}
