import { randomUUID } from "node:crypto";
import { isRecord, requireRecord } from "../model/body.ts";
import { requestRefusal } from "./errors.ts";
import { dropped, type GraphAnswer, type GraphRequest, type Outcome, parseTarget } from "./exchange.ts";

const mostRequests = 20;

interface Inner {
  readonly id: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
}

/**
 * `POST /$batch`: each inner request has a status of its own, the outer one is 200. What it depends on must have
 * succeeded, or it fails with 424. Graph doesn't keep the order of the answers; here it is the other way round, so that
 * a client that counts on the order is found out.
 */
export async function handleBatch(
  outer: GraphRequest,
  handle: (request: GraphRequest) => Promise<Outcome>,
): Promise<Outcome> {
  const inner = readBatch(outer);
  const answers = new Map<string, GraphAnswer>();
  const responses: object[] = [];
  for (const { id, request, dependsOn } of inner) {
    const failed = dependsOn.some((other) => (answers.get(other)?.status ?? 424) >= 400);
    const outcome = failed ? failedDependency() : await handle(request);
    if (outcome === dropped) return dropped;
    answers.set(id, outcome);
    responses.unshift(toResponse(id, request, outcome));
  }
  return { status: 200, body: { responses } };
}

function toResponse(id: string, request: GraphRequest, { status, headers, body }: GraphAnswer): object {
  const ids = { "request-id": request.requestId, "client-request-id": request.clientRequestId };
  if (body === undefined) return { id, status, headers: { ...ids, ...headers } };
  // Bytes come as base64 inside a batch.
  if (Buffer.isBuffer(body)) {
    return { id, status, headers: { ...ids, ...headers }, body: body.toString("base64") };
  }
  return { id, status, headers: { ...ids, ...headers, "Content-Type": "application/json" }, body };
}

function failedDependency(): GraphAnswer {
  const error = { code: "FailedDependency", message: "A request that this one depends on has failed." };
  return { status: 424, body: { error } };
}

function readBatch(outer: GraphRequest): readonly Inner[] {
  const { requests } = requireRecord(outer.body);
  if (!Array.isArray(requests) || requests.length === 0) {
    throw requestRefusal("Invalid batch payload format: 'requests' must be a list.");
  }
  if (requests.length > mostRequests) {
    throw requestRefusal(`Number of batch requests exceeds the maximum value '${mostRequests}'.`);
  }
  const inner = requests.map((item) => readInner(item, outer));
  const ids = new Set<string>();
  for (const { id, dependsOn } of inner) {
    if (ids.has(id)) throw requestRefusal(`The id '${id}' is used by more than one request of the batch.`);
    if (dependsOn.some((other) => !ids.has(other)))
      throw requestRefusal(`The request '${id}' depends on an unknown request.`);
    ids.add(id);
  }
  return inner;
}

function readInner(item: unknown, outer: GraphRequest): Inner {
  const { id, method, url, headers = {}, body, dependsOn = [] } = isRecord(item) ? item : {};
  const target = typeof url === "string" ? parseTarget(`/beta/${url.replace(/^\//, "")}`) : undefined;
  if (!isId(id) || typeof method !== "string" || !target || !isRecord(headers) || !Array.isArray(dependsOn)) {
    throw requestRefusal("Invalid batch payload format: a request needs 'id', 'method' and 'url'.");
  }
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  if (body !== undefined && !own["content-type"]) {
    throw requestRefusal(`The request '${id}' of the batch has a body and no Content-Type header.`);
  }
  const { authorization } = outer.headers;
  const request: GraphRequest = {
    ...target,
    method: method.toUpperCase(),
    headers: { ...(authorization !== undefined && { authorization }), ...own },
    body,
    requestId: randomUUID(),
    clientRequestId: own["client-request-id"] ?? outer.clientRequestId,
    inBatch: true,
  };
  return { id: String(id), request, dependsOn: dependsOn.map(String) };
}

/** Shipping clients number their requests; the answers' ids are texts all the same. */
function isId(id: unknown): id is string | number {
  return typeof id === "string" || Number.isInteger(id);
}
