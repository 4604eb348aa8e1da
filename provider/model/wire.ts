/** A value as programs write it, and as Graph does: flags joined by commas, and only what the other side knows. */
import type { Field, Fields } from "./fields.ts";
import { isObject } from "./values.ts";
import { fieldsOf } from "./variants.ts";

/** A value for a request. */
export function toWire(field: Field, value: unknown): unknown {
  if (field.kind === "enum" && Array.isArray(value)) return value.join(",");
  if (field.kind === "list") return Array.isArray(value) ? value.map((item) => toWire(field.of, item)) : (value ?? []);
  return converted(field, value, toWire, (fields) => fields);
}

/**
 * A value out of an answer, without what the service adds: annotations, properties of its own, and properties that it
 * doesn't give back as they were sent.
 */
export function fromWire(field: Field, value: unknown): unknown {
  if (field.kind === "enum" && field.flags && typeof value === "string") return value.split(/\s*,\s*/);
  if (field.kind === "list" && Array.isArray(value)) return value.map((item) => fromWire(field.of, item));
  if (field.readOnly) return value;
  return converted(field, value, fromWire, givenBack);
}

const sendable = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => !field.readOnly));

const givenBack = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(sendable(fields)).filter(([, field]) => !field.writeOnly));

/** Applies to objects of a known type; anything else stays as it is. */
function converted(
  field: Field,
  value: unknown,
  conversion: (field: Field, value: unknown) => unknown,
  among: (fields: Fields) => Fields,
): unknown {
  const fields = fieldsOf(field, value);
  if (!fields || !isObject(value)) return value;
  const known = Object.entries(among(fields)).filter(([name]) => value[name] !== undefined);
  const properties = Object.fromEntries(known.map(([name, inner]) => [name, conversion(inner, value[name])]));
  const type = field.kind === "union" ? value["@odata.type"] : undefined;
  return type === undefined ? properties : { "@odata.type": type, ...properties };
}
