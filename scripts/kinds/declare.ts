/** Declarations as source text: enumerations, complex types, and the fields of any type. */

import { factsOf, type Texts } from "./facts.ts";
import type { GraphModel, GraphProperty } from "./graph.ts";
import * as judgements from "./judgements.ts";
import { isLink, kindTypes, settingsOf, sourcesOf, typesIn } from "./layout.ts";

/** A constant of a file. What it names must be declared before it, or imported. */
export interface Declaration {
  /** Without `const … =`. */
  readonly value: string;
  /** Type of the constant, where it isn't clear from the value. */
  readonly type?: string;
  /** Names of kind.ts. */
  readonly vocabulary: ReadonlySet<string>;
  /** Other constants: names of types, or of their fields. */
  readonly needs: ReadonlySet<string>;
}

const MAKERS: Readonly<Record<string, string>> = {
  String: "string",
  Int32: "integer",
  Int64: "int64",
  Boolean: "boolean",
  Binary: "binary",
  Date: "date",
  DateTimeOffset: "dateTime",
  Double: "number",
  Duration: "duration",
  Guid: "guid",
  Single: "number",
  TimeOfDay: "time",
};

/** Name of the constant that holds the fields of a type. */
export const fieldsName = (type: string): string => `${type}Fields`;
export const typeOfFields = (name: string): string | undefined => /^(.*)Fields$/.exec(name)?.[1];

export class Declarer {
  readonly #model: GraphModel;
  readonly #texts: Texts;
  /** Complex types whose fields have a name, because several types have them. */
  readonly #named: ReadonlySet<string>;
  #vocabulary = new Set<string>();
  #needs = new Set<string>();

  constructor(model: GraphModel, texts: Texts) {
    this.#model = model;
    this.#texts = texts;
    this.#named = namedTypes(model);
  }

  /** The constant of this name: a type's, or the fields of one. */
  declare(name: string): Declaration {
    this.#vocabulary = new Set();
    this.#needs = new Set();
    const type = typeOfFields(name);
    const value = type === undefined ? this.#type(name) : this.#fields(type);
    if (type !== undefined) this.#use("Fields");
    const declared = { value, vocabulary: this.#vocabulary, needs: this.#needs };
    return type === undefined ? declared : { ...declared, type: "Fields" };
  }

  #use(name: string): string {
    this.#vocabulary.add(name);
    return name;
  }

  #need(name: string): string {
    this.#needs.add(name);
    return name;
  }

  #type(name: string): string {
    const quoted = JSON.stringify(name);
    const enumeration = this.#model.enums.get(name);
    if (enumeration) {
      const maker = this.#use(enumeration.flags ? "flagsType" : "enumType");
      return `${maker}(${quoted}, ${JSON.stringify(enumeration.members)})`;
    }
    const concrete = this.#model.concrete(name);
    if (concrete.length === 1 && concrete[0] === name)
      return `${this.#use("objectType")}(${quoted}, ${this.#shape(name)})`;
    const variants = concrete.map((variant) => `${variant}: ${this.#shape(variant)},`).join("\n");
    return `${this.#use("unionType")}(${quoted}, {\n${variants}\n}${concrete.includes(name) ? `, ${quoted}` : ""})`;
  }

  #shape(type: string): string {
    return this.#named.has(type) ? this.#need(fieldsName(type)) : this.#fields(type);
  }

  /** All fields of a type; those of the nearest named type that it derives from by that name. */
  #fields(type: string): string {
    const lineage = this.#model.lineage(type).slice(1);
    const named = lineage.find((base) => this.#named.has(base));
    const inherited = named === undefined ? "" : `...${this.#need(fieldsName(named))},\n`;
    const lines = settingsOf(this.#model, type).map((property) => this.#field(type, property));
    return `{\n${inherited}${lines.join("\n")}\n}`;
  }

  #field(owner: string, property: GraphProperty): string {
    const facts = [...factsOf(this.#model, owner, property, this.#texts)];
    const all = `{ ${facts.map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
    return `${property.name}: ${this.#made(owner, property, all)},`;
  }

  #made(owner: string, property: GraphProperty, facts: string): string {
    const { type, collection } = property;
    if (isLink(this.#model, property)) {
      return collection
        ? `${this.#use("list")}((each) => ${this.#link(type, "each")}, ${facts})`
        : this.#link(type, facts);
    }
    const maker = MAKERS[type];
    const named = maker ? this.#use(maker) : this.#need(type);
    const hides = judgements.secretPairs.has(`${owner}.${property.name}`);
    const made = hides ? `${this.#use("secretValues")}(${named})` : named;
    return collection ? `${this.#use("list")}(${made}, ${facts})` : `${made}(${facts})`;
  }

  #link(type: string, facts: string): string {
    const path = judgements.collections[type];
    const types = path === undefined && type !== "deviceConfiguration" ? this.#model.concrete(type) : [type];
    const all =
      path === undefined
        ? facts
        : `{ path: ${JSON.stringify(path)}, ${facts.replace(/^\{ /, "").replace(/ \}$/, "")} }`;
    return `${this.#use("reference")}(${JSON.stringify(types)}, ${all})`;
  }
}

/** Complex types with fields that others inherit, or that are part of more than one declaration. */
function namedTypes(model: GraphModel): Set<string> {
  const complex = [
    ...typesIn(
      model,
      kindTypes(model).flatMap((kind) => sourcesOf(model, kind)),
    ),
  ].filter((type) => model.types.has(type));
  const parts = complex.flatMap((type) => model.concrete(type));
  const repeated = parts.filter((type, index) => parts.indexOf(type) < index);
  const bases = parts.flatMap((type) => model.lineage(type).slice(1)).filter((type) => type !== "entity");
  return new Set([...repeated, ...bases].filter((type) => settingsOf(model, type).length > 0));
}
