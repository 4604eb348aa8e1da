/** How programs write the options of a choice. */
import type { Literal, Option } from "../definition.ts";
import { camelCase } from "./case.ts";

/** An option before it has its literal. */
export type NamelessOption = Omit<Option, "literal">;

/** Above this a label is a sentence, and the value that the device is sent says it shorter. */
const LONGEST_LITERAL = 24;

/** A literal for each option, in their order; no two are the same. */
export function literalsOf(options: readonly NamelessOption[]): Literal[] {
  const labels = options.map(({ label }) => label);
  const values = options.map(sentValue);
  return booleans(labels) ?? numbers(labels) ?? words(labels, values);
}

/** What the device is sent: the end of the id, unless the facts say otherwise. */
const sentValue = ({ id, value }: NamelessOption): string => String(value ?? id.slice(id.lastIndexOf("_") + 1));

/** True and False, also as the beginning of sentences. */
function booleans(labels: readonly string[]): boolean[] | undefined {
  const found = labels.map((label) => /^(true|false)\b/i.exec(label)?.[1]?.toLowerCase());
  return distinct(found) && found.every((word) => word !== undefined)
    ? found.map((word) => word === "true")
    : undefined;
}

function numbers(labels: readonly string[]): number[] | undefined {
  const found = labels.map((label) => (/^(0|[1-9]\d{0,9})$/.test(label) ? Number(label) : undefined));
  return distinct(found) && found.every((number) => number !== undefined) ? (found as number[]) : undefined;
}

function words(labels: readonly string[], values: readonly string[]): Literal[] {
  const heads = labels.map((label) => camelCase(headOf(label)));
  const tooLong = heads.some((head) => head.length > LONGEST_LITERAL || head === "");
  return withoutDoubles(tooLong && areWords(values) ? values.map(camelCase) : heads, labels, values);
}

const areWords = (values: readonly string[]): boolean => values.every((value) => /^[A-Za-z]{2,}$/.test(value));

/**
 * The label up to the sign that ends its first clause. What stands in brackets at the end, or follows a full stop,
 * explains; brackets in the middle and a dash between words belong to the clause.
 */
function headOf(label: string): string {
  const first = label.split(/[.:;](?:\s|$)/)[0] ?? label;
  const bare = first.replace(/\s*\([^()]*\)\s*$/, "").replace(/\s*\[[^\]]*\]\s*$/, "");
  const [head = bare] = bare.split(/ [-–—] /);
  return head.trim();
}

/** Options whose labels begin alike: the whole label where it is short, else the value, else the value behind it. */
function withoutDoubles(heads: readonly string[], labels: readonly string[], values: readonly string[]): Literal[] {
  const whole = labels.map((label) => camelCase(label.replace(/\s*\(default\)/i, "")));
  const single = (head: string): boolean => head !== "" && heads.indexOf(head) === heads.lastIndexOf(head);
  const candidates = [
    heads,
    heads.map((head, index) => (single(head) ? head : (whole[index] ?? ""))),
    areWords(values) ? values.map(camelCase) : [],
    heads.map((head, index) => camelCase(`${head} ${values[index]}`)),
  ];
  const usable = (found: readonly string[], index: number): boolean =>
    found.length > 0 &&
    distinct(found) &&
    !found.includes("") &&
    (index !== 1 || Math.max(...found.map(length)) <= LONGEST_WHOLE);
  return candidates.find(usable)?.slice() ?? heads.map((head, index) => `${head}${index + 1}`);
}

const length = ({ length }: string): number => length;

/** Above this even a label that tells two options apart is too long to write. */
const LONGEST_WHOLE = 2 * LONGEST_LITERAL;

const distinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
