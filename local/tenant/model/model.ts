import { isScalar } from "./literals.ts";

/** A type of Graph as the tenant knows it, with all that it inherits. */
export interface TypeInfo {
  readonly name: string;
  /** From the type itself up to its root. */
  readonly lineage: readonly string[];
  readonly abstract: boolean;
  readonly properties: ReadonlyMap<string, PropertyInfo>;
  readonly navigation: ReadonlyMap<string, PropertyInfo>;
}

export interface PropertyInfo {
  readonly name: string;
  /** An Edm scalar (`Int32`), an enum or a complex type; of a navigation property the entity type. */
  readonly type: string;
  readonly collection: boolean;
  readonly nullable: boolean;
  /** Only the service sets it; what a body says is dropped. */
  readonly readOnly: boolean;
  readonly min?: number;
  readonly max?: number;
}

export interface EnumInfo {
  readonly members: readonly string[];
  /** True where several members may be joined by commas. */
  readonly flags: boolean;
}

/** What graph.json and the overlay hold. Types are written `name`, `name[]`, `name?` or `name[]?`. */
export interface GraphModel {
  readonly source: string;
  readonly types: Readonly<Record<string, GraphType>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export interface GraphType {
  readonly base?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly navigation?: Readonly<Record<string, string>>;
  /** Smallest and largest value of a number, by property. */
  readonly ranges?: Readonly<Record<string, readonly [number, number]>>;
}

/** What the package lacks or cannot say. */
export interface Overlay {
  /** Types that the package lacks; of a type that it has, the properties and ranges that it lacks. */
  readonly types: Readonly<Record<string, GraphType>>;
  /** Enums that the package lacks. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Members that the package lacks, at the end of an enum. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Scalars that the package knows as strings or numbers only, by `type.property`. */
  readonly scalars: Readonly<Record<string, string>>;
  readonly abstract: readonly string[];
  readonly flags: readonly string[];
  /** Properties that only the service sets, by the type that declares them. */
  readonly readOnly: Readonly<Record<string, readonly string[]>>;
}

/** Package and overlay as one; types are put together when they are first asked for. */
export class Model {
  readonly #types = new Map<string, GraphType>();
  readonly #enums = new Map<string, EnumInfo>();
  readonly #scalars: Readonly<Record<string, string>>;
  readonly #abstract: ReadonlySet<string>;
  readonly #readOnly: Overlay["readOnly"];
  readonly #resolved = new Map<string, TypeInfo>();
  #names: ReadonlySet<string> | undefined;

  constructor(graph: GraphModel, overlay: Overlay) {
    this.#scalars = overlay.scalars;
    this.#abstract = new Set(overlay.abstract);
    this.#readOnly = overlay.readOnly;
    for (const [name, type] of Object.entries(graph.types)) this.#types.set(name, type);
    for (const [name, type] of Object.entries(overlay.types)) {
      this.#types.set(name, merge(this.#types.get(name), type));
    }
    const flags = new Set(overlay.flags);
    for (const [name, members] of Object.entries({ ...graph.enums, ...overlay.enums })) {
      this.#enums.set(name, { members: [...members, ...(overlay.members[name] ?? [])], flags: flags.has(name) });
    }
  }

  enum(name: string): EnumInfo | undefined {
    return this.#enums.get(name);
  }

  /** Undefined for a name that is no entity or complex type. */
  type(name: string): TypeInfo | undefined {
    const known = this.#resolved.get(name);
    if (known) return known;
    const declared = this.#types.get(name);
    if (!declared) return undefined;
    const resolved = this.#resolve(name, declared);
    this.#resolved.set(name, resolved);
    return resolved;
  }

  /** Like `type`, for names that come from the tenant's own tables. */
  required(name: string): TypeInfo {
    const type = this.type(name);
    if (!type) throw new Error(`The tenant's model has no type ${name}`);
    return type;
  }

  /** Whether any type has a property of this name. */
  names(property: string): boolean {
    this.#names ??= new Set([...this.#types.values()].flatMap((type) => Object.keys(type.properties)));
    return this.#names.has(property);
  }

  /** True for a scalar, an enum, a complex type or an entity. */
  knows(name: string): boolean {
    return isScalar(name) || this.#enums.has(name) || this.#types.has(name);
  }

  /** Types that can be instantiated and derive from `base`, or are it. */
  concrete(base: string): readonly TypeInfo[] {
    return [...this.#types.keys()]
      .map((name) => this.required(name))
      .filter((type) => !type.abstract && type.lineage.includes(base));
  }

  #resolve(name: string, declared: GraphType): TypeInfo {
    const base = declared.base === undefined ? undefined : this.required(declared.base);
    const own = (entries: Readonly<Record<string, string>> | undefined) =>
      Object.entries(entries ?? {}).map(([property, shape]) => this.#property(name, property, shape, declared));
    return {
      name,
      lineage: [name, ...(base?.lineage ?? [])],
      abstract: this.#abstract.has(name),
      properties: byName([...(base?.properties.values() ?? []), ...own(declared.properties)]),
      navigation: byName([...(base?.navigation.values() ?? []), ...own(declared.navigation)]),
    };
  }

  #property(owner: string, name: string, shape: string, declared: GraphType): PropertyInfo {
    const [, type = "", collection, nullable] = /^(\w+)(\[\])?(\?)?$/.exec(shape) ?? [];
    const range = declared.ranges?.[name];
    return {
      name,
      type: this.#scalars[`${owner}.${name}`] ?? type,
      collection: collection !== undefined,
      nullable: nullable !== undefined,
      readOnly: this.#readOnly[owner]?.includes(name) ?? false,
      ...(range && { min: range[0], max: range[1] }),
    };
  }
}

function merge(known: GraphType | undefined, added: GraphType): GraphType {
  if (!known) return added;
  return {
    ...known,
    properties: { ...known.properties, ...added.properties },
    navigation: { ...known.navigation, ...added.navigation },
    ranges: { ...known.ranges, ...added.ranges },
  };
}

function byName(properties: readonly PropertyInfo[]): ReadonlyMap<string, PropertyInfo> {
  return new Map(properties.map((property) => [property.name, property]));
}
