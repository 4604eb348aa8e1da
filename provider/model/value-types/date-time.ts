import { complete, type Facts, type FieldFacts, text, type ValueType } from "./value-type.ts";

export interface DateTimeField extends FieldFacts {
  readonly kind: "dateTime";
}

export const dateTimeType: ValueType<DateTimeField> = {
  allowed: () => "a date and time as in 2026-01-31T12:00:00Z",
  title: () => "date and time",
  form: () => ["As in `2026-01-31T12:00:00Z`."],
  schema: (_, { z, error }) => z.iso.datetime({ offset: true, error }),
  typeScript: () => "string",
  packageType: text,
  sample: (_, { second }) => (second ? "2026-06-30T06:30:00Z" : "2026-01-31T12:00:00Z"),
  canonical(_, value) {
    const moment = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(moment) ? undefined : String(moment);
  },
};

export const dateTime = (facts: Facts<DateTimeField>): DateTimeField =>
  complete(dateTimeType, { kind: "dateTime", ...facts });
