/** Names in a program for things that have names in a tenant. */
import vm from "node:vm";

/** Gives out names of which no two are the same. */
export class Identifiers {
  readonly #taken: Set<string>;

  /** @param taken names that are in use already. */
  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /**
   * A name for a constant: `helloForBusiness` for "Hello for Business".
   *
   * @param fallback for a text without a letter or digit.
   */
  constant(text: string, fallback: string): string {
    const [first = fallback, ...rest] = words(text);
    const name = [first, ...rest.map(capitalised)].join("");
    return this.#free(isIdentifier(name) ? name : `${fallback}${capitalised(name)}`, "");
  }

  /** The name of a resource: `hello-for-business`. */
  resource(text: string, fallback: string): string {
    return this.#free(words(text).join("-") || fallback, "-");
  }

  #free(name: string, separator: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free); number++) free = `${name}${separator}${number}`;
    this.#taken.add(free);
    return free;
  }
}

/** Letters without their accents, and digits; nothing else is safe in every shell and file system. */
const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .match(/[a-z0-9]+/g) ?? [];

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isIdentifier(name: string): boolean {
  try {
    new vm.Script(`"use strict"; const ${name} = 0;`);
    return name !== "await";
  } catch {
    return false;
  }
}
