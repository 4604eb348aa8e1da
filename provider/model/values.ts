/** Values of properties: which of them are secret, and when two of them are the same to the service. */
import { secret } from "../pulumi/values.ts";
import { type Field, type Fields, valueTypeOf } from "./fields.ts";
import type { Properties } from "./properties.ts";
import { mapMembers, mapParts } from "./walk.ts";

export { isObject, type Properties } from "./properties.ts";

/** A copy of properties in which every secret field is marked, also inside objects and lists. */
export const withSecrets = (fields: Fields, properties: Properties): Properties =>
  mapMembers(fields, properties, markSecrets);

function markSecrets(field: Field | undefined, value: unknown): unknown {
  if (!field || value === null || value === undefined) return value;
  return field.secret ? secret(value) : mapParts(field, value, markSecrets);
}

/** Whether two values of a field mean the same to the service. A value that isn't there counts as null. */
export function same(field: Field, left: unknown, right: unknown): boolean {
  const [a, b] = [left ?? null, right ?? null];
  return a === b || canonical(field, a) === canonical(field, b);
}

/** One spelling for all values that mean the same. */
export function canonical(field: Field, value: unknown): string {
  const type = valueTypeOf(field);
  const given = value ?? type.none ?? null;
  const spelled = given === null ? undefined : type.canonical?.(field, given, canonical);
  return spelled ?? JSON.stringify(given);
}
