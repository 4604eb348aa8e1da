import { complete, type Facts, type FieldFacts, text, type ValueType } from "./value-type.ts";

export interface DateField extends FieldFacts {
  readonly kind: "date";
}

export const dateType: ValueType<DateField> = {
  allowed: () => "a day as in 2026-01-31",
  title: () => "date",
  form: () => ["As in `2026-01-31`."],
  schema: (_, { z, error }) => z.iso.date({ error }),
  typeScript: () => "string",
  packageType: text,
  sample: (_, { second }) => (second ? "2026-06-30" : "2026-01-31"),
};

/** A day, as in 2026-01-31. */
export const date = (facts: Facts<DateField>): DateField => complete(dateType, { kind: "date", ...facts });
