import { complete, type Facts, type FieldFacts, text, type ValueType } from "./value-type.ts";

export interface StringField extends FieldFacts {
  readonly kind: "string";
  /** Default: as long as it likes. */
  readonly maxLength?: number;
  /** Upper and lower case are the same to the service. Default false. */
  readonly ignoresCase?: boolean;
}

export const stringType: ValueType<StringField> = {
  allowed: ({ maxLength }) => (maxLength ? `a text of at most ${maxLength} characters` : "a text"),
  title: () => "text",
  form: ({ maxLength }) => (maxLength ? [`At most ${maxLength} characters.`] : []),
  schema({ required, maxLength }, { z, error }) {
    const text = maxLength ? z.string({ error }).max(maxLength, { error }) : z.string({ error });
    return required ? text.min(1, { error: "must not be empty" }) : text;
  },
  typeScript: () => "string",
  packageType: text,
  sample: (_, { text }) => text,
  canonical: ({ ignoresCase }, value) =>
    ignoresCase && typeof value === "string" ? JSON.stringify(value.toLowerCase()) : undefined,
};

export const string = (facts: Facts<StringField>): StringField => complete(stringType, { kind: "string", ...facts });
