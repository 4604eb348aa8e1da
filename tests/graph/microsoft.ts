import type { IncomingMessage } from "node:http";
import { startHosts } from "./hosts.ts";
import { jwt } from "./server.ts";

/** A request for a token, as the sign-in service gets it. */
export type TokenForm = Readonly<Record<string, string>>;

export interface Microsoft {
  /** Address of a proxy that leads to sign-in service and Graph, under their real names. */
  readonly proxy: string;
  /** What the proxy was asked to connect to. */
  readonly connections: string[];
  readonly tokenForms: TokenForm[];
  /** Requests to Graph, each with the token it carried. */
  readonly graph: { readonly url: string; readonly token: string }[];
  close(): Promise<void>;
}

export interface MicrosoftOptions {
  /** Secrets other than this one are refused. */
  readonly secret: string;
  /** The token in use is refused once, with these headers. */
  readonly challenge?: Readonly<Record<string, string>>;
}

/** Sign-in service and Graph on this machine, behind a proxy, so that a client can use their real names. */
export async function startMicrosoft(options: MicrosoftOptions): Promise<Microsoft> {
  const tokenForms: TokenForm[] = [];
  const graph: { url: string; token: string }[] = [];
  type Answer = [status: number, json: unknown, headers?: Readonly<Record<string, string>>];

  async function signIn(request: IncomingMessage): Promise<Answer> {
    const authority = `https://${request.headers.host}/${request.url?.split("/")[1]}`;
    if (request.method === "GET") {
      const endpoint = (name: string) => `${authority}/oauth2/v2.0/${name}`;
      return [
        200,
        {
          issuer: `${authority}/v2.0`,
          token_endpoint: endpoint("token"),
          authorization_endpoint: endpoint("authorize"),
          device_authorization_endpoint: endpoint("devicecode"),
          jwks_uri: endpoint("keys"),
        },
      ];
    }
    const form = Object.fromEntries(new URLSearchParams(await textOf(request)));
    if (request.url?.includes("/devicecode")) {
      const message = "Open https://microsoft.com/devicelogin and enter the code ABCD-1234.";
      return [200, { device_code: "d", user_code: "ABCD-1234", message, expires_in: 900, interval: 1 }];
    }
    tokenForms.push(form);
    if (form.client_secret !== undefined && form.client_secret !== options.secret) {
      const description = `AADSTS7000215: Invalid client secret provided for ${form.client_id}.`;
      return [401, { error: "invalid_client", error_description: description, error_codes: [7000215] }];
    }
    return [200, { token_type: "Bearer", expires_in: 3600, access_token: jwt({ jti: tokenForms.length }) }];
  }

  function answer(request: IncomingMessage): Answer {
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    graph.push({ url: `https://${request.headers.host}${request.url}`, token });
    if (request.url?.startsWith("/pipelines/")) return [200, { oidcToken: "token of the job" }];
    if (options.challenge && graph.length === 1)
      return [401, { error: { code: "InvalidAuthenticationToken" } }, options.challenge];
    return [200, { id: "from Graph" }];
  }

  const { proxy, connections, close } = await startHosts(async (request, response) => {
    const [status, json, headers] = request.headers.host?.startsWith("login.")
      ? await signIn(request)
      : answer(request);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(json));
  });
  return { proxy, connections, tokenForms, graph, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
