import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

export interface StringField extends FieldFacts {
  readonly kind: "string";
}

export const stringType: ValueType<StringField> = {
  allowed: () => "a text",
  title: () => "text",
  schema: ({ required }, { z, error }) =>
    required ? z.string({ error }).min(1, { error: "must not be empty" }) : z.string({ error }),
  typeScript: () => "string",
  sample: (_, { text }) => text,
};

export const string = (facts: Facts<StringField>): StringField => complete(stringType, { kind: "string", ...facts });
