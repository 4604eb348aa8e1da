/**
 * Reads the rule of an assignment filter: `(device.manufacturer -eq "Microsoft") and (device.model -startsWith "Surface")`.
 *
 * Microsoft's page: https://learn.microsoft.com/intune/fundamentals/filters/ref-device-properties
 */
import type { Comparison, Operator, Rule } from "./rule.ts";

/** A rule that isn't written as the service takes it. */
export class RuleError extends Error {
  constructor(rule: string, at: number, wanted: string) {
    const found = at < rule.length ? JSON.stringify(rule.slice(at, at + 20)) : "its end";
    super(`At character ${at + 1} of the rule ${wanted} is expected and ${found} found.`);
  }
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: "eq",
  equals: "eq",
  ne: "ne",
  notequals: "ne",
  startswith: "startsWith",
  contains: "contains",
  notcontains: "notContains",
  in: "in",
  notin: "notIn",
  gt: "gt",
  ge: "ge",
  lt: "lt",
  le: "le",
};

/** Brackets, commas, texts in either sort of quotes, and everything else that stands alone. */
const TOKEN = /[()[\],]|"(?:[\\`]["\\`]|[^"])*"|'(?:[\\`]['\\`]|[^'])*'|[^\s()[\],"']+/y;

interface Token {
  readonly text: string;
  readonly at: number;
}

/** @throws RuleError where it isn't such a rule. */
export const parseRule = (rule: string): Rule => new Parser(rule).rule();

class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokens(source);
  }

  rule(): Rule {
    const rule = this.#any();
    if (this.#peek()) throw this.#wrong("`and`, `or` or the end");
    return rule;
  }

  /** `or` binds less than `and`. */
  #any(): Rule {
    const parts = this.#joined("or", () => this.#all());
    return parts.length === 1 ? (parts[0] as Rule) : { any: parts };
  }

  #all(): Rule {
    const parts = this.#joined("and", () => this.#part());
    return parts.length === 1 ? (parts[0] as Rule) : { all: parts };
  }

  #joined(word: string, part: () => Rule): Rule[] {
    const parts = [part()];
    while (bare(this.#peek()) === word) {
      this.#next++;
      parts.push(part());
    }
    return parts;
  }

  #part(): Rule {
    if (this.#peek()?.text !== "(") return this.#comparison();
    this.#next++;
    const inner = this.#any();
    this.#take(")");
    return inner;
  }

  #comparison(): Comparison {
    const property = this.#peek()?.text.toLowerCase() ?? "";
    if (!/^\w+\.\w+$/.test(property)) throw this.#wrong("a property such as `device.model`");
    this.#next++;
    const operator = OPERATORS[bare(this.#peek()) ?? ""];
    if (!operator) throw this.#wrong("an operator such as `-eq`");
    this.#next++;
    return { property, operator, values: this.#values() };
  }

  #values(): (string | null)[] {
    if (this.#peek()?.text !== "[") return [this.#value()];
    this.#next++;
    const values = [this.#value()];
    while (this.#peek()?.text === ",") {
      this.#next++;
      values.push(this.#value());
    }
    this.#take("]");
    return values;
  }

  #value(): string | null {
    const { text } = this.#peek() ?? { text: "" };
    if (text === "" || /^[()[\],]$/.test(text)) throw this.#wrong("a value");
    this.#next++;
    if (/^\$?null$/i.test(text)) return null;
    const inner = /^["']/.test(text) ? text.slice(1, -1).replace(/[\\`](["'\\`])/g, "$1") : text;
    return inner.toLowerCase();
  }

  #take(text: string): void {
    if (this.#peek()?.text !== text) throw this.#wrong(`\`${text}\``);
    this.#next++;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #wrong(wanted: string): RuleError {
    return new RuleError(this.#source, this.#peek()?.at ?? this.#source.length, wanted);
  }
}

/** A word without the dash that it may begin with. */
const bare = (token: Token | undefined): string | undefined => token?.text.toLowerCase().replace(/^-/, "");

function tokens(source: string): Token[] {
  const found: Token[] = [];
  const next = new RegExp(TOKEN);
  for (let at = skipped(source, 0); at < source.length; at = skipped(source, next.lastIndex)) {
    next.lastIndex = at;
    const match = next.exec(source);
    if (!match) throw new RuleError(source, at, "the end of a text");
    found.push({ text: match[0], at });
  }
  return found;
}

const skipped = (source: string, from: number): number => from + (source.slice(from).match(/^\s*/)?.[0].length ?? 0);
