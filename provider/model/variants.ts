/** Which of its types an object has, where a property may hold several. */
import type { Field, Fields, UnionField } from "./fields.ts";

const GRAPH = /^#?microsoft\.graph\./;

/** Graph's name of the type of an object, without namespace; undefined where it has none that the union knows. */
export function variantOf(field: UnionField, value: unknown): string | undefined {
  const annotation = (value as { "@odata.type"?: unknown } | null)?.["@odata.type"];
  const name = typeof annotation === "string" ? annotation.replace(GRAPH, "") : field.untyped;
  return name !== undefined && Object.hasOwn(field.variants, name) ? name : undefined;
}

/** The fields inside a value of an object type or a union; undefined for what has none, or none that is known. */
export function fieldsOf(field: Field | undefined, value: unknown): Fields | undefined {
  if (field?.kind === "object") return field.fields;
  if (field?.kind !== "union") return undefined;
  const name = variantOf(field, value);
  return name === undefined ? undefined : field.variants[name];
}
