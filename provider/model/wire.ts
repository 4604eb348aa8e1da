/** A value as programs write it, and as Graph does: flags joined by commas, and only what the other side knows. */
import { type Field, valueTypeOf } from "./fields.ts";
import { TYPE } from "./graph-type.ts";
import { isObject } from "./properties.ts";
import { mapParts } from "./walk.ts";

/** A value for a request. */
export function toWire(field: Field, value: unknown): unknown {
  const converted = known(field, value, (inner, part) => (inner.readOnly ? undefined : toWire(inner, part)));
  const { toWire: own } = valueTypeOf(field);
  return own ? own(field, converted) : converted;
}

/**
 * A value out of an answer, without what the service adds: annotations, properties of its own, and properties that it
 * doesn't give back as they were sent.
 */
export function fromWire(field: Field, value: unknown): unknown {
  const { fromWire: own } = valueTypeOf(field);
  if (own) return own(field, value);
  if (field.readOnly) return value;
  return known(field, value, (inner, part) => (inner.readOnly || inner.writeOnly ? undefined : fromWire(inner, part)));
}

/** The parts that the fields know; and which of several types an object has, which Graph wants to read first. */
function known(field: Field, value: unknown, convert: (field: Field, value: unknown) => unknown): unknown {
  const type = field.kind === "union" && isObject(value) ? value[TYPE] : undefined;
  const parts = mapParts(field, value, (inner, part) =>
    inner && part !== undefined ? convert(inner, part) : undefined,
  );
  return type === undefined || !isObject(parts) ? parts : { [TYPE]: type, ...parts };
}
