import { ConfigurationError, SignInError, WrongTenantError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import { Secret } from "./secret.ts";

/** An access token for Graph, with what it says about itself. */
export interface Token {
  readonly value: Secret;
  readonly tenantId: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
  /** Application permissions (`roles`) or delegated ones (`scp`). */
  readonly permissions: readonly string[];
  /** True for an application on its own, false for a signed-in person. */
  readonly appOnly: boolean;
  /** The application (client) id that the token was issued to, where it says so. */
  readonly clientId: string | undefined;
}

export interface TokenRequest {
  /** A token that the service refused: it is not handed out again. */
  readonly rejected?: Token;
  /** What the service asks the new token to prove (continuous access evaluation). */
  readonly claims?: string;
}

/** Hands out tokens; all requests of a client share one. */
export interface TokenSource {
  /** A token that is good for some minutes. The rejected one comes back where no other can be had. */
  token(request?: TokenRequest): Promise<Token>;
}

/** Fetches a token; `fresh` means that a kept one will not do. */
export type FetchToken = (options: { fresh: boolean; claims?: string }) => Promise<string>;

/** A token is renewed when this little of its life is left, so that none ends on its way to the service. */
const renewBefore = 5 * 60_000;
/** A source that gives tokens with less than that is not asked for each request. */
const askAgainAfter = 60_000;

/** Keeps a token until shortly before it ends, and sees to it that only one sign-in runs at a time. */
export class CachedTokenSource implements TokenSource {
  readonly #fetch: FetchToken;
  readonly #expectedTenant: string | undefined;
  readonly #clock: Clock;
  #current: Token | undefined;
  #asked = Number.NEGATIVE_INFINITY;
  #pending: Promise<Token> | undefined;

  constructor(fetch: FetchToken, expectedTenant: string | undefined, clock: Clock) {
    this.#fetch = fetch;
    this.#expectedTenant = expectedTenant;
    this.#clock = clock;
  }

  async token(request: TokenRequest = {}): Promise<Token> {
    const current = this.#current;
    // Of many requests refused with one token, the first fetches the next, and the others find it here.
    if (current !== undefined && current !== request.rejected && this.#isGood(current)) return current;
    this.#pending ??= this.#renew(request).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  #isGood(token: Token): boolean {
    const now = this.#clock.now();
    const left = token.expires - now;
    return left > renewBefore || (left > askAgainAfter && now - this.#asked < askAgainAfter);
  }

  async #renew({ rejected, claims }: TokenRequest): Promise<Token> {
    this.#asked = this.#clock.now();
    const text = await this.#fetch({ fresh: rejected !== undefined, claims });
    if (text === this.#current?.value.reveal()) return this.#checked(this.#current);
    this.#current = this.#checked(parseToken(text));
    return this.#current;
  }

  #checked(token: Token): Token {
    const now = this.#clock.now();
    if (token.expires <= now) {
      throw new SignInError(
        `The access token ended at ${new Date(token.expires).toISOString()}, and it is ${new Date(now).toISOString()} ` +
          `now. Get a new one; if it is new, set this computer's clock. ${runProgramHint}`,
      );
    }
    if (this.#expectedTenant !== undefined && token.tenantId !== this.#expectedTenant) {
      throw new WrongTenantError(
        `The sign-in is for tenant ${token.tenantId}, but the settings name tenant ${this.#expectedTenant}. ` +
          "Nothing was sent. Sign in to the right tenant, or correct intune:tenantId (INTUNE_TENANT_ID).",
      );
    }
    return token;
  }
}

export const runProgramHint =
  "Refresh and destroy use the configuration of the last up: after a change, run them with --run-program, or give " +
  "the credentials through the environment.";

interface Claims {
  readonly tid?: unknown;
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly roles?: unknown;
  readonly scp?: unknown;
  readonly idtyp?: unknown;
  readonly appid?: unknown;
  readonly azp?: unknown;
}

/** @throws ConfigurationError where the text is no JSON web token of Microsoft Entra */
export function parseToken(text: string): Token {
  const claims = decodeClaims(text);
  if (typeof claims?.tid !== "string" || typeof claims.exp !== "number") {
    throw new ConfigurationError(
      "The access token is not usable: it must be a JSON web token of Microsoft Entra for Microsoft Graph, with the " +
        "tenant's id (tid) and an end (exp).",
    );
  }
  const roles = Array.isArray(claims.roles) ? claims.roles.filter((role) => typeof role === "string") : [];
  const scopes = typeof claims.scp === "string" ? claims.scp.split(" ").filter(Boolean) : [];
  const clientId = claims.appid ?? claims.azp;
  return {
    value: new Secret(text),
    tenantId: claims.tid.toLowerCase(),
    expires: claims.exp * 1000,
    permissions: [...roles, ...scopes],
    appOnly: claims.idtyp === "app" || scopes.length === 0,
    clientId: typeof clientId === "string" ? clientId : undefined,
  };
}

/** The tenant of an access token; undefined where it doesn't say. */
export function tenantOfToken(token: Secret): string | undefined {
  const tenantId = decodeClaims(token.reveal())?.tid;
  return typeof tenantId === "string" ? tenantId.toLowerCase() : undefined;
}

/** Issuers of Entra in all clouds, in tokens of both versions. */
const entra =
  /^https:\/\/(sts\.windows\.net|sts\.chinacloudapi\.cn|login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|login\.chinacloudapi\.cn|login\.microsoft\.com)\//;
/** Graph's audiences: its addresses, and its application id. */
const graphsAudience =
  /^(https:\/\/(graph\.microsoft\.com|graph\.microsoft\.us|dod-graph\.microsoft\.us|microsoftgraph\.chinacloudapi\.cn)\/?|00000003-0000-0000-c000-000000000000)$/;

/**
 * Whether somebody could use a token at Microsoft: Entra is its issuer, and it is signed or for something else than
 * Graph. A local tenant's own tokens look like Entra's for Graph, but nobody has signed them.
 */
export function isFromEntra(token: Secret): boolean {
  const text = token.reveal();
  const claims = decodeClaims(text);
  if (typeof claims?.iss !== "string" || !entra.test(claims.iss)) return false;
  const isSigned = (text.split(".")[2] ?? "") !== "";
  return isSigned || typeof claims.aud !== "string" || !graphsAudience.test(claims.aud);
}

/** The signature is the service's business: a client reads a token only to say early what the service would say late. */
function decodeClaims(text: string): Claims | undefined {
  const [, payload] = text.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
