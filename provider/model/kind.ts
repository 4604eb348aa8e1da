/**
 * How an Intune configuration type is declared. A kind is data: what its properties are, where its objects live and
 * what may be done with them. Everything that happens to a kind is written once, in the lifecycle.
 */
import type { Collection } from "./collection.ts";
import type { Field, Fields } from "./fields.ts";
import type { Rule } from "./rule.ts";

export * from "./fields.ts";
export * from "./rule.ts";

/** Arguments that the tests, the reference pages and the benchmark make resources from. */
export interface Samples {
  /** As little as the service takes. */
  readonly minimal: Readonly<Record<string, unknown>>;
  /** Every writable property. */
  readonly full: Readonly<Record<string, unknown>>;
  /** Laid over `full`: a believable change. */
  readonly update: Readonly<Record<string, unknown>>;
}

/** Whose devices a kind is for; several kinds of management on Android are one platform. */
export type Platform = "android" | "ios" | "macos" | "windows" | "all";

export interface Kind {
  /** Class name: the Graph type in PascalCase. */
  readonly name: string;
  /** Full name of the Graph type: `microsoft.graph.…`. */
  readonly type: string;
  readonly collection: Collection;
  readonly platform: Platform;
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
  /** Written by hand where made-up ones don't do; `samplesOf` has them for every kind. */
  readonly samples: Samples | undefined;
  /** Properties that the service fills by itself with these values around: never sent, never drift. */
  readonly filledByService: (values: Readonly<Record<string, unknown>>) => readonly string[];
  /** Values of properties that aren't declared and follow from others; `before` is what the object has. */
  readonly derive: (declared: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>) => Derived;
  /** The object of this type that every tenant has, which can be changed but neither created nor deleted. */
  readonly tenantDefault: TenantDefault | undefined;
  /**
   * The tenant holds no second object of the type: a replacement deletes the old one first. Default false, as nearly
   * everything in Intune may be there twice, also by one name; then the new one is made first.
   */
  readonly isOnlyOne: boolean;
  /** Beyond devices, it decides what administrators may do: no change of it is of low risk. Default false. */
  readonly governsAdministrators: boolean;
  /** What devices keep when a change is taken back, as the end of "devices keep …". Undefined: they take the old values. */
  readonly leaves: string | undefined;
}

export interface Derived {
  readonly values: Readonly<Record<string, unknown>>;
  /** Why something doesn't follow. */
  readonly failures: readonly string[];
}

export interface TenantDefault {
  /** The id is `<tenant id>_<idSuffix>`. Undefined: the object says that it is the one, see `defaultFlag` of its collection. */
  readonly idSuffix?: string;
  /** Properties of the kind that the tenant's default doesn't take. */
  readonly fixed: readonly string[];
}

type Declaration = Pick<Kind, "name" | "collection" | "platform" | "title" | "description" | "reference" | "fields"> &
  Partial<
    Pick<
      Kind,
      | "rules"
      | "notes"
      | "samples"
      | "filledByService"
      | "derive"
      | "tenantDefault"
      | "isOnlyOne"
      | "governsAdministrators"
      | "leaves"
    >
  >;

/** Completes a declaration. The Graph type follows from the class name. */
export function defineKind(declaration: Declaration): Kind {
  const { name, collection } = declaration;
  const type = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return {
    notes: [],
    samples: undefined,
    filledByService: () => [],
    derive: () => ({ values: {}, failures: [] }),
    tenantDefault: undefined,
    isOnlyOne: false,
    governsAdministrators: false,
    leaves: undefined,
    ...(collection.singleton ? always(type) : {}),
    ...declaration,
    type: `microsoft.graph.${type}`,
    fields: { ...collection.fields, ...declaration.fields },
    rules: [...(collection.rules ?? []), ...(declaration.rules ?? [])],
  };
}

/** What the tenant has one of is its default, whether the program says so or not. */
const always = (type: string): Partial<Kind> => ({
  tenantDefault: { idSuffix: type, fixed: [] },
  derive: () => ({ values: { tenantDefault: true }, failures: [] }),
});

/** The id of the tenant's default of a kind; undefined where the kind has none, or where only the tenant can tell. */
export const defaultId = ({ tenantDefault }: Kind, tenantId: string): string | undefined =>
  tenantDefault?.idSuffix && `${tenantId}_${tenantDefault.idSuffix}`;

/** Properties that a program may set and a request may carry. */
export function writableFields(kind: Kind): [string, Field][] {
  return Object.entries(kind.fields).filter(([, field]) => !field.readOnly);
}

/** What an object is called, as far as it is known: by `displayName`, or the property that its collection has instead. */
export const nameOf = (kind: Kind, properties: Readonly<Record<string, unknown>>): unknown =>
  properties[kind.collection.nameProperty];
