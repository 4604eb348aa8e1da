/** Values as TypeScript source. Nothing that comes from a tenant can be more than a value in it. */
import { isObject } from "../provider/model/values.ts";

/** Source that stands for a value: the id of another resource, a secret of the configuration. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The call of a function. */
class Call extends Expression {
  readonly name: string;
  readonly args: readonly unknown[];

  constructor(name: string, args: readonly unknown[]) {
    super(`${name}(${args.map(inline).join(", ")})`);
    this.name = name;
    this.args = args;
  }
}

/** What an expression gives, with more properties. */
class Extended extends Expression {
  readonly base: Expression;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(base: Expression, more: Readonly<Record<string, unknown>>) {
    super(`{ ...${base.text}, ${members(more).join(", ")} }`);
    this.base = base;
    this.more = more;
  }
}

export const extended = (base: Expression, more: Readonly<Record<string, unknown>>): Expression =>
  Object.keys(more).length === 0 ? base : new Extended(base, more);

export const call = (name: string, args: readonly unknown[]): Expression => new Call(name, args);

const WIDTH = 120;

/** @param column how far the line is filled before the value, and how far it is indented. */
export function code(value: unknown, indent = 0, column = indent): string {
  const short = inline(value);
  if (column + short.length < WIDTH && !short.includes("\n")) return short;
  if (value instanceof Call && value.args.length === 1) {
    const start = `${value.name}(`;
    return `${start}${code(value.args[0], indent, column + start.length)})`;
  }
  if (value instanceof Extended) {
    const parts = [["", value.base] as const, ...Object.entries(value.more)];
    return block("{", "}", parts, indent, ([name, item], inner) =>
      name === "" ? `...${code(item, inner, inner + 3)}` : property(name, item, inner),
    );
  }
  if (Array.isArray(value)) return block("[", "]", value, indent, (item, inner) => code(item, inner));
  if (!isObject(value) || value instanceof Expression) return short;
  return objectCode(value, indent);
}

/** An object with a line for each property. */
export function objectCode(value: Readonly<Record<string, unknown>>, indent = 0): string {
  return block("{", "}", Object.entries(value), indent, ([name, item], inner) => property(name, item, inner));
}

function property(name: string, value: unknown, indent: number): string {
  const start = `${key(name)}: `;
  return `${start}${code(value, indent, indent + start.length)}`;
}

function block<T>(
  open: string,
  close: string,
  items: readonly T[],
  indent: number,
  line: (item: T, indent: number) => string,
): string {
  const inner = indent + 2;
  const lines = items.map((item) => `${" ".repeat(inner)}${line(item, inner)},\n`);
  return `${open}\n${lines.join("")}${" ".repeat(indent)}${close}`;
}

function inline(value: unknown): string {
  if (value instanceof Expression) return value.text;
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (isObject(value)) {
    const parts = members(value);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }
  return literal(value);
}

const members = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(value).map(([name, item]) => `${key(name)}: ${inline(item)}`);

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : literal(name));

/** Characters that nobody sees are spelled out: a reader must see what the program says. */
export const literal = (value: unknown): string =>
  JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, spelledOut);

/** A text in a comment of one line. */
export const comment = (text: string): string => `// ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, spelledOut)}`;

const spelledOut = (character: string): string => `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
