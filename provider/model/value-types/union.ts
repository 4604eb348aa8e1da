import type { Fields } from "../fields.ts";
import { annotated, bareName, TAG, TYPE } from "../graph-type.ts";
import { isObject } from "../properties.ts";
import { canonicalObject, objectValueType, typeLink } from "./object.ts";
import { complete, type Facts, type FieldFacts, type SampleParts, type ValueType } from "./value-type.ts";

export type Variants = Readonly<Record<string, Fields>>;

/** An object of one of several types, told apart by `@odata.type`. */
export interface UnionField extends FieldFacts {
  readonly kind: "union";
  /** Graph's name of the type that all of them derive from. */
  readonly type: string;
  /** By Graph's name. */
  readonly variants: Variants;
  /** Graph's name of the type of an object without `@odata.type`. Undefined: each must have one. */
  readonly untyped?: string;
}

export const unionValueType: ValueType<UnionField> = {
  allowed: ({ variants }) => `an object with ${TYPE} ${Object.keys(variants).map(annotated).join(", ")}`,
  title: ({ type }) => typeLink(type),
  schema: ({ variants, untyped }, { z, error, once, object }) =>
    once(variants, () => {
      const schemas = Object.entries(variants).map(([name, fields]) => {
        const type = z.literal(annotated(name));
        return object({ [TYPE]: name === untyped ? type.optional() : type }, fields);
      });
      return z.discriminatedUnion(TYPE, schemas as [(typeof schemas)[0]], { error });
    }),
  typeScript: (field, parts) => objectValueType.typeScript({ ...field, kind: "object", fields: {} }, parts),
  packageType: ({ variants }, { named }) => {
    const refs = Object.keys(variants).map((name) => [annotated(name), named(name)] as const);
    const mapping = Object.fromEntries(refs.map(([tag, { $ref }]) => [tag, $ref]));
    return { oneOf: refs.map(([, ref]) => ref), discriminator: { propertyName: TAG, mapping } };
  },
  sample: (field, parts) => samples(field, parts)[0],
  samples,
  canonical(field, value, inner) {
    const fields = fieldsOf(field, value);
    return fields && isObject(value) ? `${variantOf(field, value)}${canonicalObject(fields, value, inner)}` : undefined;
  },
  fields: fieldsOf,
  possibleFields: ({ variants }) => Object.values(variants),
};

/** Graph's name of the type of an object, without namespace; undefined where it has none that the union knows. */
function variantOf(field: UnionField, value: unknown): string | undefined {
  const annotation = isObject(value) ? value[TYPE] : undefined;
  const name = typeof annotation === "string" ? bareName(annotation) : field.untyped;
  return name !== undefined && Object.hasOwn(field.variants, name) ? name : undefined;
}

function fieldsOf(field: UnionField, value: unknown): Fields | undefined {
  const name = variantOf(field, value);
  return name === undefined ? undefined : field.variants[name];
}

function samples({ variants }: UnionField, { properties }: SampleParts): unknown[] {
  return Object.entries(variants).map(([name, fields]) => ({ [TYPE]: annotated(name), ...properties(fields) }));
}

export const union = (type: string, variants: Variants, facts: Facts<UnionField, "type" | "variants">): UnionField =>
  complete(unionValueType, { kind: "union", type, variants, ...facts });

/** A union that several properties have; `untyped` belongs to the type. */
export const unionType =
  (type: string, variants: Variants, untyped?: string) =>
  (facts: Facts<UnionField, "type" | "variants" | "untyped">): UnionField =>
    union(type, variants, untyped === undefined ? facts : { untyped, ...facts });
