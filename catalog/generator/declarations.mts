/** The declarations of an area: a function for each setting at the top, an interface for what stands below an option. */
import type { Definition, Literal, Option } from "../definition.ts";
import { functionDoc, propertyDoc } from "./docs.mts";
import { isRequired, type Tree } from "./tree.mts";

/** Text of `<area>.d.ts`. */
export function areaDeclarations(functions: readonly Definition[], tree: Tree): string {
  const device = functions.filter(({ user }) => !user);
  const user = functions.filter((one) => one.user);
  return [
    'import type { Input } from "@pulumi/pulumi";',
    'import type { Setting } from "../setting.js";',
    ...scope(device, tree, "export declare function"),
    ...(user.length === 0
      ? []
      : ["/** Settings of the user. */", "export declare namespace user {", ...scope(user, tree, "function"), "}"]),
    "",
  ].join("\n");
}

/** Functions of the device or of the user, and the interfaces that they need. */
function scope(functions: readonly Definition[], tree: Tree, keyword: string): string[] {
  const types = new Types(tree);
  const lines = functions.flatMap((definition) => {
    const argument = types.of(definition, capital(definition.name));
    return [functionDoc(definition), `${keyword} ${definition.name}(value: ${argument}): Setting;`];
  });
  return [...types.interfaces, ...lines];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

class Types {
  readonly interfaces: string[] = [];
  readonly #tree: Tree;
  readonly #names = new Set<string>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The type of what a program gives; `name` begins the names of interfaces that it needs. */
  of(definition: Definition, name: string): string {
    const { shape, valueType } = definition;
    const plain = valueType === "integer" ? "number" : "string";
    switch (shape) {
      case "choice":
        return this.#choice(definition, name);
      case "choiceCollection":
        return `readonly (${this.#choice(definition, name)})[]`;
      case "simple":
        return `Input<${plain}>`;
      case "simpleCollection":
        return `Input<readonly Input<${plain}>[]>`;
      case "groupCollection": {
        const item = this.#interface(this.#tree.below(definition.id), definition.id, name);
        return definition.count?.max === 1 ? item : `readonly ${item}[]`;
      }
      default:
        return "never";
    }
  }

  /** Literals, and an object for each option that brings settings along; only that where one of them is required. */
  #choice(definition: Definition, name: string): string {
    const options = definition.options ?? [];
    const always = this.#tree.below(definition.id);
    const needs = (option: Option): boolean =>
      [
        ...this.#tree.below(option.id).map((child) => isRequired(child, option.id)),
        ...always.map((child) => isRequired(child, definition.id)),
      ].some(Boolean);
    const bare = options.filter((option) => !needs(option)).map(({ literal }) => JSON.stringify(literal));
    const objects = options.flatMap((option) => {
      const below = [...this.#tree.below(option.id), ...always];
      if (below.length === 0) return [];
      const type = this.#interface(below, option.id, `${name}${capital(String(option.literal))}`);
      return [`{ ${key(option.literal)}: ${type} }`];
    });
    return [...(bare.length === 0 ? [] : [`Input<${bare.join(" | ")}>`]), ...objects].join(" | ") || "never";
  }

  #interface(below: readonly Definition[], place: string, wanted: string): string {
    const name = this.#free(wanted);
    const properties = below.flatMap((child) => {
      const optional = isRequired(child, place) ? "" : "?";
      return [
        propertyDoc(child),
        `  ${key(child.name)}${optional}: ${this.of(child, `${name}${capital(child.name)}`)};`,
      ];
    });
    this.interfaces.push(`export interface ${name} {`, ...properties, "}");
    return name;
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#names.has(name); count++) name = `${wanted}${count}`;
    this.#names.add(name);
    return name;
  }
}

const key = (literal: Literal): string =>
  /^[A-Za-z_]\w*$/.test(String(literal)) ? String(literal) : JSON.stringify(String(literal));
