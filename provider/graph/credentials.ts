import { readFile } from "node:fs/promises";
import type { TokenCredential } from "@azure/identity";
import { EnvHttpProxyAgent, request } from "undici";
import { SignInError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import { clouds } from "./clouds.ts";
import type { Connection } from "./connection.ts";
import type { Assertion, Credential } from "./credential.ts";
import { Secret } from "./secret.ts";
import { signInError } from "./sign-in-error.ts";
import { CachedTokenSource, type FetchToken, type TokenSource } from "./token.ts";

export interface CredentialOptions {
  readonly clock: Clock;
  /** Tells a person what to do, for example which code to enter where. */
  readonly notify: (message: string) => void;
}

/** Where a client gets its tokens from. Nothing is loaded and nobody is asked before the first token is needed. */
export function createTokenSource(settings: Connection, options: CredentialOptions): TokenSource {
  const { credential } = settings;
  const fetch: FetchToken =
    credential.kind === "accessToken"
      ? async () => credential.accessToken.reveal()
      : fromEntra(credential, settings, options.notify);
  return new CachedTokenSource(fetch, settings.tenantId, options.clock);
}

type EntraCredential = Exclude<Credential, { kind: "accessToken" }>;

/** Takes a good part of a second, which a run with a ready token need not wait for. */
const loadIdentity = () => import("@azure/identity");
type Identity = Awaited<ReturnType<typeof loadIdentity>>;

function fromEntra(credential: EntraCredential, settings: Connection, notify: (message: string) => void): FetchToken {
  const { graph, authority } = clouds[settings.environment];
  let signIn: Promise<TokenCredential> | undefined;
  let hasWorked = false;
  let refused: SignInError | undefined;
  return async ({ fresh, claims }) => {
    // Each resource would ask again: looking for what this machine offers takes seconds, a wrong secret stays wrong, and
    // the library has tried often enough where nobody answered.
    if (refused) throw refused;
    // The library keeps tokens by itself, and has no other way to be told that one of them is no longer accepted.
    // With claims it asks anew; and a person who has signed in is not asked a second time.
    if (fresh && claims === undefined && !isPerson(credential)) signIn = undefined;
    try {
      signIn ??= createCredential(credential, authority, notify);
      const scope = `${graph}/.default`;
      const token = await (await signIn).getToken(scope, { claims, enableCae: true });
      if (!token) throw new Error("the sign-in service gave no token");
      hasWorked = true;
      return token.token;
    } catch (error) {
      signIn = undefined;
      const failure = error instanceof SignInError ? error : signInError(credential, secretsOf(credential), error);
      if (!hasWorked) refused = failure;
      throw failure;
    }
  };
}

function isPerson({ kind }: EntraCredential): boolean {
  return kind === "interactive" || kind === "deviceCode";
}

async function createCredential(
  credential: EntraCredential,
  authorityHost: string,
  notify: (message: string) => void,
): Promise<TokenCredential> {
  const identity = await loadIdentity();
  const { tenantId, clientId } = credential;
  switch (credential.kind) {
    case "secret": {
      const secret = credential.clientSecret.reveal();
      return new identity.ClientSecretCredential(credential.tenantId, credential.clientId, secret, { authorityHost });
    }
    case "certificate": {
      const certificate = await readPem(credential.path);
      const certificatePassword = credential.password?.reveal();
      const configuration = { certificate, certificatePassword };
      return new identity.ClientCertificateCredential(credential.tenantId, credential.clientId, configuration, {
        authorityHost,
      });
    }
    case "oidc":
      return fromAssertion(identity, credential.tenantId, credential.clientId, credential.assertion, authorityHost);
    case "interactive":
      return new identity.InteractiveBrowserCredential({ tenantId, clientId, authorityHost });
    case "deviceCode":
      return new identity.DeviceCodeCredential({
        tenantId,
        clientId,
        authorityHost,
        userPromptCallback: ({ message }) => notify(message),
      });
    case "managedIdentity":
      return clientId ? new identity.ManagedIdentityCredential({ clientId }) : new identity.ManagedIdentityCredential();
    case "azureCli":
      return new identity.AzureCliCredential({ tenantId });
    case "default":
      return new identity.DefaultAzureCredential({ tenantId, authorityHost, managedIdentityClientId: clientId });
  }
}

function fromAssertion(
  identity: Identity,
  tenantId: string,
  clientId: string,
  assertion: Assertion,
  authorityHost: string,
): TokenCredential {
  if (assertion.from === "azurePipelines") {
    const { serviceConnectionId, systemToken } = assertion;
    const token = systemToken.reveal();
    return new identity.AzurePipelinesCredential(tenantId, clientId, serviceConnectionId, token, { authorityHost });
  }
  return new identity.ClientAssertionCredential(tenantId, clientId, () => readAssertion(assertion), { authorityHost });
}

/** Read for each sign-in: these tokens end within minutes, and their givers renew them in place. */
async function readAssertion(assertion: Exclude<Assertion, { from: "azurePipelines" }>): Promise<string> {
  if (assertion.from === "value") return assertion.token.reveal();
  if (assertion.from === "file") return (await readFile(assertion.path, "utf8")).trim();
  const url = new URL(assertion.url);
  url.searchParams.set("audience", "api://AzureADTokenExchange");
  const { statusCode, body } = await request(url, {
    dispatcher: new EnvHttpProxyAgent(),
    headers: { authorization: `Bearer ${assertion.requestToken.reveal()}`, accept: "application/json" },
  });
  if (statusCode !== 200) throw new Error(`GitHub gave no token for the job (status ${statusCode} from ${url.host})`);
  return ((await body.json()) as { value: string }).value;
}

async function readPem(path: string): Promise<string> {
  // Somebody may have set the certificate itself, or its password, where its path belongs.
  const shown = /^[^\r\n]{1,260}$/.test(path) && /[/\\]|\.\w{2,4}$/.test(path) ? `"${path}"` : "(not shown: no path)";
  const pem = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new SignInError(`The certificate file ${shown} cannot be read (${cause.code}).`);
  });
  if (pem.includes("-----BEGIN CERTIFICATE-----") && pem.includes("PRIVATE KEY-----")) return pem;
  throw new SignInError(
    `${shown} is no PEM file with a certificate and its private key. A PFX file becomes one by: ` +
      "openssl pkcs12 -in cert.pfx -out cert.pem -nodes",
  );
}

function secretsOf(credential: EntraCredential): readonly Secret[] {
  const values = "assertion" in credential ? Object.values(credential.assertion) : Object.values(credential);
  return values.filter((value): value is Secret => value instanceof Secret);
}
