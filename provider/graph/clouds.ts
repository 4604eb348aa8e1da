/** The Microsoft clouds that hold Intune tenants. GCC tenants live in `public`. */
export const cloudNames = ["public", "usgovernment", "usgovernmentdod", "china"] as const;
export type CloudName = (typeof cloudNames)[number];

export interface Cloud {
  /** Origin of Microsoft Graph. */
  readonly graph: string;
  /** Origin of the sign-in service. */
  readonly authority: string;
}

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: { graph: "https://graph.microsoft.com", authority: "https://login.microsoftonline.com" },
  usgovernment: { graph: "https://graph.microsoft.us", authority: "https://login.microsoftonline.us" },
  usgovernmentdod: { graph: "https://dod-graph.microsoft.us", authority: "https://login.microsoftonline.us" },
  china: { graph: "https://microsoftgraph.chinacloudapi.cn", authority: "https://login.chinacloudapi.cn" },
};

export interface Endpoint {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The cloud that the host belongs to; undefined for a server on this machine. */
  readonly cloud: CloudName | undefined;
}

export const allowedEndpoints = `${cloudNames
  .map((name) => clouds[name].graph)
  .join(", ")}, or http://127.0.0.1:<port> for a local tenant`;

/** Reads an endpoint as people write it, with or without `/beta`. Undefined where it is none that a token may go to. */
export function parseEndpoint(text: string): Endpoint | undefined {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.search || url.hash) return undefined;
  if (!["/", "/beta", "/beta/"].includes(url.pathname)) return undefined;
  const cloud = cloudNames.find((name) => clouds[name].graph === url.origin);
  if (cloud) return { origin: url.origin, cloud };
  return url.protocol === "http:" && isLoopback(url.hostname) ? { origin: url.origin, cloud: undefined } : undefined;
}

/** URL has already turned short and hexadecimal spellings of an IPv4 address into the dotted one. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
