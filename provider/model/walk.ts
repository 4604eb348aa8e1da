/** Ways through fields and values: what is inside a list, an object, an object of one of several types. */
import { type Field, type Fields, valueTypeOf } from "./fields.ts";
import { isObject } from "./properties.ts";

/** What each item of a list is; undefined for what is no list. */
export const itemOf = (field: Field | undefined): Field | undefined => field && valueTypeOf(field).item?.(field);

/** What a list holds, or the field itself. */
export const elementOf = (field: Field): Field => itemOf(field) ?? field;

/** The fields inside a value of an object type or a union; undefined for what has none, or none that is known. */
export const fieldsOf = (field: Field | undefined, value: unknown): Fields | undefined =>
  field && valueTypeOf(field).fields?.(field, value);

/** The fields of every type that an object may have. */
export const possibleFields = (field: Field): readonly Fields[] => valueTypeOf(field).possibleFields?.(field) ?? [];

/** The fields inside two values, where both are objects of one type. */
export function commonFields(field: Field, left: unknown, right: unknown): Fields | undefined {
  const fields = fieldsOf(field, left);
  return isObject(left) && isObject(right) && fields === fieldsOf(field, right) ? fields : undefined;
}

/** Of a part: its field, where it has one; its value; its name or place. */
type Visitor<T> = (field: Field | undefined, value: unknown, at: string | number) => T;

/** The value with each part as the visitor makes it. Parts of an object that come back undefined are left out. */
export function mapParts(field: Field, value: unknown, visit: Visitor<unknown>): unknown {
  const item = itemOf(field);
  if (item && Array.isArray(value)) return value.map((part, place) => visit(item, part, place));
  const fields = fieldsOf(field, value);
  return fields && isObject(value) ? mapMembers(fields, value, visit) : value;
}

/** The same for the members of an object whose fields are known. */
export function mapMembers(
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
  visit: Visitor<unknown>,
): Record<string, unknown> {
  const members = Object.entries(value).map(([name, part]) => [name, visit(fields[name], part, name)] as const);
  return Object.fromEntries(members.filter(([, part]) => part !== undefined));
}

/** What the visitor makes of each part that the value has or could have: one that isn't there is undefined. */
export function eachPart<T>(
  field: Field,
  value: unknown,
  visit: (field: Field, value: unknown, at: string | number) => T,
): T[] {
  const item = itemOf(field);
  if (item && Array.isArray(value)) return value.map((part, place) => visit(item, part, place));
  const fields = fieldsOf(field, value);
  if (!fields || !isObject(value)) return [];
  return Object.entries(fields).map(([name, inner]) => visit(inner, value[name], name));
}

/** Every field at any depth, whatever the values; types that contain themselves once. */
export function* allFields(fields: Fields, seen = new Set<Fields>()): Generator<Field> {
  if (seen.has(fields)) return;
  seen.add(fields);
  for (const field of Object.values(fields)) yield* withInner(field, seen);
}

/** A field and every one inside it. */
export function* withInner(field: Field, seen = new Set<Fields>()): Generator<Field> {
  yield field;
  const item = itemOf(field);
  if (item) yield* withInner(item, seen);
  for (const fields of possibleFields(field)) yield* allFields(fields, seen);
}

/** Whether a value of the field may hold a secret, whatever its shape. */
export const mayHoldSecret = (field: Field): boolean => [...withInner(field)].some(({ secret }) => secret);
