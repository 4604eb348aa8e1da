/**
 * What two rules have to do with each other, told from their texts alone. Only what is sure is said: two rules that are
 * called disjoint have no device in common whatever devices there are; of all others that can't be told here.
 */
import { type Comparison, compareVersions, holds, type Rule } from "./rule.ts";

/** A rule as an assignment uses it: those for whom it holds, or all others. */
export interface Use {
  readonly rule: Rule;
  readonly mode: "include" | "exclude";
}

/**
 * - `same`: for exactly the same devices.
 * - `within`: whoever the left one lets through, the right one does too.
 * - `around`: the other way round.
 * - `disjoint`: nobody is let through by both.
 */
export type Relation = "same" | "within" | "around" | "disjoint" | "unknown";

export function relation(left: Use, right: Use): Relation {
  const [a, b] = [formula(left), formula(right)];
  if (isImpossible({ all: [a, b] })) return "disjoint";
  const isWithin = isImpossible({ all: [a, not(b)] });
  const isAround = isImpossible({ all: [b, not(a)] });
  if (isWithin && isAround) return "same";
  return isWithin ? "within" : isAround ? "around" : "unknown";
}

/** A comparison, or its opposite. */
interface Literal {
  readonly comparison: Comparison;
  readonly is: boolean;
}
type Formula = { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] } | Literal;

const formula = ({ rule, mode }: Use): Formula => (mode === "include" ? ofRule(rule) : not(ofRule(rule)));

function ofRule(rule: Rule): Formula {
  if ("all" in rule) return { all: rule.all.map(ofRule) };
  if ("any" in rule) return { any: rule.any.map(ofRule) };
  return { comparison: rule, is: true };
}

function not(given: Formula): Formula {
  if ("all" in given) return { any: given.all.map(not) };
  if ("any" in given) return { all: given.any.map(not) };
  return { ...given, is: !given.is };
}

/** More ways than this for a formula to come true aren't looked at. */
const MOST_WAYS = 4096;

/** Whether no value of any property makes it true. */
function isImpossible(given: Formula): boolean {
  const found = ways(given);
  return found?.every(isContradiction) ?? false;
}

/** The formula as a list of ways to make it true, each a list of what must hold together. */
function ways(given: Formula): Literal[][] | undefined {
  if ("any" in given) {
    const parts = given.any.map(ways);
    if (parts.some((part) => part === undefined)) return undefined;
    const all = (parts as Literal[][][]).flat();
    return all.length > MOST_WAYS ? undefined : all;
  }
  if (!("all" in given)) return [[given]];
  let together: Literal[][] = [[]];
  for (const part of given.all) {
    const more = ways(part);
    if (!more || together.length * more.length > MOST_WAYS) return undefined;
    together = together.flatMap((one) => more.map((other) => [...one, ...other]));
  }
  return together;
}

const isContradiction = (literals: readonly Literal[]): boolean =>
  [...Map.groupBy(literals, ({ comparison }) => comparison.property).values()].some(
    (of) => excludeAllValues(of) || excludeEachOther(of),
  );

/** One says what the other denies, whatever it may mean. */
const excludeEachOther = (literals: readonly Literal[]): boolean =>
  literals.some(
    ({ comparison, is }) => is && literals.some((other) => !other.is && isSame(other.comparison, comparison)),
  );

const isSame = (left: Comparison, right: Comparison): boolean =>
  left.operator === right.operator &&
  left.values.every((value) => right.values.includes(value)) &&
  right.values.every((value) => left.values.includes(value));

/** Whether no value of the property satisfies all of them. */
function excludeAllValues(literals: readonly Literal[]): boolean {
  const lists = literals.flatMap((literal) => candidates(literal) ?? []);
  const [first] = lists;
  if (first) return !first.some((value) => literals.every((literal) => isOpen(literal, value)));
  return hasNoText(literals) || hasNoVersion(literals);
}

/** The few values that alone can satisfy it; undefined where there is no end of them. */
function candidates({ comparison: { operator, values }, is }: Literal): (readonly (string | null)[])[] | undefined {
  if ((operator === "eq" || operator === "in") && is) return [values];
  // A value that isn't there may count as different or not.
  if ((operator === "ne" || operator === "notIn") && !is) return [[...values, null]];
  return undefined;
}

const isOpen = ({ comparison, is }: Literal, value: string | null): boolean => holds(comparison, value) !== !is;

/** Of a text that must begin with one thing, hold others and lack yet others. */
function hasNoText(literals: readonly Literal[]): boolean {
  const of = (operator: string, is: boolean) =>
    literals
      .filter(({ comparison, is: given }) => comparison.operator === operator && given === is)
      .flatMap(({ comparison: { values } }) => (values.length === 1 && values[0] ? [values[0]] : []));
  const starts = of("startsWith", true);
  const needed = [...starts, ...of("contains", true)];
  if (needed.length === 0) return false;
  const forbidden = [...of("notContains", true), ...of("contains", false)];
  return (
    starts.some((one) => starts.some((other) => !one.startsWith(other) && !other.startsWith(one))) ||
    needed.some((text) => forbidden.some((lacked) => text.includes(lacked))) ||
    starts.some((one) => of("startsWith", false).some((lacked) => one.startsWith(lacked)))
  );
}

/** A version above one bound and below another. */
function hasNoVersion(literals: readonly Literal[]): boolean {
  const bounds = literals.flatMap(bound);
  // Where no literal asks for a version there may be none, and the opposite of an order holds for none.
  if (!bounds.some(({ asksForOne }) => asksForOne)) return false;
  return bounds.some((low) =>
    bounds.some((high) => {
      if (low.side !== "above" || high.side !== "below") return false;
      const order = compareVersions(low.version, high.version);
      return order > 0 || (order === 0 && !(low.isIncluded && high.isIncluded));
    }),
  );
}

interface Bound {
  readonly side: "above" | "below";
  readonly version: string;
  readonly isIncluded: boolean;
  readonly asksForOne: boolean;
}

function bound({ comparison: { operator, values }, is }: Literal): Bound[] {
  const [version] = values;
  if (version === null || version === undefined || !["gt", "ge", "lt", "le"].includes(operator)) return [];
  const isAbove = operator.startsWith("g") === is;
  const isIncluded = operator.endsWith("e") === is;
  return [{ side: isAbove ? "above" : "below", version, isIncluded, asksForOne: is }];
}
