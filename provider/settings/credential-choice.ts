import type { Assertion, Credential } from "../graph/credential.ts";
import type { Secret } from "../graph/secret.ts";

export const authMethods = [
  "default",
  "secret",
  "certificate",
  "oidc",
  "managedIdentity",
  "azureCli",
  "interactive",
  "deviceCode",
  "accessToken",
] as const;
export type AuthMethod = (typeof authMethods)[number];

/** One place that credentials are read from: configuration, or the variables with one prefix. */
export interface CredentialSource {
  /** What this source says about the method; the environment's word counts for all its prefixes. */
  readonly auth: AuthMethod;
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: Secret | undefined;
  readonly clientCertificatePath: string | undefined;
  readonly clientCertificatePassword: Secret | undefined;
  readonly accessToken: Secret | undefined;
  readonly oidcToken: Secret | undefined;
  readonly oidcTokenFile: string | undefined;
  /** What is wrong with these values; it only matters when the source is chosen. */
  readonly problems: readonly string[];
  /** How a part is called in this source: `ARM_CLIENT_ID`, `intune:clientId`. */
  nameOf(part: CredentialPart): string;
}

export type CredentialPart = Exclude<keyof CredentialSource, "auth" | "problems" | "nameOf">;

export interface CredentialRequest {
  /** The method asked for, whoever asked. */
  readonly auth: AuthMethod;
  /** Strongest first. */
  readonly sources: readonly CredentialSource[];
  /** The tenant that the configuration names. */
  readonly configuredTenant: string | undefined;
  /** A token that the build system offers, where there is one. */
  readonly pipeline: Assertion | undefined;
  /** The tenant that an access token is for. */
  tenantOf(accessToken: Secret): string | undefined;
}

export interface CredentialChoice {
  readonly credential: Credential;
  readonly tenantId: string | undefined;
  /** Where the proof was found: `INTUNE_CLIENT_SECRET`, `intune:clientSecret`. Absent where none is given. */
  readonly proof?: string;
}

/** What each method proves itself with; `default` takes the first that is there. */
const proofs = ["accessToken", "clientSecret", "clientCertificatePath", "oidcToken", "oidcTokenFile"] as const;
type Proof = (typeof proofs)[number];
const proofsOf: Partial<Record<AuthMethod, readonly Proof[]>> = {
  default: proofs,
  accessToken: ["accessToken"],
  secret: ["clientSecret"],
  certificate: ["clientCertificatePath"],
  oidc: ["oidcToken", "oidcTokenFile"],
};

/** Chooses one credential from one source; what is missing or contradictory is added to `problems`. */
export function chooseCredential(request: CredentialRequest, problems: string[]): CredentialChoice | undefined {
  const candidates = request.sources.flatMap((source) => {
    const proof = proofsOf[source.auth]?.find((name) => source[name] !== undefined);
    return proof ? [{ source, proof }] : [];
  });
  const tenantOf = (source: CredentialSource) =>
    source.tenantId ?? (source.accessToken ? request.tenantOf(source.accessToken) : undefined);
  // A program can hold several tenants (`intune.Provider`), while the environment has the credentials of one of them:
  // a credential for another tenant than the configured one gives way to one that fits.
  const fitting = candidates.find(({ source }) => {
    const tenant = tenantOf(source);
    return request.configuredTenant === undefined || tenant === undefined || tenant === request.configuredTenant;
  });
  const chosen = fitting ?? candidates[0];
  if (!chosen) return withoutProof(request, problems);

  problems.push(...chosen.source.problems);
  const tenantId = tenantOf(chosen.source);
  if (!fitting) {
    problems.push(
      `intune:tenantId is "${request.configuredTenant}", but the credential in ${chosen.source.nameOf(chosen.proof)} ` +
        `is for tenant "${tenantId}": give a credential of the configured tenant, or correct the configuration`,
    );
  }
  const credential = complete(chosen.source, chosen.proof, request, problems);
  const proof = chosen.source.nameOf(chosen.proof);
  return credential && { credential, tenantId: request.configuredTenant ?? tenantId, proof };
}

/** A proof alone is not enough: application and tenant must stand beside it, in the same source. */
function complete(
  source: CredentialSource,
  proof: Proof,
  request: CredentialRequest,
  problems: string[],
): Credential | undefined {
  const { accessToken, clientSecret, clientCertificatePath, oidcToken, oidcTokenFile } = source;
  if (proof === "accessToken" && accessToken) {
    return { kind: "accessToken", accessToken, origin: source.nameOf("accessToken") };
  }
  const identity = identityOf(source, source.nameOf(proof), request.sources, problems);
  if (!identity) return undefined;
  if (proof === "clientSecret" && clientSecret) return { kind: "secret", ...identity, clientSecret };
  if (proof === "clientCertificatePath" && clientCertificatePath) {
    return {
      kind: "certificate",
      ...identity,
      path: clientCertificatePath,
      password: source.clientCertificatePassword,
    };
  }
  if (oidcToken) return { kind: "oidc", ...identity, assertion: { from: "value", token: oidcToken } };
  return { kind: "oidc", ...identity, assertion: { from: "file", path: oidcTokenFile ?? "" } };
}

function identityOf(
  source: CredentialSource,
  because: string,
  sources: readonly CredentialSource[],
  problems: string[],
): { tenantId: string; clientId: string } | undefined {
  const { tenantId, clientId } = source;
  if (tenantId && clientId) return { tenantId, clientId };
  const missing = (["tenantId", "clientId"] as const).filter((part) => !source[part]);
  const elsewhere = missing.flatMap((part) =>
    sources.filter((other) => other[part]).map((other) => other.nameOf(part)),
  );
  const hint = elsewhere.length > 0 ? ` (${elsewhere.join(", ")} belongs to another source and is not mixed in)` : "";
  problems.push(
    `${because} is set without ${missing.map((part) => source.nameOf(part)).join(" and ")}: ` +
      `all parts of one credential come from one source${hint}`,
  );
  return undefined;
}

function withoutProof(request: CredentialRequest, problems: string[]): CredentialChoice | undefined {
  const { auth, sources, configuredTenant, pipeline } = request;
  const application = sources.find((source) => source.tenantId && source.clientId);
  problems.push(...(application?.problems ?? []));
  const tenantId = configuredTenant ?? sources.find((source) => source.tenantId)?.tenantId;
  const clientId = sources.find((source) => source.clientId)?.clientId;

  if ((auth === "oidc" || auth === "default") && pipeline && application?.tenantId && application.clientId) {
    const identity = { tenantId: application.tenantId, clientId: application.clientId };
    return { credential: { kind: "oidc", ...identity, assertion: pipeline }, tenantId: configuredTenant ?? tenantId };
  }
  if (auth === "interactive" || auth === "deviceCode") {
    if (application?.tenantId && application.clientId) {
      const identity = { tenantId: application.tenantId, clientId: application.clientId };
      return { credential: { kind: auth, ...identity }, tenantId };
    }
    problems.push(
      `intune:auth is "${auth}", which needs intune:tenantId and intune:clientId (or INTUNE_TENANT_ID and ` +
        "INTUNE_CLIENT_ID): the app registration that the person signs in to",
    );
    return undefined;
  }
  if (auth === "managedIdentity" || auth === "azureCli" || auth === "default") {
    return { credential: { kind: auth, tenantId, clientId }, tenantId };
  }
  problems.push(`intune:auth is "${auth}", but ${missingProof[auth]}`);
  return undefined;
}

const missingProof: Record<"secret" | "certificate" | "oidc" | "accessToken", string> = {
  secret: "there is no client secret: set INTUNE_CLIENT_SECRET, or intune:clientSecret with --secret",
  certificate: "there is no certificate: set INTUNE_CLIENT_CERTIFICATE_PATH or intune:clientCertificatePath",
  oidc:
    "there is no token to show: it needs the tenant's and the application's id with a token from GitHub Actions " +
    "(permission id-token: write), from Azure Pipelines (a service connection), or in INTUNE_OIDC_TOKEN_FILE",
  accessToken: "there is no access token: set INTUNE_ACCESS_TOKEN",
};
