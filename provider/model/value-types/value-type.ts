/** What is said of a property, and what each sort of value knows. A sort of value is one file beside this one. */
import type { z } from "zod";
import type { Way } from "../../../catalog/safer/way.ts";
import type { Collection } from "../collection.ts";
import type { Field, Fields } from "../fields.ts";

/** Reviewers disagree: what speaks for one value, and what for the other. */
export interface Contested {
  readonly either: string;
  readonly or: string;
}

/**
 * Which way a property makes devices safer: for reports and for rules, never for validation.
 *
 * - `"true"`, `"false"`; `"higher"`, `"lower"` of numbers and durations; `"newer"` of a lowest version;
 * - `"shorter"` of a list of exceptions, `"longer"` of a list of what is blocked;
 * - an order of members, or a number whose `never` switches the limit off;
 * - contested: what speaks for each side;
 * - `"depends"`: no value is safer as such, and a wrong one does harm: a server, a certificate, a payload;
 * - `"neutral"`: it protects nothing and opens nothing.
 */
export type Safer =
  | "higher"
  | "lower"
  | "newer"
  | "true"
  | "false"
  | "shorter"
  | "longer"
  | "depends"
  | "neutral"
  | Way
  | Contested;

/**
 * A property that an action of its own changes: `POST …/{id}/{name}` with the value below `key`, never a PATCH.
 * Properties with one action are sent together: what doesn't change as it is.
 */
export interface Action {
  readonly name: string;
  readonly key: string;
  /** A new object takes the property in its POST as well. Default false. */
  readonly inPost?: boolean;
  /** The bodies that lead from one value to another, where the action takes a difference. Default: one, with the value. */
  readonly bodies?: (wanted: unknown, before: unknown, now: Date) => readonly Readonly<Record<string, unknown>>[];
  /** The action takes a list's difference: what joins, what changes, and the ids of what leaves. Default: the whole. */
  readonly difference?: Difference;
  /** What an answer that reports success says wasn't done, in words. Default: nothing. */
  readonly undone?: (answer: unknown) => string | undefined;
}

/** How an action takes the difference between two lists. */
export interface Difference {
  /** The member that tells items apart, beside their type. */
  readonly by: string;
  /** The keys of the body. */
  readonly added: string;
  readonly updated: string;
  readonly deleted: string;
}

/** A list of objects below this one: `POST …/{id}/{property}` makes one, PATCH and DELETE of its own id change it. */
export interface Children {
  /** The property that tells one from the others, and that none can change. */
  readonly key: string;
  /** The property that is true on one of them. It is only ever set: another one loses it by that. */
  readonly chosen?: string;
}

/** What a program may name in place of its id. */
export type Named = "group" | "filter" | "scopeTag" | "roleDefinition" | "notificationTemplate" | "complianceScript";

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
  /** Every property has one, but for those that `judgement.ts` knows by type or name. */
  readonly safer?: Safer;
  /** For samples, where a value made of the type doesn't do. */
  readonly sample?: unknown;
  readonly action?: Action;
  readonly children?: Children;
  /** The value is the id of such a thing, and a program may give its name instead: it is looked up at preview. */
  readonly idOf?: Named;
  /** The value is the id of another object of Intune, of whatever type. Default false. */
  readonly refers?: boolean;
  /** No object is made without it: where it isn't declared, the default is sent, by the POST or the action. */
  readonly inEveryPost?: boolean;
  /** A change of it carries nothing else. Default false. */
  readonly alone?: boolean;
  /** Read only where it is asked for: in the words of `$expand`. */
  readonly expand?: string;
  /** Read only by a request of its own: `GET …/{id}/{type}/{property}`, with `$expand` where it is told; a list, or one value. */
  readonly readSeparately?: boolean | { readonly expand: string };
}

/** What a kind says of a property; the rest of the field follows from the function that it says it with. */
export type Facts<F extends FieldFacts, Taken extends string = never> = Omit<F, "kind" | Taken>;

/** What a schema is made with. zod is handed in, so that whoever only reads kinds doesn't load it. */
export interface SchemaParts {
  readonly z: typeof z;
  readonly collection: Collection;
  /** What is wrong with a value that isn't allowed: "must be …". */
  readonly error: string;
  /** The schema of a value inside. */
  of(field: Field): z.ZodType;
  /** An object with these properties and no others. */
  object(tag: Readonly<Record<string, z.ZodType>>, fields: Fields): z.ZodObject;
  /** Types that many properties have are built once, and types that contain themselves when they are reached. */
  once(type: object, make: () => z.ZodType): z.ZodType;
}

/** As an argument, where inner values may be outputs of other resources, or as an output. */
export type Side = "argument" | "output";

export interface TypeScriptParts {
  readonly side: Side;
  /** The name that a type of Graph has in the generated code. */
  named(type: string): string;
  /** The type of a value inside. */
  of(field: Field): string;
}

/** A type in the schema of a Pulumi package, by which other languages know it. */
export type PackageType =
  | { readonly type: "boolean" | "integer" | "number" | "string" }
  | { readonly type: "array"; readonly items: PackageType }
  | { readonly $ref: string }
  | {
      readonly oneOf: readonly PackageType[];
      readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
    };

export interface PackageTypeParts {
  /** A type of the package, by Graph's name. */
  named(type: string): { readonly $ref: string };
  /** The type of a value inside. */
  of(field: Field): PackageType;
}

/** What texts of all sorts are. */
export const text = (): PackageType => ({ type: "string" });

export interface SampleParts {
  readonly name: string;
  /** A second value differs from the first, where the type has two; the first isn't the default. */
  readonly second: boolean;
  /** Types that contain themselves end here. */
  readonly isDeepest: boolean;
  /** A text that fits the name. */
  readonly text: string;
  /** An id that follows from a name. */
  idOf(name: string): string;
  /** Values of all writable fields of an object. */
  properties(fields: Fields): Record<string, unknown>;
  /** Values of a field inside: one of each shape that it may have. */
  each(field: Field): unknown[];
}

/** Everything about one sort of value. Values come from programs and answers: they may be of any shape. */
export interface ValueType<F extends FieldFacts> {
  /** What a value may be, as the end of "must be …". */
  allowed(field: F): string;
  /** What a reference page calls it. */
  title(field: F, inner: (field: Field) => string): string;
  /** Form and range, in sentences. Default: none. */
  form?(field: F, inner: (field: Field) => string[]): string[];
  schema(field: F, parts: SchemaParts): z.ZodType;
  typeScript(field: F, parts: TypeScriptParts): string;
  packageType(field: F, parts: PackageTypeParts): PackageType;
  sample(field: F, parts: SampleParts): unknown;
  /** Samples of each shape. Default: the one sample. */
  samples?(field: F, parts: SampleParts): unknown[];
  /** What null and no value mean to the service. Default: null. */
  readonly none?: unknown;
  /** What the service has for a property that was never sent and can't be null; undefined where the type doesn't tell. */
  impliedDefault?(field: F): unknown;
  /** One spelling for all values that mean the same. Default: its JSON. */
  canonical?(field: F, value: unknown, inner: (field: Field, value: unknown) => string): string | undefined;
  /** A value for a request, and one out of an answer; its parts are looked after elsewhere. Default: as it is. */
  toWire?(field: F, value: unknown): unknown;
  fromWire?(field: F, value: unknown): unknown;
  /** What each item of a list is. */
  item?(field: F): Field;
  /** The properties of an object; undefined where its type isn't known. */
  fields?(field: F, value: unknown): Fields | undefined;
  /** The properties of all types that an object may have. */
  possibleFields?(field: F): readonly Fields[];
}

/** A field, with the default that follows from its type where none is given. */
export function complete<F extends FieldFacts>(type: ValueType<F>, field: F): F {
  if ("default" in field || field.readOnly || field.required) return field;
  const implied = type.none ?? (field.nullable ? null : type.impliedDefault?.(field));
  return implied === undefined ? field : { ...field, default: implied };
}

/** Items in any order, or in theirs. */
export const joined = (items: string[], ordered = false): string => `[${(ordered ? items : items.sort()).join(",")}]`;

/** An object can be wrong in itself or hold names that don't exist; the message tells which. */
export const structureError =
  (otherwise: string) =>
  (issue: { code?: string; keys?: string[] }): string =>
    issue.code === "unrecognized_keys" ? `has no property ${(issue.keys ?? []).join(", ")}` : otherwise;
