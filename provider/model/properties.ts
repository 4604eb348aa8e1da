/** Properties of an object, whatever they are. */

export type Properties = Record<string, unknown>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);
