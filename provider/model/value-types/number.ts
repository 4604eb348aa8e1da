import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

export interface NumberField extends FieldFacts {
  readonly kind: "number";
  /** Kept with 24 bits: two numbers that agree so far are the same. Default false: 53 bits. */
  readonly single?: boolean;
}

export const numberType: ValueType<NumberField> = {
  allowed: () => "a number",
  title: () => "number",
  schema: (_, { z, error }) => z.number({ error }),
  typeScript: () => "number",
  packageType: () => ({ type: "number" }),
  sample: (_, { second }) => (second ? 2.5 : 1.5),
  canonical: ({ single }, value) =>
    single && typeof value === "number" ? JSON.stringify(Math.fround(value)) : undefined,
};

export const number = (facts: Facts<NumberField>): NumberField => complete(numberType, { kind: "number", ...facts });
