import type { Field } from "../fields.ts";
import { complete, type Facts, type FieldFacts, joined, type ValueType } from "./value-type.ts";

export interface ListField extends FieldFacts {
  readonly kind: "list";
  readonly of: Field;
  /** The order carries meaning. Default false: the service may return the items in any order. */
  readonly ordered?: boolean;
  /** The property of the object that says how many items there are: an answer may hold fewer. */
  readonly countedBy?: string;
  /** The service fills the list, and a program says something of some items: all others are left alone. */
  readonly named?: NamedItems;
}

/** How a program says something of items that are the service's. */
export interface NamedItems {
  /** The member that names an item. */
  readonly by: string;
  /** What somebody has said of an item, in the shape of a program; undefined for one that nobody has said anything of. */
  readonly said: (item: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | undefined;
}

export const listType: ValueType<ListField> = {
  allowed: () => "a list",
  title: ({ of }, inner) => `list of ${inner(of)}`,
  form: ({ of, ordered }, inner) => [...inner(of), ordered ? "The order counts." : "The order doesn't matter."],
  schema: ({ of: item }, { z, error, of }) => z.array(of(item), { error }),
  typeScript: ({ of: item }, { side, of }) => (side === "argument" ? `pulumi.Input<${of(item)}>[]` : `(${of(item)})[]`),
  packageType: ({ of: item }, { of }) => ({ type: "array", items: of(item) }),
  sample: ({ of: item }, { isDeepest, each }) => (isDeepest ? [] : each(item)),
  // A list that isn't there and one that is empty are the same to the service.
  none: [],
  canonical: ({ of: item, ordered }, value, inner) =>
    Array.isArray(value)
      ? joined(
          value.map((one) => inner(item, one)),
          ordered,
        )
      : undefined,
  toWire: (_, value) => value ?? [],
  item: ({ of }) => of,
};

/** @param of what each item is: a field, or what makes one, which then has the list's description. */
export const list = (
  of: Field | ((facts: Pick<FieldFacts, "description">) => Field),
  facts: Facts<ListField, "of">,
): ListField =>
  complete(listType, {
    kind: "list",
    of: typeof of === "function" ? of({ description: facts.description }) : of,
    ...facts,
  });
