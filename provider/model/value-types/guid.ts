import { complete, type Facts, type FieldFacts, type Named, text, type ValueType } from "./value-type.ts";

/** An id. Letter case doesn't count; none, an empty one and one of zeros are the same. */
export interface GuidField extends FieldFacts {
  readonly kind: "guid";
}

/** The form of an id that isn't a number. */
export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const THINGS: Readonly<Record<Named, string>> = {
  group: "a group",
  filter: "an assignment filter",
  scopeTag: "a scope tag",
  roleDefinition: "a role",
  notificationTemplate: "a notification message template",
  complianceScript: "a custom compliance script",
};

/** What may stand where a name may stand for an id. */
export const idOrName = (named: Named): string => `the id or the name of ${THINGS[named]}`;

const NO_ID = /^(0{8}-0{4}-0{4}-0{4}-0{12})?$/;

/** What all ids have in common. */
export const idType: Pick<
  ValueType<FieldFacts>,
  "title" | "schema" | "typeScript" | "packageType" | "sample" | "canonical"
> = {
  title: () => "id",
  schema: ({ idOf }, { z, error }) => z.string({ error }).regex(idOf ? /\S/ : GUID, { error }),
  typeScript: () => "string",
  packageType: text,
  sample: (_, { name, second, idOf }) => idOf(second ? `another ${name}` : name),
  canonical(_, value) {
    if (typeof value !== "string") return undefined;
    return NO_ID.test(value) ? "null" : JSON.stringify(value.toLowerCase());
  },
};

export const guidType: ValueType<GuidField> = {
  ...idType,
  allowed: ({ idOf }) => (idOf ? idOrName(idOf) : "an id, which is a GUID"),
  form: ({ idOf }) => [idOf ? "A GUID, or a name that is looked up." : "A GUID."],
};

export const guid = (facts: Facts<GuidField>): GuidField => complete(guidType, { kind: "guid", ...facts });
