import type { Field, Fields } from "../fields.ts";
import { annotated, TYPE } from "../graph-type.ts";
import { mimeType } from "../image.ts";
import { isObject, type Properties } from "../properties.ts";
import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

export interface ObjectField extends FieldFacts {
  readonly kind: "object";
  /** Graph's name of the complex type. */
  readonly type: string;
  readonly fields: Fields;
  /** Bytes with their MIME type: told apart by the bytes, and in programs a file as well. Default false. */
  readonly image?: boolean;
}

export const objectValueType: ValueType<ObjectField> = {
  allowed: ({ type }) => `an object of type ${type}`,
  title: ({ type }) => typeLink(type),
  schema: ({ type, fields }, { z, once, object }) =>
    once(fields, () => object({ [TYPE]: z.literal(annotated(type)).optional() }, fields)),
  typeScript({ type, image }, { side, named }) {
    if (side === "output") return named(type);
    return `${named(type)}Args${image ? " | pulumi.asset.Asset" : ""}`;
  },
  packageType: ({ type }, { named }) => named(type),
  sample: ({ fields }, { properties }) => properties(fields),
  canonical({ fields, image }, value, inner) {
    if (!isObject(value)) return undefined;
    const { value: bytes } = fields;
    return image && bytes ? inner(bytes, value.value) : canonicalObject(fields, value, inner);
  },
  toWire: ({ image }, value) => (image && isObject(value) ? { type: mimeType(value.value), ...value } : value),
  fields: ({ fields }) => fields,
  possibleFields: ({ fields }) => [fields],
};

/** A property that isn't there has the service's default, or null; what the service sets doesn't count. */
export function canonicalObject(
  fields: Fields,
  value: Properties,
  inner: (field: Field, value: unknown) => string,
): string {
  const compared = Object.entries(fields).filter(([, field]) => !field.readOnly);
  const parts = compared.map(([name, field]) => `${name}:${inner(field, value[name] ?? field.default)}`);
  return `{${parts.join(",")}}`;
}

/** To what stands further down on a reference page. */
export const typeLink = (type: string): string => `[\`${type}\`](#${type.toLowerCase()})`;

export const object = (type: string, fields: Fields, facts: Facts<ObjectField, "type" | "fields">): ObjectField =>
  complete(objectValueType, { kind: "object", type, fields, ...facts });

/** An object type that several properties have: makes a field of it, given the facts of the property. */
export const objectType =
  (type: string, fields: Fields) =>
  (facts: Facts<ObjectField, "type" | "fields">): ObjectField =>
    object(type, fields, facts);

/** Pairs of a name and a value that may be secret where they stand, although values of such pairs elsewhere aren't. */
export const secretValues =
  (pair: ReturnType<typeof objectType>): ReturnType<typeof objectType> =>
  (facts) => {
    const { fields, ...rest } = pair(facts);
    return { ...rest, fields: { ...fields, value: { ...(fields.value as Field), secret: true } } };
  };
