import { idOrName, idType } from "./guid.ts";
import { complete, type Facts, type FieldFacts, type ValueType } from "./value-type.ts";

/** The id of another object, which Graph keeps as a link. */
export interface ReferenceField extends FieldFacts {
  readonly kind: "reference";
  /** Graph types that the other object may have. */
  readonly types: readonly string[];
  /** Collection of the other object: `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
}

export const referenceType: ValueType<ReferenceField> = {
  ...idType,
  allowed: ({ types, idOf }) => (idOf ? idOrName(idOf) : `the id of an object of type ${types.join(" or ")}`),
  form: ({ types, idOf }) => [
    `Id ${idOf ? "or name " : ""}of an object of type ${types.map((type) => `\`${type}\``).join(" or ")}.`,
  ],
};

/** The id of a device configuration of one of these Graph types. */
export const reference = (
  types: readonly string[],
  facts: Facts<ReferenceField, "types" | "path"> & { path?: string },
): ReferenceField =>
  complete(referenceType, { kind: "reference", types, path: "/deviceManagement/deviceConfigurations", ...facts });
