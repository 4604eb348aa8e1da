import { type LocalTenant, startTenant } from "../../local/index.ts";
import type { TenantOptions } from "../../local/tenant/tenant.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined where there was no content. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes.
  readonly body: any;
  readonly text: string;
}

/** What a test asks of a tenant, over HTTP. */
export interface Client {
  readonly tenant: LocalTenant;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** @param path below `/beta`, with its query. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export async function startClient(options: TenantOptions = {}): Promise<Client> {
  const tenant = await startTenant(options);
  const token = tenant.token();
  const send: Client["send"] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${tenant.url}/beta${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
  return {
    tenant,
    send,
    get: (path, headers) => send("GET", path, undefined, headers),
    post: (path, body) => send("POST", path, body),
    patch: (path, body) => send("PATCH", path, body),
    put: (path, body) => send("PUT", path, body),
    delete: (path) => send("DELETE", path),
    close: () => tenant.close(),
  };
}

export const configurations = "/deviceManagement/deviceConfigurations";
export const enrollments = "/deviceManagement/deviceEnrollmentConfigurations";
export const identityProtection = "#microsoft.graph.windowsIdentityProtectionConfiguration";
export const helloEnrollment = "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration";

/** A smallest policy. */
export function policy(displayName: string, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return { "@odata.type": identityProtection, displayName, ...rest };
}

/** The message inside an error whose message is a JSON text. */
export function nestedMessage(answer: Answer): string {
  return JSON.parse(answer.body.error.message).Message;
}

export const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const sevenDecimals = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/;
