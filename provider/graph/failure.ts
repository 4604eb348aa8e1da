import { STATUS_CODES } from "node:http";
import { GraphError, type GraphFailure, type TransportError } from "../errors.ts";
import { parseErrorBody, permissionsIn } from "./error-body.ts";
import { type GraphAnswer, type GraphRequest, isWrite } from "./exchange.ts";
import { foreignText } from "./foreign-text.ts";
import { unreachable } from "./unreachable.ts";

/** The error for an answer that is no success. */
export function refused(request: GraphRequest, answer: GraphAnswer): GraphError {
  const { code, message, requestId } = parseErrorBody(answer.body);
  const header = answer.headers["request-id"];
  const text = (given: unknown) =>
    typeof given === "string" ? foreignText(given, isWrite(request) ? request.body : undefined) : undefined;
  return graphError({
    method: request.method,
    path: request.path,
    operation: operationOf(request),
    status: answer.status,
    graphCode: text(code),
    graphMessage: text(message),
    requestId: text(requestId ?? header),
    attempts: answer.attempts,
    outcomeUnknown: request.method !== "GET" && answer.status >= 500,
    permissions: answer.status === 401 || answer.status === 403 ? permissionsIn(message) : [],
    advice: adviceFor(answer),
  });
}

const OTHERS_ANSWER =
  "Something between here and the service may have answered in its place: check proxy and endpoint.";

/** The error for a request that got no answer. */
export function unanswered(request: GraphRequest, error: TransportError, origin: string, seconds: number): GraphError {
  const failure = {
    method: request.method,
    path: request.path,
    operation: operationOf(request),
    attempts: error.attempts,
    outcomeUnknown: request.method !== "GET" && error.sent,
  };
  const { host } = new URL(origin);
  if (error.kind === "timeout") {
    const reason = `no answer from ${host} within ${seconds} s`;
    const advice = "Run it again, or set a higher intune:timeout (INTUNE_TIMEOUT).";
    return graphError({ ...failure, reason, advice }, error);
  }
  if (error.kind === "oversized") {
    const reason = `the answer from ${host} is larger than any of Microsoft Graph's`;
    return graphError({ ...failure, reason, advice: OTHERS_ANSWER }, error);
  }
  if (error.kind === "garbled") {
    const reason = `the answer from ${host} could not be unpacked`;
    const advice =
      "Run it again; if it stays so, something between here and the service damages answers: check proxies.";
    return graphError({ ...failure, reason, advice }, error);
  }
  if (error.kind === "broken") {
    const reason = `the connection to ${host} ended before the answer was complete`;
    return graphError({ ...failure, reason, advice: "Run it again." }, error);
  }
  return graphError({ ...failure, ...unreachable(host, error.cause) }, error);
}

/** The error for a success that is of no use. */
export function unreadable(
  request: Pick<GraphRequest, "method" | "path">,
  answer: Pick<GraphAnswer, "status" | "attempts">,
  why: string,
): GraphError {
  return graphError({
    method: request.method,
    path: request.path,
    operation: operationOf(request),
    status: answer.status,
    attempts: answer.attempts,
    outcomeUnknown: request.method !== "GET",
    reason: why,
    advice: OTHERS_ANSWER,
  });
}

/** The error for a collection whose pages don't come to an end. */
export const endless = (path: string, reason: string): GraphError =>
  graphError({ method: "GET", path, operation: operationOf({ method: "GET", path }), reason, advice: OTHERS_ANSWER });

/**
 * The same error, told with what only the caller knows.
 *
 * @param context.subject the object in question, for example `policy "Hello for Business"`
 * @param context.permissions permissions of which the request needs one; they count where the service named none
 */
export function explain(
  error: GraphError,
  context: { readonly subject?: string; readonly permissions?: readonly string[] },
): GraphError {
  const denied = error.status === 401 || error.status === 403;
  const permissions = denied && error.permissions.length === 0 ? context.permissions : error.permissions;
  const operation = [context.subject, error.operation].filter(Boolean).join(": ");
  return graphError({ ...fieldsOf(error), operation, permissions }, error.cause);
}

function fieldsOf(error: GraphError): GraphFailure {
  const { method, path, status, graphCode, graphMessage, requestId, attempts, outcomeUnknown, reason, advice } = error;
  return { method, path, status, graphCode, graphMessage, requestId, attempts, outcomeUnknown, reason, advice };
}

function graphError(failure: GraphFailure, cause?: unknown): GraphError {
  const reason = failure.reason ?? failure.graphMessage ?? statusText(failure.status);
  const facts = [
    `${failure.method} ${failure.path}`,
    failure.status === undefined ? undefined : `status ${failure.status}`,
    failure.graphCode && `code ${failure.graphCode}`,
    failure.requestId && `request-id ${failure.requestId}`,
    failure.attempts !== undefined && failure.attempts > 1 ? `sent ${failure.attempts} times` : undefined,
  ];
  const sentences = [
    `${failure.operation ?? "A request"} failed: ${reason.replace(/\.$/, "")} (${facts.filter(Boolean).join(", ")}).`,
    failure.outcomeUnknown ? "The service may have carried it out all the same." : undefined,
    permissionAdvice(failure.permissions),
    failure.advice,
  ];
  return new GraphError(sentences.filter(Boolean).join(" "), failure, { cause });
}

function permissionAdvice(permissions: readonly string[] | undefined): string | undefined {
  if (!permissions || permissions.length === 0) return undefined;
  return (
    `It needs the permission ${permissions.join(" or ")}: add it to the app registration under API permissions, and ` +
    "have an administrator grant consent."
  );
}

function statusText(status: number | undefined): string {
  return (status !== undefined && STATUS_CODES[status]) || "the service gave no reason";
}

function adviceFor({ status, headers }: GraphAnswer): string | undefined {
  if (status >= 300 && status < 400) {
    const target = URL.canParse(headers.location ?? "") ? new URL(headers.location ?? "").host : "another address";
    return `The answer leads to ${target}, and redirects are not followed: check intune:endpoint and proxies.`;
  }
  if (status === 401)
    return "The service does not accept the sign-in: check the credential, or get a new access token.";
  if (status === 429) {
    return "The tenant limits requests, and other programs use it too: run it again later, or set a higher intune:timeout.";
  }
  return status >= 500 ? "Run it again; if it stays so, Microsoft's support can look the request id up." : undefined;
}

const verbs = {
  GET: "Reading",
  POST: "Creating an object in",
  PATCH: "Changing",
  PUT: "Replacing",
  DELETE: "Deleting",
};

/** What a request is for, in words. */
export function operationOf({ method, path }: Pick<GraphRequest, "method" | "path">): string {
  const target = path.replace(/\?.*$/, "").replace(/^\//, "");
  const action = method === "POST" ? /^(.+)\/(assign|setPriority)$/.exec(target) : null;
  if (action?.[2] === "assign") return `Assigning ${action[1]}`;
  if (action?.[2] === "setPriority") return `Setting the priority of ${action[1]}`;
  return `${verbs[method]} ${target}`;
}
