/** What stands between a client and a tenant: it passes on what it is asked, and answers some of it by itself. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { LocalTenant } from "../../local/index.ts";

/** An answer that the service didn't give. */
export interface Forgery {
  readonly what: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A request as it was asked: those within a batch by themselves. */
export interface Asked {
  readonly method: string;
  /** Path and query below `/beta`. */
  readonly url: string;
}

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };

/** Graph's own body, in the shape seen from Intune. */
export const graphNotFound: Forgery = {
  what: "404 with Graph's body",
  status: 404,
  headers: json,
  body: JSON.stringify({
    error: {
      code: "ResourceNotFound",
      message: JSON.stringify({
        _version: 3,
        Message: "An error has occurred - Operation ID (for customer support): 0",
      }),
      innerError: { date: "2026-01-01T00:00:00", "request-id": "0" },
    },
  }),
};
export const webNotFound: Forgery = {
  what: "404 with a web page",
  status: 404,
  headers: html,
  body: "<html><body>404 Not Found</body></html>",
};

/** Successes that are of no use. */
export const unusable: readonly Forgery[] = [
  { what: "200 without a body", status: 200, headers: json, body: "" },
  { what: "200 with a web page", status: 200, headers: html, body: "<html><body>Sign in to the network</body></html>" },
  { what: "200 with null", status: 200, headers: json, body: "null" },
  { what: "200 with a list", status: 200, headers: json, body: "[]" },
  { what: "200 with an object cut off", status: 200, headers: json, body: '{"id": "1", "displayName": "Hel' },
  { what: "200 with an error", status: 200, headers: json, body: '{"error": {"code": "BadRequest", "message": "no"}}' },
  {
    what: "200 with broken gzip",
    status: 200,
    headers: { ...json, "content-encoding": "gzip" },
    body: gzipSync('{"value": []}').subarray(0, 12),
  },
  {
    what: "200 with another object",
    status: 200,
    headers: json,
    body: '{"id": "00000000-0000-0000-0000-000000000000", "value": {}}',
  },
];

export class Middlebox {
  readonly asked: Asked[] = [];
  /** What is answered to a request in place of the tenant; undefined passes it on. */
  forge: (asked: Asked) => Forgery | undefined = () => undefined;
  readonly #tenant: LocalTenant;
  readonly #server: Server;

  private constructor(tenant: LocalTenant) {
    this.#tenant = tenant;
    this.#server = createServer((incoming, response) => {
      this.#handle(incoming, response).catch((error) => response.destroy(error));
    });
  }

  static async before(tenant: LocalTenant): Promise<Middlebox> {
    const box = new Middlebox(tenant);
    box.#server.listen(0, "127.0.0.1");
    await once(box.#server, "listening");
    return box;
  }

  /** The tenant, as seen through here. */
  get view(): LocalTenant {
    const { port } = this.#server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    return { ...this.#tenant, url, env: () => ({ ...this.#tenant.env(), INTUNE_ENDPOINT: url }) };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(incoming);
    const asked = { method: incoming.method ?? "", url: (incoming.url ?? "").replace("/beta", "") };
    const isBatch = asked.url === "/$batch";
    if (!isBatch) this.asked.push(asked);
    const forged = this.forge(asked);
    if (forged) {
      response.writeHead(forged.status, forged.headers).end(forged.body);
      return;
    }
    const answer = await this.#pass(incoming, body);
    const sent = isBatch ? this.#forgeWithin(body.toString("utf8"), answer.body) : answer.body;
    const { "content-length": _, "transfer-encoding": __, ...headers } = answer.headers;
    response.writeHead(answer.status, headers).end(sent);
  }

  async #pass(incoming: IncomingMessage, body: Buffer) {
    const passed = request(new URL(incoming.url ?? "", this.#tenant.url), {
      method: incoming.method,
      headers: { ...incoming.headers, host: new URL(this.#tenant.url).host, "accept-encoding": "identity" },
    });
    passed.end(body);
    const [answer] = (await once(passed, "response")) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
  }

  /** A batch carries JSON only, so that of what isn't, the status is left. */
  #forgeWithin(asked: string, answered: Buffer): string {
    const { requests } = JSON.parse(asked) as { requests: readonly { id: string; method: string; url: string }[] };
    const { responses } = JSON.parse(answered.toString("utf8")) as { responses: readonly { id: string }[] };
    const forged = responses.map((response) => {
      const inner = requests.find(({ id }) => id === response.id);
      if (!inner) return response;
      this.asked.push(inner);
      const forgery = this.forge(inner);
      return forgery ? { id: response.id, status: forgery.status, body: parsed(forgery.body) } : response;
    });
    return JSON.stringify({ responses: forged });
  }
}

async function text(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parsed(body: string | Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return body.toString();
  }
}
