import { complete, type Facts, type FieldFacts, text, type ValueType } from "./value-type.ts";

export interface TimeField extends FieldFacts {
  readonly kind: "time";
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?$/;

export const timeType: ValueType<TimeField> = {
  allowed: () => "a time of day as in 14:30:00",
  title: () => "time",
  form: () => ["As in `14:30:00`."],
  schema: (_, { z, error }) => z.string({ error }).regex(TIME, { error }),
  typeScript: () => "string",
  packageType: text,
  sample: (_, { second }) => (second ? "06:30:00" : "17:00:00"),
  canonical(_, value) {
    const parts = /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?$/.exec(typeof value === "string" ? value : "");
    const [, minutes, seconds = "00", fraction = ""] = parts ?? [];
    return minutes && `${minutes}:${seconds}.${fraction.replace(/0+$/, "")}`;
  },
};

/** A time of day, as in 14:30:00. */
export const time = (facts: Facts<TimeField>): TimeField => complete(timeType, { kind: "time", ...facts });
