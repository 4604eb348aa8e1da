import { SignInError } from "../errors.ts";
import type { Credential } from "./credential.ts";
import { redact, type Secret } from "./secret.ts";
import { runProgramHint } from "./token.ts";

const methods: Record<Exclude<Credential["kind"], "accessToken">, string> = {
  secret: "with a client secret",
  certificate: "with a certificate",
  oidc: "with a token of another identity provider",
  interactive: "in the browser",
  deviceCode: "with a device code",
  managedIdentity: "with the managed identity",
  azureCli: "with the Azure CLI",
  default: "with what this machine offers",
};

/** What the sign-in service means by its codes, as far as an administrator can do something about it. */
const adviceByCode: Readonly<Record<string, string>> = {
  AADSTS7000215: "The client secret is wrong; the secret's value is needed, not its id.",
  AADSTS7000222: "The client secret has ended: make a new one under Certificates & secrets.",
  AADSTS700016: "The tenant does not know this application: check clientId and tenantId.",
  AADSTS90002: "There is no such tenant in this cloud: check tenantId and intune:environment.",
  AADSTS700027: "The certificate is not registered with the application, or has ended.",
  AADSTS70021: "No federated credential of the application matches the token: check its issuer, subject and audience.",
  AADSTS700213: "No federated credential of the application matches the token: check its issuer, subject and audience.",
  AADSTS65001: "Nobody has granted consent to the application's permissions yet.",
  AADSTS50076: "The sign-in needs a second factor: use auth deviceCode or interactive.",
  AADSTS53003: "A conditional access policy blocks the sign-in.",
  AADSTS7000112: "The application is disabled in this tenant.",
};

/** What Node and the identity library say where nobody answers, or somebody who isn't trusted does. */
const networkFailure = /network_error|E(NOTFOUND|AI_AGAIN|CONN\w+|TIMEDOUT)|UNABLE_TO_|SELF_SIGNED|CERT_/;
const networkAdvice =
  "The sign-in service can't be reached: check the network and the proxy (HTTPS_PROXY, NO_PROXY). If a proxy of your " +
  "organisation inspects traffic, give its certificate to Node.js in NODE_EXTRA_CA_CERTS.";

const adviceByMethod: Readonly<Partial<Record<Credential["kind"], string>>> = {
  azureCli: "Run az login (with --tenant), or choose another intune:auth.",
  managedIdentity: "It is only there on Azure machines that have one; choose another intune:auth elsewhere.",
  default:
    "No access token, client secret, certificate or OIDC token is set (INTUNE_ACCESS_TOKEN, INTUNE_CLIENT_SECRET, " +
    "INTUNE_CLIENT_CERTIFICATE_PATH, INTUNE_OIDC_TOKEN, their ARM_ and AZURE_ namesakes, or the configuration). " +
    "Give credentials: INTUNE_TENANT_ID, INTUNE_CLIENT_ID and INTUNE_CLIENT_SECRET, or sign in by az login, or choose " +
    "intune:auth. With intune:offline (INTUNE_OFFLINE) set to true, a preview works without a tenant.",
};

/** The error for a sign-in that failed; `cause` is what the identity library threw. */
export function signInError(credential: Credential, secrets: readonly Secret[], cause: unknown): SignInError {
  const message = redact(cause instanceof Error ? cause.message : String(cause), secrets);
  const who = "clientId" in credential && credential.clientId ? ` as application ${credential.clientId}` : "";
  const where = "tenantId" in credential && credential.tenantId ? ` to tenant ${credential.tenantId}` : "";
  const kind = credential.kind === "accessToken" ? "" : methods[credential.kind];
  const sentences = [
    `Signing in${where}${who} ${kind} failed: ${firstLines(message)}`,
    adviceFor(credential.kind, message),
    runProgramHint,
  ];
  // The cause stays behind: it may hold the request, and so the secret, and Node prints causes with an error.
  return new SignInError(sentences.filter(Boolean).join(" "));
}

function adviceFor(kind: Credential["kind"], message: string): string | undefined {
  const code = /AADSTS\d+/.exec(message)?.[0];
  if (code) return adviceByCode[code] ?? adviceByMethod[kind];
  return adviceByMethod[kind] ?? (networkFailure.test(message) ? networkAdvice : undefined);
}

/** The identity library's messages go on with traces and links that help nobody at a terminal. */
function firstLines(message: string): string {
  const text = message
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(Trace ID|Correlation ID|Timestamp|To troubleshoot)/i.test(line))
    .slice(0, 8)
    .join(" ")
    .replace(/\s*(Trace ID|Correlation ID|Timestamp): \S+/g, "");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
