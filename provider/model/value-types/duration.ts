import { complete, type Facts, type FieldFacts, text, type ValueType } from "./value-type.ts";

/** A span of time. `PT24H` and `P1D` are the same one. */
export interface DurationField extends FieldFacts {
  readonly kind: "duration";
}

/** Days, hours, minutes and seconds, and at least one of them: months and years have no fixed length. */
const DURATION = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const UNITS = [86_400, 3_600, 60, 1];

/** Seconds; undefined for what is no duration. */
function secondsOf(value: unknown): number | undefined {
  const match = DURATION.exec(typeof value === "string" ? value : "");
  return match ? UNITS.reduce((sum, unit, index) => sum + unit * Number(match[index + 1] ?? 0), 0) : undefined;
}

export const durationType: ValueType<DurationField> = {
  allowed: () => "a duration as in P90D, PT12H or PT30M",
  title: () => "duration",
  form: () => ["ISO 8601: `P90D` is 90 days, `PT12H` 12 hours, `PT30M` 30 minutes."],
  schema: (_, { z, error }) => z.string({ error }).regex(DURATION, { error }),
  typeScript: () => "string",
  packageType: text,
  sample: (_, { second }) => (second ? "P1DT6H" : "PT45M"),
  canonical: (_, value) => secondsOf(value)?.toString(),
};

/** A span of time in the form of ISO 8601, as in PT12H. */
export const duration = (facts: Facts<DurationField>): DurationField =>
  complete(durationType, { kind: "duration", ...facts });
