import type { GraphAnswer, GraphRequest } from "./exchange.ts";

/**
 * The service refuses a request. The shapes are the ones seen from the real service: `model` repeats its message in
 * innerError, `nested` has a JSON text for a message, `wrapped` is an UnknownError with a whole nested error for a
 * message.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: string;
  readonly shape: "plain" | "model" | "nested" | "wrapped";
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    shape: Refusal["shape"] = "plain",
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.shape = shape;
    this.headers = headers;
  }
}

/** The body doesn't fit the model of types. */
export function modelRefusal(message: string): Refusal {
  return new Refusal(400, "ModelValidationFailure", message, "model");
}

/** The body fits the model, and the service behind Graph doesn't take it. */
export function serviceRefusal(message: string): Refusal {
  return new Refusal(400, "BadRequest", message, "nested");
}

/** Graph itself, before any service, can't make sense of the request. */
export function requestRefusal(message: string): Refusal {
  return new Refusal(400, "BadRequest", message);
}

export function notFound(): Refusal {
  return new Refusal(404, "ResourceNotFound", "An error has occurred", "nested");
}

export function forbidden(permissions: readonly string[]): Refusal {
  const message =
    "Application is not authorized to perform this operation. Application must have one of the following scopes: " +
    permissions.join(", ");
  return new Refusal(403, "Forbidden", message, "nested");
}

export function unauthorized(message: string): Refusal {
  return new Refusal(401, "InvalidAuthenticationToken", message);
}

export function unknownSegment(segment: string): Refusal {
  return requestRefusal(`Resource not found for the segment '${segment}'.`);
}

/** The collection exists, but not this way of using it. */
export function unknownRoute(request: GraphRequest): Refusal {
  const kinds = request.segments.map((_, index) =>
    index === 0 ? "singleton" : index % 2 === 1 ? "navigation" : "key",
  );
  const message =
    `No OData route exists that match template ~/${kinds.join("/")} ` +
    `with http verb ${request.method} for request ${request.path}.`;
  return new Refusal(400, "No method match route template", message);
}

const ordered: Readonly<Record<number, readonly [code: string, message: string, shape: Refusal["shape"]]>> = {
  400: ["BadRequest", "An error has occurred", "nested"],
  401: ["InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.", "plain"],
  403: ["Forbidden", "Application is not authorized to perform this operation.", "nested"],
  404: ["ResourceNotFound", "An error has occurred", "nested"],
  429: ["TooManyRequests", "An error has occurred.", "plain"],
  500: ["InternalServerError", "An error has occurred", "nested"],
  502: ["BadGateway", "", "plain"],
  503: ["CancelledOnServiceTimeout", "An error has occurred.", "plain"],
  504: ["UnknownError", "", "plain"],
};

/**
 * The error that the service gives with a status, for faults and throttling.
 * @param options.code `UnknownError` wraps the usual error, as the service does at times.
 */
export function refusalFor(
  status: number,
  options: { code?: string; message?: string; headers?: Readonly<Record<string, string>> } = {},
): Refusal {
  const [code, message, shape] = ordered[status] ?? ["InternalServerError", "An error has occurred", "nested"];
  const { headers } = options;
  if (options.message !== undefined)
    return new Refusal(status, options.code ?? code, options.message, "plain", headers);
  if (options.code === "UnknownError" && code !== "UnknownError")
    return new Refusal(status, code, message, "wrapped", headers);
  return new Refusal(status, options.code ?? code, message, shape, headers);
}

/** The answer as it goes over the wire. */
export function render(refusal: Refusal, request: GraphRequest, now: number): GraphAnswer {
  const ids = {
    date: new Date(now).toISOString().slice(0, 19),
    "request-id": request.requestId,
    "client-request-id": request.clientRequestId,
  };
  const error = (code: string, message: string, inner: object = ids) => ({
    error: { code, message, innerError: inner },
  });
  const nested = nestedMessage(refusal.message, request);
  const bodies = {
    plain: () => error(refusal.code, refusal.message),
    model: () => error(refusal.code, refusal.message, { message: refusal.message, ...ids }),
    nested: () => error(refusal.code, nested),
    wrapped: () => error("UnknownError", JSON.stringify(error(refusal.code, nested))),
  };
  return { status: refusal.status, headers: refusal.headers, body: bodies[refusal.shape]() };
}

function nestedMessage(phrase: string, request: GraphRequest): string {
  const message =
    `${phrase} - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - ` +
    `Activity ID: ${request.requestId} - Url: http://tenant.local${request.path}`;
  return JSON.stringify(
    {
      _version: 3,
      Message: message,
      CustomApiErrorPhrase: "",
      RetryAfter: null,
      ErrorSourceService: "",
      HttpHeaders: "{}",
    },
    null,
    2,
  );
}
