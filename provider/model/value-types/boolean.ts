import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

export interface BooleanField extends FieldFacts {
  readonly kind: "boolean";
}

export const booleanType: ValueType<BooleanField> = {
  allowed: () => "true or false",
  title: () => "true or false",
  schema: (_, { z, error }) => z.boolean({ error }),
  typeScript: () => "boolean",
  packageType: () => ({ type: "boolean" }),
  sample: (field, { second }) => (field.default !== true) !== second,
  impliedDefault: () => false,
};

export const boolean = (facts: Facts<BooleanField>): BooleanField =>
  complete(booleanType, { kind: "boolean", ...facts });
