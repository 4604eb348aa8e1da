/** One request to Graph, from the wire or from inside a $batch, after its URL was taken apart. */
export interface GraphRequest {
  readonly method: string;
  /** Without `/beta`, the query and a trailing slash. */
  readonly path: string;
  /** The parts of the path, decoded; a key in brackets, `things('id')`, is a part of its own. */
  readonly segments: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, bytes for another content type, undefined where there was none. */
  readonly body: unknown;
  /** What the service calls this request, and what the client calls it. */
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly inBatch: boolean;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Undefined: no content, and so no content type. */
  readonly body?: unknown;
}

/** The connection was closed instead of answered. */
export const dropped = Symbol("dropped");
export type Outcome = GraphAnswer | typeof dropped;

/** Takes `/beta/x/y('z')/?$a=b` apart; undefined where that can't be done. */
export function parseTarget(target: string): Pick<GraphRequest, "path" | "segments" | "query"> | undefined {
  const url = URL.parse(target, "http://tenant");
  const path = /^\/beta(\/.*?)?\/*$/.exec(url?.pathname ?? "");
  if (!url || !path) return undefined;
  try {
    const parts = (path[1] ?? "").split("/").filter((part) => part !== "");
    const decoded = parts.map((part) => decodeURIComponent(part));
    return {
      path: `/${decoded.join("/")}`,
      segments: decoded.flatMap(splitKey),
      query: Object.fromEntries([...url.searchParams].map(([name, value]) => [optionName(name), value])),
    };
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}

/**
 * Beta takes its options without the dollar too, as Microsoft's page on query parameters says. A shipping client sends
 * `??$expand=…`, and is answered.
 */
function optionName(name: string): string {
  const plain = name.replace(/^\?/, "");
  return /^(?:select|expand|filter|top|count|skiptoken|orderby|search|skip)$/.test(plain) ? `$${plain}` : plain;
}

function splitKey(part: string): string[] {
  const match = /^(\w+)\('([^'=]*)'\)$/.exec(part);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : [part];
}
