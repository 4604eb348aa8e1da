import type { IncomingHttpHeaders } from "node:http";
import type { Deadline } from "./deadline.ts";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** One request on its way down to the wire. */
export interface GraphRequest {
  readonly method: Method;
  /** Path and query, encoded: `/deviceManagement/…?$top=10`. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deadline: Deadline;
  /** What a $batch reads, all of it from one part of the service; undefined for anything else. */
  readonly reads?: readonly string[];
}

/** A request that changes something. */
export function isWrite(request: GraphRequest): boolean {
  return request.method !== "GET" && request.reads === undefined;
}

/** A whole answer on its way up, whatever its status. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** Sends a request and resolves with the answer; rejects with a TransportError where there is none. */
export type Send = (request: GraphRequest) => Promise<GraphAnswer>;

/** One concern of the client: it wraps what lies below it. */
export type Interceptor = (send: Send) => Send;

/** Puts interceptors around a transport; the first is the outermost. */
export function compose(transport: Send, interceptors: readonly Interceptor[]): Send {
  return interceptors.reduceRight((send, interceptor) => interceptor(send), transport);
}
