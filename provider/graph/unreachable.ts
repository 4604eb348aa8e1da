/** Why a host could not be reached, and what to do about it. */
export interface Unreachable {
  readonly reason: string;
  readonly advice: string;
}

const network = "Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and intune:endpoint (INTUNE_ENDPOINT).";

/** Puts the error of a connection that did not come about into words. */
export function unreachable(host: string, cause: unknown): Unreachable {
  const code = codeOf(cause);
  const because = words(host, code, cause);
  const advice = isCertificate(code)
    ? "If a proxy of your organisation inspects traffic, give its certificate to Node.js in NODE_EXTRA_CA_CERTS."
    : network;
  return { reason: `the tenant is unreachable, as ${because.replace("<host>", host)}`, advice };
}

function words(host: string, code: string, cause: unknown): string {
  if (code === "ECONNREFUSED") return `the connection to <host> is refused${by(host, cause)}`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the name <host> was not found (${code})`;
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT") return "<host> does not answer";
  if (isCertificate(code)) return `the certificate of <host> is not trusted (${code})`;
  const message = cause instanceof Error ? cause.message : "";
  return `no connection to <host> came about (${[code, message].filter(Boolean).join(": ")})`;
}

/** Where a proxy stands in between, it is the proxy's address. */
function by(host: string, cause: unknown): string {
  const { address, port } = cause as { readonly address?: string; readonly port?: number };
  return address === undefined || `${address}:${port}` === host ? "" : ` by ${address}:${port}`;
}

/** Several addresses of one name fail with one error around the others. */
function codeOf(cause: unknown): string {
  const error = cause as (NodeJS.ErrnoException & { errors?: readonly NodeJS.ErrnoException[] }) | undefined;
  return error?.code ?? error?.errors?.[0]?.code ?? "";
}

function isCertificate(code: string): boolean {
  return /^(CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT)/.test(code);
}
