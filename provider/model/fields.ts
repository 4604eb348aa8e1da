/**
 * The vocabulary that kinds describe properties with: what a value may be, what the service does with it, what it means.
 * A default that a kind doesn't give is the one that follows from the type.
 */

/** Which way a property makes devices safer: for reports and for rules, never for validation. */
export type Safer = "higher" | "lower" | "true" | "false" | { readonly order: readonly string[] };

/** A property that an action of its own changes: `POST …/{id}/{name}` with the value below `key`, never a PATCH. */
export interface Action {
  readonly name: string;
  readonly key: string;
  /** A new object takes the property in its POST as well. Default false. */
  readonly inPost?: boolean;
}

/** What every property tells, whatever its type. */
export interface FieldFacts {
  /** Meaning, in our own words. */
  readonly description: string;
  /** Null is a value: the setting isn't configured. Default false. */
  readonly nullable?: boolean;
  /** The value that the service uses for a property that was never sent; undefined where that isn't known. */
  readonly default?: unknown;
  /** Set by the service; never sent. */
  readonly readOnly?: boolean;
  /** Taken by the service and not given back as it was sent, so it is compared by what was sent. */
  readonly writeOnly?: boolean;
  /** Must be there, and can't be taken away. */
  readonly required?: boolean;
  /** Where it isn't declared, it follows from other properties: see the kind's `derive`. */
  readonly derived?: boolean;
  /** Fixed when the object is made: another value needs another object. */
  readonly immutable?: boolean;
  /** Kept out of logs, errors and clear-text state. */
  readonly secret?: boolean;
  readonly safer?: Safer;
  /** For samples, where a value made of the type doesn't do. */
  readonly sample?: unknown;
  readonly action?: Action;
  /** No object is made without it: where it isn't declared, the default is sent, by the POST or the action. */
  readonly inEveryPost?: boolean;
  /** Read only where it is asked for: in the words of `$expand`. */
  readonly expand?: string;
  /** Read only by a request of its own: `GET …/{id}/{type}/{property}`, with `$expand` where it is told. */
  readonly readApart?: boolean | { readonly expand: string };
}

export interface StringField extends FieldFacts {
  readonly kind: "string";
}
export interface IntegerField extends FieldFacts {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
  /** Of one step: "days", "characters". */
  readonly unit?: string;
}
export interface NumberField extends FieldFacts {
  readonly kind: "number";
  /** Kept with 24 bits: two numbers that agree so far are the same. Default false: 53 bits. */
  readonly single?: boolean;
}
export interface BooleanField extends FieldFacts {
  readonly kind: "boolean";
}
export interface EnumField extends FieldFacts {
  readonly kind: "enum";
  /** Graph's name of the enumeration. */
  readonly type: string;
  readonly members: readonly string[];
  /** A value is a list of members, in any order; Graph joins them by commas. Default false. */
  readonly flags?: boolean;
}
export interface BinaryField extends FieldFacts {
  readonly kind: "binary";
}
export interface DateTimeField extends FieldFacts {
  readonly kind: "dateTime";
}
export interface DateField extends FieldFacts {
  readonly kind: "date";
}
export interface TimeField extends FieldFacts {
  readonly kind: "time";
}
/** An id. Letter case doesn't count; none, an empty one and one of zeros are the same. */
export interface GuidField extends FieldFacts {
  readonly kind: "guid";
}
/** The id of another object, which Graph keeps as a link. */
export interface ReferenceField extends FieldFacts {
  readonly kind: "reference";
  /** Graph types that the other object may have. */
  readonly types: readonly string[];
  /** Collection of the other object: `/deviceManagement/deviceConfigurations`. */
  readonly path: string;
}
export interface ObjectField extends FieldFacts {
  readonly kind: "object";
  /** Graph's name of the complex type. */
  readonly type: string;
  readonly fields: Fields;
}
/** An object of one of several types, told apart by `@odata.type`. */
export interface UnionField extends FieldFacts {
  readonly kind: "union";
  /** Graph's name of the type that all of them derive from. */
  readonly type: string;
  /** By Graph's name. */
  readonly variants: Variants;
  /** Graph's name of the type of an object without `@odata.type`. Undefined: each must have one. */
  readonly untyped?: string;
}
export interface ListField extends FieldFacts {
  readonly kind: "list";
  readonly of: Field;
  /** The order carries meaning. Default false: the service may return the items in any order. */
  readonly ordered?: boolean;
  /** The property of the object that says how many items there are: an answer may hold fewer. */
  readonly countedBy?: string;
}
/** The set of assignments of a policy, which is sent by an action of its own. */
export interface AssignmentsField extends FieldFacts {
  readonly kind: "assignments";
}

export type Field =
  | StringField
  | IntegerField
  | NumberField
  | BooleanField
  | EnumField
  | BinaryField
  | DateTimeField
  | DateField
  | TimeField
  | GuidField
  | ReferenceField
  | ObjectField
  | UnionField
  | ListField
  | AssignmentsField;

export type Fields = Readonly<Record<string, Field>>;
export type Variants = Readonly<Record<string, Fields>>;

type Facts<F extends Field, Taken extends string = never> = Omit<F, "kind" | Taken>;

const INT32 = { min: -2147483648, max: 2147483647 };
/** Graph writes 64-bit integers as JSON numbers; what JavaScript can't hold exactly is refused. */
const INT64 = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

type IntegerFacts = Facts<IntegerField, "min" | "max"> & { min?: number; max?: number };

export const string = (facts: Facts<StringField>): StringField => complete({ kind: "string", ...facts });
export const integer = (facts: IntegerFacts): IntegerField => complete({ kind: "integer", ...INT32, ...facts });
export const int64 = (facts: IntegerFacts): IntegerField => complete({ kind: "integer", ...INT64, ...facts });
export const number = (facts: Facts<NumberField>): NumberField => complete({ kind: "number", ...facts });
export const boolean = (facts: Facts<BooleanField>): BooleanField => complete({ kind: "boolean", ...facts });
export const dateTime = (facts: Facts<DateTimeField>): DateTimeField => complete({ kind: "dateTime", ...facts });
/** A day, as in 2026-01-31. */
export const date = (facts: Facts<DateField>): DateField => complete({ kind: "date", ...facts });
/** A time of day, as in 14:30:00. */
export const time = (facts: Facts<TimeField>): TimeField => complete({ kind: "time", ...facts });
/** Bytes, written as base64. */
export const binary = (facts: Facts<BinaryField>): BinaryField => complete({ kind: "binary", ...facts });
export const guid = (facts: Facts<GuidField>): GuidField => complete({ kind: "guid", ...facts });

/** The id of a device configuration of one of these Graph types. */
export const reference = (
  types: readonly string[],
  facts: Facts<ReferenceField, "types" | "path"> & { path?: string },
): ReferenceField => complete({ kind: "reference", types, path: "/deviceManagement/deviceConfigurations", ...facts });

export const enumeration = (
  type: string,
  members: readonly string[],
  facts: Facts<EnumField, "type" | "members">,
): EnumField => complete({ kind: "enum", type, members, ...facts });

export const object = (type: string, fields: Fields, facts: Facts<ObjectField, "type" | "fields">): ObjectField =>
  complete({ kind: "object", type, fields, ...facts });

export const union = (type: string, variants: Variants, facts: Facts<UnionField, "type" | "variants">): UnionField =>
  complete({ kind: "union", type, variants, ...facts });

/** @param of what each item is: a field, or what makes one, which then has the list's description. */
export const list = (
  of: Field | ((facts: Pick<FieldFacts, "description">) => Field),
  facts: Facts<ListField, "of">,
): ListField =>
  complete({ kind: "list", of: typeof of === "function" ? of({ description: facts.description }) : of, ...facts });

/** An enumeration that several properties have: makes a field of it, given the facts of the property. */
export const enumType =
  (type: string, members: readonly string[]) =>
  (facts: Facts<EnumField, "type" | "members">): EnumField =>
    enumeration(type, members, facts);

/** The same for an enumeration of which a value may hold several members. */
export const flagsType =
  (type: string, members: readonly string[]) =>
  (facts: Facts<EnumField, "type" | "members" | "flags">): EnumField =>
    enumeration(type, members, { flags: true, ...facts });

/** The same for an object type. */
export const objectType =
  (type: string, fields: Fields) =>
  (facts: Facts<ObjectField, "type" | "fields">): ObjectField =>
    object(type, fields, facts);

/** Pairs of a name and a value that may be secret where they stand, although values of such pairs elsewhere aren't. */
export const secretValues =
  (pair: ReturnType<typeof objectType>): ReturnType<typeof objectType> =>
  (facts) => {
    const { fields, ...rest } = pair(facts);
    return { ...rest, fields: { ...fields, value: { ...(fields.value as Field), secret: true } } };
  };

/** The same for a union; `untyped` belongs to the type. */
export const unionType =
  (type: string, variants: Variants, untyped?: string) =>
  (facts: Facts<UnionField, "type" | "variants" | "untyped">): UnionField =>
    union(type, variants, untyped === undefined ? facts : { untyped, ...facts });

function complete<F extends Field>(field: F): F {
  if ("default" in field || field.readOnly || field.required) return field;
  const implied = impliedDefault(field);
  return implied === undefined ? field : { ...field, default: implied };
}

/** What the service has for a property of this type that was never sent; undefined where the type doesn't tell. */
function impliedDefault(field: Field): unknown {
  if (field.kind === "list") return [];
  if (field.nullable) return null;
  switch (field.kind) {
    case "boolean":
      return false;
    case "integer":
      return field.min <= 0 && field.max >= 0 ? 0 : undefined;
    case "enum":
      return field.flags ? undefined : field.members[0];
    default:
      return undefined;
  }
}
