/** What is known here of the values that Pulumi passes: unknown ones and secret ones. */

/** What stands for a value that isn't known at preview. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** The engine has one for each type that the value may turn out to have. */
const UNKNOWNS: ReadonlySet<unknown> = new Set([
  UNKNOWN,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** The values with one marker for all that isn't known. */
export function withOneUnknown<T>(value: T): T {
  if (UNKNOWNS.has(value)) return UNKNOWN as T;
  if (Array.isArray(value)) return value.map(withOneUnknown) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withOneUnknown(inner)])) as T;
}

const SECRET_SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** Whether a value is unknown, or holds one that is. */
export function hasUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.some(hasUnknown);
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}

/** Marks a value as secret, in the way Pulumi's engine reads. */
export const secret = (value: unknown): unknown => ({ [SECRET_SIGNATURE]: SECRET, value });

/** What is inside the mark of a secret, or that it is encrypted. */
export type Unmarked = { readonly value: unknown } | "encrypted";

/**
 * Reads the mark of a secret, as it travels to and from the engine, and as the state and `pulumi stack export` have it
 * (`--show-secrets` writes the value as JSON). Undefined for every other value.
 */
export function unmarked(value: unknown): Unmarked | undefined {
  if (typeof value !== "object" || value === null || !(SECRET_SIGNATURE in value)) return undefined;
  const { plaintext } = value as { plaintext?: unknown };
  if (typeof plaintext === "string") return { value: JSON.parse(plaintext) };
  return "value" in value ? { value: value.value } : "encrypted";
}

/**
 * By this the resource classes tell check which resource of the program it is about: a number and the resource's name.
 * Check takes it out, so it is in no state.
 */
export const HINT = "__resource";
