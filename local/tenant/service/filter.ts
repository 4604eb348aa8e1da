import { Refusal, requestRefusal } from "../http/errors.ts";
import { plainTypeName } from "../model/body.ts";
import { model } from "../model/graph.ts";
import { isGuid, readLiteral } from "../model/literals.ts";
import type { TypeInfo } from "../model/model.ts";
import type { Entry } from "./table.ts";

export interface FilterRules {
  /** Properties that `eq` and `ne` work on, and `startswith` where they hold texts. */
  readonly equals: readonly string[];
  /** What `isof('microsoft.graph.T')` does. */
  readonly isof: "works" | "fails" | "unsupported";
}

export type Test = (entry: Entry) => boolean;

/**
 * The part of OData's filters that these collections are known to answer: `isof`, `startswith`, `eq`, `ne`, `and`, `or`,
 * `not` and brackets. Whatever else there is gets refused, for the service would refuse it or answer something surprising.
 */
export function parseFilter(filter: string, rules: FilterRules, type: TypeInfo): Test {
  const tokens = [...filter.matchAll(/\s*('(?:[^']|'')*'|[()]|,|[^\s(),']+)/g)].map((match) => match[1] ?? "");
  const parser = new FilterParser(tokens, rules, type);
  return parser.parse();
}

class FilterParser {
  readonly #tokens: readonly string[];
  readonly #rules: FilterRules;
  readonly #type: TypeInfo;
  #position = 0;

  constructor(tokens: readonly string[], rules: FilterRules, type: TypeInfo) {
    this.#tokens = tokens;
    this.#rules = rules;
    this.#type = type;
  }

  parse(): Test {
    const test = this.#or();
    if (this.#position < this.#tokens.length) throw this.#unsupported();
    return test;
  }

  #or(): Test {
    let left = this.#and();
    while (this.#take("or")) {
      const [a, b] = [left, this.#and()];
      left = (entry) => a(entry) || b(entry);
    }
    return left;
  }

  #and(): Test {
    let left = this.#not();
    while (this.#take("and")) {
      const [a, b] = [left, this.#not()];
      left = (entry) => a(entry) && b(entry);
    }
    return left;
  }

  #not(): Test {
    if (!this.#take("not")) return this.#primary();
    const test = this.#primary();
    return (entry) => !test(entry);
  }

  #primary(): Test {
    if (this.#take("(")) {
      const test = this.#or();
      this.#expect(")");
      return test;
    }
    const name = this.#next();
    if (name === "isof" && this.#take("(")) return this.#isof();
    if (name.toLowerCase() === "startswith" && this.#take("(")) return this.#startsWith();
    if (!this.#rules.equals.includes(name)) throw this.#unsupported();
    const operator = this.#next();
    if (operator !== "eq" && operator !== "ne") throw this.#unsupported();
    const wanted = this.#literal(this.#next());
    this.#checkLiteral(name, wanted);
    const equal: Test = (entry) => (name === "id" ? entry.id : entry.values[name]) === wanted;
    return operator === "eq" ? equal : (entry) => !equal(entry);
  }

  /** Shipping clients look for names by their start, and write the function in either way. */
  #startsWith(): Test {
    const name = this.#next();
    this.#expect(",");
    const start = this.#literal(this.#next());
    this.#expect(")");
    const isText = this.#type.properties.get(name)?.type === "String";
    if (!isText || !this.#rules.equals.includes(name) || typeof start !== "string") throw this.#unsupported();
    const wanted = start.toLowerCase();
    return (entry) =>
      String(entry.values[name] ?? "")
        .toLowerCase()
        .startsWith(wanted);
  }

  #isof(): Test {
    const name = plainTypeName(String(this.#literal(this.#next())));
    this.#expect(")");
    if (this.#rules.isof === "fails") throw new Refusal(500, "InternalServerError", "An error has occurred", "nested");
    if (this.#rules.isof === "unsupported") throw this.#unsupported();
    const type = model.type(name);
    if (!type?.lineage.includes(this.#type.name)) {
      throw requestRefusal(
        `The child type 'microsoft.graph.${name}' in a cast was not an entity type of this collection.`,
      );
    }
    return (entry) => model.required(entry.type).lineage.includes(name);
  }

  #literal(token: string): unknown {
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d+$/.test(token)) return Number(token);
    if (token === "true" || token === "false") return token === "true";
    if (token === "null") return null;
    if (isGuid(token)) return token;
    throw this.#unsupported();
  }

  #checkLiteral(name: string, value: unknown): void {
    const property = this.#type.properties.get(name);
    const members = model.enum(property?.type ?? "")?.members;
    const fits = members ? members.includes(String(value)) : readLiteral(property?.type ?? "", value) !== undefined;
    if (!fits && !(value === null && property?.nullable)) throw this.#unsupported();
  }

  #next(): string {
    const token = this.#tokens[this.#position];
    if (token === undefined) throw this.#unsupported();
    this.#position += 1;
    return token;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#position] !== token) return false;
    this.#position += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw this.#unsupported();
  }

  #unsupported(): Refusal {
    return requestRefusal(`Invalid or unsupported filter clause: ${this.#tokens.join(" ")}`);
  }
}
