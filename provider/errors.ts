/**
 * A text in which nothing acts: signs that move a cursor, turn the direction of writing or can't be seen are spelled out,
 * as `\u{202E}`. Line breaks and tabs stay.
 */
export function spelledOut(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase()}}`);
}

/**
 * A message for people that no terminal and no pipeline obeys: Azure Pipelines takes orders anywhere in a line, GitHub
 * Actions at its beginning.
 */
export const inertMessage = (text: string): string =>
  spelledOut(text)
    .replace(/##(?=vso\[|\[)/gi, "#\\u{23}")
    .replace(/^(\s*):(?=:)/gm, "$1\\u{3A}");

const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * Every error this package raises on purpose. Each has a stable `code`, and a message that stands on its own: what was
 * attempted, on which object, what was refused, what is allowed and what to do. Messages never hold a secret.
 */
export class IntuneError extends Error {
  override readonly name: string = "IntuneError";
  /** Stable, for programs: `INTUNE_…`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    // Node prints causes together with an error: whoever gives one makes sure that it holds no token and no secret.
    super(inertMessage(message), options?.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
  }
}

/** Settings or credentials are missing, contradict each other or are not safe to use. */
export class ConfigurationError extends IntuneError {
  override readonly name = "ConfigurationError";
  constructor(message: string, options?: { cause?: unknown }) {
    super("INTUNE_CONFIGURATION", message, options);
  }
}

/** No token could be had. */
export class SignInError extends IntuneError {
  override readonly name = "SignInError";
  constructor(message: string, options?: { cause?: unknown }) {
    super("INTUNE_SIGN_IN", message, options);
  }
}

/** Token, configuration and state do not name the same tenant. */
export class WrongTenantError extends IntuneError {
  override readonly name = "WrongTenantError";
  constructor(message: string) {
    super("INTUNE_WRONG_TENANT", message);
  }
}

/** An object exists already, is of another type, or was changed by somebody else. */
export class ConflictError extends IntuneError {
  override readonly name = "ConflictError";
  constructor(message: string) {
    super("INTUNE_CONFLICT", message);
  }
}

/** An object isn't found, and isn't proven gone either; or too many are gone at once. The state keeps what it has. */
export class MissingError extends IntuneError {
  override readonly name = "MissingError";
  constructor(message: string) {
    super("INTUNE_MISSING", message);
  }
}

/** A name stands for nothing in the tenant, or for more than one thing. */
export class LookupError extends IntuneError {
  override readonly name = "LookupError";
  /** Names that the tenant has and that may be meant. */
  readonly alike: readonly string[];
  constructor(message: string, alike: readonly string[] = []) {
    super("INTUNE_LOOKUP", message);
    this.alike = alike;
  }
}

/** A write needs the approval of a second administrator (Multi Admin Approval); it was not carried out. */
export class ApprovalError extends IntuneError {
  override readonly name = "ApprovalError";
  /** Id of the request for approval, where it is known. */
  readonly requestId: string | undefined;
  constructor(
    code: "INTUNE_APPROVAL_NEEDED" | "INTUNE_APPROVAL_PENDING" | "INTUNE_APPROVAL_REFUSED",
    message: string,
    requestId?: string,
  ) {
    super(code, message);
    this.requestId = requestId;
  }
}

/** The user ended the run before the operation began. */
export class CancelledError extends IntuneError {
  override readonly name = "CancelledError";
  constructor(message: string) {
    super("INTUNE_CANCELLED", message);
  }
}

/** The inputs of a resource break a rule. One error names all of them. */
export class InvalidInputError extends IntuneError {
  override readonly name = "InvalidInputError";
  readonly reasons: readonly string[];
  constructor(message: string, reasons: readonly string[]) {
    super("INTUNE_INVALID_INPUT", message);
    this.reasons = reasons;
  }
}

/** A value that isn't what a setting of the catalog takes: says which setting, what it got and what it takes. */
export class CatalogValueError extends IntuneError {
  override readonly name = "CatalogValueError";
  constructor(message: string) {
    super("INTUNE_CATALOG_VALUE", message);
  }
}

/** A failure after the object was made or changed: the object is in the tenant, and not yet as declared. */
export class PartialFailure extends IntuneError {
  override readonly name = "PartialFailure";
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly reasons: readonly string[];

  constructor(id: string, properties: Record<string, unknown>, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super("INTUNE_PARTIAL", reason, { cause });
    this.id = id;
    this.properties = properties;
    this.reasons = [inertMessage(reason)];
  }
}

/** An answer, or all that are in flight together, would take more memory than answers of Graph do. */
export class OversizedError extends IntuneError {
  override readonly name = "OversizedError";
  constructor() {
    super("INTUNE_OVERSIZED", "The answer would take more memory than answers of Graph do.");
  }
}

/** No answer arrived. The client makes a `GraphError` of it, which says about what. */
export class TransportError extends IntuneError {
  override readonly name = "TransportError";
  /**
   * `unreachable`: no connection, and nothing was sent. `broken`: the connection ended before the answer was complete.
   * `timeout`: the deadline came first. `garbled`: the answer is complete and can't be unpacked. `oversized`: it would take
   * more memory than answers of Graph do.
   */
  readonly kind: "unreachable" | "broken" | "timeout" | "garbled" | "oversized";
  /** True where the service may have seen the request. */
  readonly sent: boolean;
  /** How often the request was sent. */
  attempts = 1;

  constructor(kind: TransportError["kind"], sent: boolean, cause?: unknown) {
    super("INTUNE_TRANSPORT", kind, { cause });
    this.kind = kind;
    this.sent = sent;
  }
}

/** What a failed request to Graph tells. */
export interface GraphFailure {
  readonly method: string;
  /** Path and query, without the host. */
  readonly path: string;
  /** HTTP status, or undefined where no answer arrived. */
  readonly status?: number;
  /** Graph's `error.code`. */
  readonly graphCode?: string;
  /** Graph's message, unwrapped from the JSON texts it may be nested in. */
  readonly graphMessage?: string;
  readonly requestId?: string;
  /** How often the request was sent. */
  readonly attempts?: number;
  /**
   * True where the service may have carried the request out although no success was reported: the connection broke or
   * timed out after the request was sent, or the answer was a 5xx.
   */
  readonly outcomeUnknown?: boolean;
  /** What was attempted, in words: `Creating an object in deviceManagement/deviceConfigurations`. */
  readonly operation?: string;
  /** Why there was no answer, in words. */
  readonly reason?: string;
  /** What to do about it, in whole sentences. */
  readonly advice?: string;
  /** Permissions of which one is needed, where that is why the request was refused. */
  readonly permissions?: readonly string[];
}

/** A request to Graph that failed, after all retries that are safe. */
export class GraphError extends IntuneError implements GraphFailure {
  override readonly name = "GraphError";
  readonly method: string;
  readonly path: string;
  readonly status: number | undefined;
  readonly graphCode: string | undefined;
  readonly graphMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly outcomeUnknown: boolean;
  readonly operation: string | undefined;
  readonly reason: string | undefined;
  readonly advice: string | undefined;
  readonly permissions: readonly string[];

  constructor(message: string, failure: GraphFailure, options?: { cause?: unknown }) {
    super(failure.status === undefined ? "INTUNE_UNREACHABLE" : `INTUNE_HTTP_${failure.status}`, message, options);
    this.method = failure.method;
    this.path = failure.path;
    this.status = failure.status;
    this.graphCode = failure.graphCode;
    this.graphMessage = failure.graphMessage;
    this.requestId = failure.requestId;
    this.attempts = failure.attempts ?? 1;
    this.outcomeUnknown = failure.outcomeUnknown ?? false;
    this.operation = failure.operation;
    this.reason = failure.reason;
    this.advice = failure.advice;
    this.permissions = failure.permissions ?? [];
  }
}

/**
 * What was asked for wasn't found. Whether an object is gone is another question, which only lifecycle/gone.ts answers.
 */
export function isNotFound(error: unknown): error is GraphError {
  return error instanceof GraphError && error.status === 404;
}
