/** How programs write the options of a choice. */
import type { Literal, Option } from "../definition.ts";
import { camelCase } from "./case.ts";

/** An option before it has its literal. */
export type NamelessOption = Omit<Option, "literal">;

/** Above this a label is a sentence, and the value that the device is sent says it shorter. */
const LONGEST_LITERAL = 24;

/** A literal for each option of the setting of a name, in their order; no two are the same. */
export function literalsOf(options: readonly NamelessOption[], setting: string): Literal[] {
  const labels = options.map(({ label }) => label.replace(VALUE_FIRST, ""));
  const values = options.map(sentValue);
  return booleans(labels) ?? numbers(labels) ?? words(labels, values, isNegative(setting));
}

/** `{0x20} - Semi-annual channel`, `3 = Prevent`: the value says nothing more. */
const VALUE_FIRST = /^(\{0x[0-9a-f]+\}\s*-|\d+\s*=)\s*(?=[A-Z])/i;

/** Of `disableParsing`, "parsing is disabled" says something else than "disabled" does. */
const isNegative = (setting: string): boolean =>
  /^(disable|turnOff|doNot|dont|prevent|block|deny|no[A-Z]|hide|remove)/.test(setting);

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

function words(labels: readonly string[], values: readonly string[], negative: boolean): Literal[] {
  const heads = labels.map(headOf);
  const chosen = heads.some(isLong) && !negative ? shortened(heads) : heads;
  const names = chosen.map(camelCase);
  if (names.some((name) => name.length > LONGEST_LITERAL || name === "") && areWords(values)) {
    return booleans(values) ?? values.map(camelCase);
  }
  return withoutDoubles(names, labels, values);
}

const isLong = (head: string): boolean => camelCase(head).length > LONGEST_LITERAL;

const areWords = (values: readonly string[]): boolean => values.every((value) => /^[A-Za-z]{2,}$/.test(value));

/** `(Enabled) The users cannot see …`: what stands in brackets first names the option. */
const FIRST_IN_BRACKETS = /^\(([^)]{2,40})\)\s+\S/;

/** `If you enable this setting, …`: the clause that would follow describes what it does. */
const CONDITION = /^If you (?:either )?(enable|disable|do not configure)\b/i;
const CONDITIONS: Readonly<Record<string, string>> = {
  enable: "enabled",
  disable: "disabled",
  "do not configure": "not configured",
};

/**
 * The label up to the sign that ends its first clause. What stands in brackets at the end, or follows a full stop,
 * explains; brackets in the middle and a dash between words belong to the clause.
 */
function headOf(label: string): string {
  const named = FIRST_IN_BRACKETS.exec(label)?.[1];
  if (named !== undefined && !/^(deprecated|recommended|default)$/i.test(named)) return named;
  const condition = CONDITION.exec(label)?.[1];
  if (condition !== undefined) return CONDITIONS[condition.toLowerCase()] ?? label;
  const bare = firstClause(label)
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s*\[[^\]]*\]\s*$/, "");
  const [head = bare] = bare.split(/ [-–—] /);
  return head.trim();
}

const firstClause = (label: string): string => label.split(/[.:;](?:\s|$)/)[0] ?? label;

/** `FTP parsing is disabled`, `FTP parsing is enabled`: the words that long labels share don't tell them apart. */
function shortened(heads: readonly string[]): string[] {
  const long = heads.filter(isLong);
  if (long.length < 2) return [...heads];
  const split = long.map((head) => head.split(/\s+/));
  const shared = (from: (words: readonly string[]) => readonly string[]): number => {
    const [first = [], ...others] = split.map(from);
    const end = first.findIndex((word, at) => others.some((words) => words[at]?.toLowerCase() !== word.toLowerCase()));
    return end === -1 ? 0 : end;
  };
  const before = shared((words) => words);
  const after = shared((words) => words.slice(before).reverse());
  const cut = (head: string): string => {
    const words = head.split(/\s+/);
    const left = words.slice(before, after === 0 ? undefined : -after);
    return left.length === 0 ? words.slice(before).join(" ") : left.join(" ");
  };
  const short = heads.map((head) => (isLong(head) ? cut(head) : head));
  return short.some((head) => head === "" || isLong(head) || IS_CUT.test(head)) ? [...heads] : short;
}

/** What is left must be more than a particle, and no clause without its end. */
const IS_CUT =
  /^(be|is|are|will|not|only|all)$|(^|\s)(the|a|an|to|of|for|in|by|and|or|from|with|that|as|at)$|\s(on|off)$/i;

/**
 * Options whose labels begin alike: each takes the clause with its dash, else with its brackets, else the value if all
 * values are words, else the value behind the label; whichever first tells it from all others.
 */
function withoutDoubles(heads: readonly string[], labels: readonly string[], values: readonly string[]): Literal[] {
  const clauses = labels.map((label) => firstClause(label.replace(/\s*\(default\)/i, "")));
  const candidates = [
    heads,
    clauses.map((clause) => short(clause.replace(/\s*\([^()]*\)\s*$/, ""))),
    clauses.map(short),
    areWords(values) ? values.map(camelCase) : [],
    heads.map((head, index) => camelCase(`${head} ${values[index]}`)),
    heads.map((_, index) => `option${index + 1}`),
  ];
  const chosen: (string | undefined)[] = heads.map(() => undefined);
  for (const candidate of candidates) {
    const open = candidate.map((name, index) => chosen[index] ?? name);
    for (const [index, name] of open.entries()) {
      if (name !== "" && open.indexOf(name) === open.lastIndexOf(name)) chosen[index] ??= name;
    }
  }
  return chosen.map((name, index) => name ?? `option${index + 1}`);
}

/** Above this even a label that tells an option apart is too long to write. */
const LONGEST_WHOLE = 2 * LONGEST_LITERAL;

function short(clause: string): string {
  const name = camelCase(clause);
  return name.length > LONGEST_WHOLE ? "" : name;
}

const distinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
