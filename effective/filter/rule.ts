/** What a rule of an assignment filter says, or the membership rule of a dynamic group, which is written the same way. */

export type Operator =
  | "eq"
  | "ne"
  | "startsWith"
  | "contains"
  | "notContains"
  | "in"
  | "notIn"
  | "gt"
  | "ge"
  | "lt"
  | "le";

export interface Comparison {
  /** In lower case, with what it is a property of: `device.osversion`. */
  readonly property: string;
  readonly operator: Operator;
  /** In lower case, because rules don't tell cases apart; null for `$null`. Several in a list. */
  readonly values: readonly (string | null)[];
}

export type Rule = { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | Comparison;

/** Of a rule: whether it holds; undefined where that can't be told. */
export type Verdict = boolean | undefined;

export const every = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;

export const some = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;

export const opposite = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);

/**
 * Whether a comparison holds for a value. Of a value that isn't there nobody has said whether it counts as different
 * from another.
 */
export function holds(comparison: Comparison, value: string | null | undefined): Verdict {
  const { operator, values } = comparison;
  if (value === undefined || (values.length > 1 && !TAKES_LIST.has(operator))) return undefined;
  const given = value?.toLowerCase() ?? null;
  const isOneOf = values.some((one) => isEqual(comparison, one, given));
  const [first = null] = values;
  switch (operator) {
    case "eq":
    case "in":
      return isOneOf;
    case "ne":
    case "notIn":
      return given === null && !values.includes(null) ? undefined : !isOneOf;
    case "startsWith":
      return given !== null && first !== null && given.startsWith(first);
    case "contains":
      return given !== null && first !== null && given.includes(first);
    case "notContains":
      return given === null || first === null ? undefined : !given.includes(first);
    default:
      return given === null || first === null ? false : inOrder(operator, compareVersions(given, first));
  }
}

/** Versions are numbers: 14.2 is 14.2.0. */
const isEqual = ({ property }: Comparison, left: string | null, right: string | null): boolean =>
  left === right ||
  (left !== null && right !== null && /\.operatingsystemversion$/.test(property) && compareVersions(left, right) === 0);

const TAKES_LIST: ReadonlySet<Operator> = new Set(["in", "notIn"]);

function inOrder(operator: Operator, order: number): boolean {
  if (operator === "gt") return order > 0;
  if (operator === "ge") return order >= 0;
  return operator === "lt" ? order < 0 : order <= 0;
}

/** Versions part by part, as numbers; a part that isn't there is 0. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [parts(left), parts(right)];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const parts = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);
