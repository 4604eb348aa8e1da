/** What the generator knows of Graph's types: the npm types package, completed by a reviewed overlay. */
export interface GraphProperty {
  readonly name: string;
  /** An Edm scalar without prefix (`Int32`), or Graph's name of an enumeration, a complex type or an entity. */
  readonly type: string;
  readonly collection: boolean;
  readonly nullable: boolean;
  readonly readOnly?: boolean;
  /** Smallest and largest value of a number. */
  readonly range?: readonly [number, number];
}

export interface GraphType {
  readonly name: string;
  readonly base?: string;
  readonly abstract: boolean;
  /** Its own, without those of the base. */
  readonly properties: readonly GraphProperty[];
}

export interface GraphEnum {
  readonly members: readonly string[];
  readonly flags: boolean;
}

export class GraphModel {
  /** Name and version of the package. */
  readonly source: string;
  readonly types: ReadonlyMap<string, GraphType>;
  readonly enums: ReadonlyMap<string, GraphEnum>;

  constructor(source: string, types: ReadonlyMap<string, GraphType>, enums: ReadonlyMap<string, GraphEnum>) {
    this.source = source;
    this.types = types;
    this.enums = enums;
  }

  type(name: string): GraphType {
    const type = this.types.get(name);
    if (!type) throw new Error(`Graph has no type ${name}`);
    return type;
  }

  /** From the type itself up to its root. */
  lineage(name: string): string[] {
    const { base } = this.type(name);
    return [name, ...(base === undefined ? [] : this.lineage(base))];
  }

  isEntity(name: string): boolean {
    return this.types.has(name) && this.lineage(name).includes("entity");
  }

  /** All properties, those of the root first. A derived type may say one anew. */
  properties(name: string): GraphProperty[] {
    const all = this.lineage(name)
      .reverse()
      .flatMap((type) => this.type(type).properties);
    return [...new Map(all.map((property) => [property.name, property])).values()];
  }

  /** Types that an object can have where this one is expected. */
  concrete(name: string): string[] {
    return [...this.types.values()]
      .filter((type) => !type.abstract && this.lineage(type.name).includes(name))
      .map((type) => type.name)
      .sort();
  }
}
