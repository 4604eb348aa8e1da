import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

export interface IntegerField extends FieldFacts {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
  /** Of one step: "days", "characters". */
  readonly unit?: string;
  /** What the service answers where the property was never set, and doesn't take itself. Read as null. */
  readonly neverSet?: number;
}

const INT32 = { min: -2147483648, max: 2147483647 };
/** Graph writes 64-bit integers as JSON numbers; what JavaScript can't hold exactly is refused. */
const INT64 = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

export const integerType: ValueType<IntegerField> = {
  allowed: ({ min, max, unit }) => `a whole number from ${min} to ${max}${unit ? ` (${unit})` : ""}`,
  title: () => "whole number",
  form: range,
  schema: ({ min, max }, { z, error }) => z.int({ error }).min(min, { error }).max(max, { error }),
  typeScript: () => "number",
  // Pulumi's integers have 32 bits.
  packageType: ({ min, max }) => ({ type: min < INT32.min || max > INT32.max ? "number" : "integer" }),
  sample,
  fromWire: ({ neverSet }, value) => (neverSet !== undefined && value === neverSet ? null : value),
  impliedDefault: ({ min, max }) => (min <= 0 && max >= 0 ? 0 : undefined),
};

function range({ min, max, unit }: IntegerField): string[] {
  const from = min > INT32.min;
  const to = max < INT32.max;
  const of = unit ? `, in ${unit}` : "";
  if (from && to) return [`Range: ${min} to ${max}${of}.`];
  if (from && min > INT64.min) return [`${min} or more${of}.`];
  return unit ? [`In ${unit}.`] : [];
}

function sample({ min, max, default: standard }: IntegerField, { second }: { second: boolean }): number {
  const fitting = (wanted: number): number => Math.min(Math.max(wanted, min), max);
  const fits = fitting(second ? 14 : 10);
  if (fits !== standard && (!second || fits !== fitting(10))) return fits;
  return second ? min : max;
}

type IntegerFacts = Facts<IntegerField, "min" | "max"> & { min?: number; max?: number };

export const integer = (facts: IntegerFacts): IntegerField =>
  complete(integerType, { kind: "integer", ...INT32, ...facts });
export const int64 = (facts: IntegerFacts): IntegerField =>
  complete(integerType, { kind: "integer", ...INT64, ...facts });
