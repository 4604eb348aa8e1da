/** What Graph's error bodies come down to. */
export interface ErrorBody {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an error body. Intune often puts a JSON text where the message belongs, and sometimes an error within an error;
 * the innermost sentence is the one that says something.
 */
export function parseErrorBody(body: string): ErrorBody {
  const outer = object(parse(body)?.error);
  const inner = object(outer?.innerError) ?? object(outer?.innererror);
  const { code, message } = unwrap(text(outer?.code), text(outer?.message), 0);
  return { code, message: message && withoutTrace(message), requestId: text(inner?.["request-id"]) };
}

const deepest = 4;

function unwrap(code: string | undefined, message: string | undefined, depth: number): Omit<ErrorBody, "requestId"> {
  const nested = message && depth < deepest ? parse(message) : undefined;
  if (!nested) return { code, message };
  const error = object(nested.error) ?? nested;
  const innerCode = text(error.code) ?? text(error.Code);
  // "UnknownError" on the outside tells less than any code on the inside.
  const better = innerCode && (!code || code === "UnknownError") ? innerCode : code;
  return unwrap(better, text(error.message) ?? text(error.Message), depth + 1);
}

/** Intune appends ids and its internal address, which the request id already leads to. */
function withoutTrace(message: string): string {
  return message.replace(/\s+-\s+Operation ID \(for customer support\):[\s\S]*$/, "").trim();
}

function parse(json: string): Json | undefined {
  if (!json.trimStart().startsWith("{")) return undefined;
  try {
    return object(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The permissions that a refusal names: `DeviceManagementConfiguration.ReadWrite.All`. */
export function permissionsIn(message: string | undefined): readonly string[] {
  return [...new Set(message?.match(/\b[A-Z]\w*\.(?:Read|ReadWrite|PrivilegedOperations)\.All\b/g))];
}
