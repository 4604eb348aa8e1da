/** What is known here of the values that Pulumi passes: unknown ones and secret ones. */

/** What stands for a value that isn't known at preview. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
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
