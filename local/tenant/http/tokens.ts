import { isRecord } from "../model/body.ts";
import { forbidden, unauthorized } from "./errors.ts";

/** Whom a token is for, and what it permits. */
export interface Caller {
  readonly application: string;
  readonly permissions: ReadonlySet<string>;
}

type Claims = Readonly<Record<string, unknown>>;

/** The application whose tokens the tenant hands out. */
const application = "a0a0a0a0-0000-4000-8000-00000000c11e";
const lifetimeSeconds = 24 * 60 * 60;

export interface TokenOptions {
  readonly tenantId: string;
  readonly permissions: readonly string[];
  readonly clock: () => number;
}

/** A JWT with the claims of an app-only token. It is not signed: nothing but a local tenant would take it. */
export function makeToken(options: TokenOptions, claims: Claims = {}): string {
  const now = Math.floor(options.clock() / 1000);
  const payload = {
    aud: "https://graph.microsoft.com",
    iss: `https://sts.windows.net/${options.tenantId}/`,
    iat: now,
    nbf: now,
    exp: now + lifetimeSeconds,
    appid: application,
    idtyp: "app",
    roles: options.permissions,
    tid: options.tenantId,
    ver: "1.0",
    ...claims,
  };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encode({ typ: "JWT", alg: "none" })}.${encode(payload)}.`;
}

/** Reads tokens, and remembers those it has read: a client sends the same one a thousand times. */
export class TokenReader {
  readonly #tenantId: string;
  readonly #clock: () => number;
  readonly #known = new Map<string, { readonly caller: Caller; readonly expires: number }>();

  constructor(options: Pick<TokenOptions, "tenantId" | "clock">) {
    this.#tenantId = options.tenantId;
    this.#clock = options.clock;
  }

  /** @throws Refusal with 401 where the header holds no token that is good for this tenant. */
  read(authorization: string | undefined): Caller {
    const token = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) throw unauthorized("Access token is empty.");
    const known = this.#known.get(token) ?? this.#parse(token);
    if (known.expires * 1000 <= this.#clock()) {
      throw unauthorized("Lifetime validation failed, the token is expired.");
    }
    this.#known.set(token, known);
    return known.caller;
  }

  #parse(token: string): { caller: Caller; expires: number } {
    const claims = claimsOf(token);
    if (claims.tid !== this.#tenantId) throw unauthorized("The token is for another tenant.");
    if (typeof claims.exp !== "number")
      throw unauthorized("Lifetime validation failed, the token is missing an Expiration Time.");
    const roles = Array.isArray(claims.roles) ? claims.roles : [];
    const scopes = typeof claims.scp === "string" ? claims.scp.split(" ") : [];
    const caller = { application: String(claims.appid ?? ""), permissions: new Set<string>([...roles, ...scopes]) };
    return { caller, expires: claims.exp };
  }
}

function claimsOf(token: string): Claims {
  const parts = token.split(".");
  const malformed = unauthorized("IDX14100: JWT is not well formed, there are no dots (.).");
  if (parts.length !== 3) throw malformed;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString());
    if (isRecord(claims)) return claims;
  } catch {
    // Not JSON: the token is no JWT.
  }
  throw malformed;
}

/** @throws Refusal with 403 that names the permissions of which one would do. */
export function requirePermission(caller: Caller, permissions: readonly string[]): void {
  if (!permissions.some((permission) => caller.permissions.has(permission))) throw forbidden(permissions);
}
