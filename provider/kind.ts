/**
 * How an Intune configuration type is declared. A kind is data: what its properties are, where its objects live and
 * what may be done with them. Everything that happens to a kind is written once, in the lifecycle.
 */
import type { Collection } from "./collections.ts";

/** Which way a property makes devices safer: for reports and for rules, never for validation. */
export type Safer = "higher" | "lower" | "true" | "false" | { readonly order: readonly string[] };

/** What every property tells, whatever its type. */
export interface FieldFacts {
  /** Meaning, in our own words. */
  readonly description: string;
  /** Null is a value: the setting isn't configured. Default false. */
  readonly nullable?: boolean;
  /** The value that the service uses for a property that was never sent; null where the property may be null. */
  readonly default?: unknown;
  /** Set by the service; never sent. */
  readonly readOnly?: boolean;
  /** Must be there, and can't be taken away. */
  readonly required?: boolean;
  /** Kept out of logs, errors and clear-text state. */
  readonly secret?: boolean;
  readonly safer?: Safer;
}

export interface StringField extends FieldFacts {
  readonly kind: "string";
  readonly maxLength?: number;
}
export interface IntegerField extends FieldFacts {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
  /** Of one step: "days", "characters". */
  readonly unit?: string;
}
export interface BooleanField extends FieldFacts {
  readonly kind: "boolean";
}
export interface EnumField extends FieldFacts {
  readonly kind: "enum";
  /** Graph's name of the enumeration. */
  readonly type: string;
  readonly members: readonly string[];
}
export interface BinaryField extends FieldFacts {
  readonly kind: "binary";
}
export interface DateTimeField extends FieldFacts {
  readonly kind: "dateTime";
}
export interface ObjectField extends FieldFacts {
  readonly kind: "object";
  /** Graph's name of the complex type. */
  readonly type: string;
  readonly fields: Fields;
}
export interface ListField extends FieldFacts {
  readonly kind: "list";
  readonly of: Field;
  /** The order carries meaning. Default false: the service may return the items in any order. */
  readonly ordered?: boolean;
}
/** The set of assignments of a policy, which is sent by an action of its own. */
export interface AssignmentsField extends FieldFacts {
  readonly kind: "assignments";
}

export type Field =
  | StringField
  | IntegerField
  | BooleanField
  | EnumField
  | BinaryField
  | DateTimeField
  | ObjectField
  | ListField
  | AssignmentsField;

export type Fields = Readonly<Record<string, Field>>;

type Facts<F extends Field, Taken extends string = never> = Omit<F, "kind" | Taken>;

const INT32 = { min: -2147483648, max: 2147483647 };

export const string = (facts: Facts<StringField>): StringField => ({ kind: "string", ...facts });
export const integer = (facts: Facts<IntegerField, "min" | "max"> & { min?: number; max?: number }): IntegerField => ({
  kind: "integer",
  ...INT32,
  ...facts,
});
export const boolean = (facts: Facts<BooleanField>): BooleanField => ({ kind: "boolean", ...facts });
export const dateTime = (facts: Facts<DateTimeField>): DateTimeField => ({ kind: "dateTime", ...facts });
/** Bytes, written as base64. */
export const binary = (facts: Facts<BinaryField>): BinaryField => ({ kind: "binary", ...facts });
export const enumeration = (
  type: string,
  members: readonly string[],
  facts: Facts<EnumField, "type" | "members">,
): EnumField => ({ kind: "enum", type, members, ...facts });
export const object = (type: string, fields: Fields, facts: Facts<ObjectField, "type" | "fields">): ObjectField => ({
  kind: "object",
  type,
  fields,
  ...facts,
});
export const list = (of: Field, facts: Facts<ListField, "of">): ListField => ({ kind: "list", of, ...facts });

/** A rule over several properties. It isn't asked while one of them is unknown. */
export interface Rule {
  readonly properties: readonly string[];
  /** Says what is wrong, or nothing. Properties that weren't declared have the service's default. */
  readonly broken: (values: Readonly<Record<string, unknown>>) => string | undefined;
}

/** `lower` must not be above `upper`; a null on either side is no bound. */
export function atMost(lower: string, upper: string): Rule {
  return {
    properties: [lower, upper],
    broken: (values) => {
      const [low, high] = [values[lower], values[upper]];
      if (typeof low !== "number" || typeof high !== "number" || low <= high) return undefined;
      return `${lower} (${low}) must be at most ${upper} (${high})`;
    },
  };
}

/** Arguments that the tests, the reference pages and the benchmark make resources from. */
export interface Samples {
  readonly minimal: Readonly<Record<string, unknown>>;
  /** Every writable property. */
  readonly full: Readonly<Record<string, unknown>>;
  /** Laid over `full`: a believable change. */
  readonly update: Readonly<Record<string, unknown>>;
}

export interface Kind {
  /** Class name: the Graph type in PascalCase. */
  readonly name: string;
  /** Full name of the Graph type: `microsoft.graph.…`. */
  readonly type: string;
  readonly collection: Collection;
  /** What an administrator calls it. */
  readonly title: string;
  readonly description: string;
  /** Microsoft's page about the type. */
  readonly reference: string;
  /** All properties, those of the collection first. */
  readonly fields: Fields;
  readonly rules: readonly Rule[];
  /** What a user has to know and no field can tell. */
  readonly notes: readonly string[];
  readonly samples: Samples;
  /** Properties that the service fills by itself with these values around: never sent, never drift. */
  readonly filledByService: (values: Readonly<Record<string, unknown>>) => readonly string[];
  /** The object of this type that every tenant has, which can be changed but neither created nor deleted. */
  readonly tenantDefault: TenantDefault | undefined;
}

export interface TenantDefault {
  /** The id is `<tenant id>_<idSuffix>`. */
  readonly idSuffix: string;
  /** Properties of the kind that the tenant's default doesn't take. */
  readonly fixed: readonly string[];
}

type Declaration = Pick<Kind, "name" | "collection" | "title" | "description" | "reference" | "fields" | "samples"> &
  Partial<Pick<Kind, "rules" | "notes" | "filledByService" | "tenantDefault">>;

/** Completes a declaration. The Graph type follows from the class name. */
export function defineKind(declaration: Declaration): Kind {
  const { name, collection } = declaration;
  return {
    rules: [],
    notes: [],
    filledByService: () => [],
    tenantDefault: undefined,
    ...declaration,
    type: `microsoft.graph.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    fields: { ...collection.fields, ...declaration.fields },
  };
}

/** Properties that a program may set and a request may carry. */
export function writableFields(kind: Kind): [string, Field][] {
  return Object.entries(kind.fields).filter(([, field]) => !field.readOnly);
}
