import { complete, type Facts, type FieldFacts, text, type ValueType } from "./value-type.ts";

export interface BinaryField extends FieldFacts {
  readonly kind: "binary";
}

export const binaryType: ValueType<BinaryField> = {
  allowed: () => "bytes as base64",
  title: () => "base64",
  form: () => ["Bytes, written as base64."],
  schema: ({ required }, { z, error }) =>
    required ? z.base64({ error }).min(1, { error: "must not be empty" }) : z.base64({ error }),
  typeScript: () => "string",
  packageType: text,
  sample: (_, { second }) => Buffer.from(second ? "another sample" : "sample").toString("base64"),
  canonical: (_, value) =>
    typeof value === "string" ? JSON.stringify(Buffer.from(value, "base64").toString("base64")) : undefined,
};

/** Bytes, written as base64. */
export const binary = (facts: Facts<BinaryField>): BinaryField => complete(binaryType, { kind: "binary", ...facts });
