/** Which of two values protects more: an order of options, a number, a version, a list. */
import type { Literal } from "../definition.ts";

/** One option, or several that protect alike. */
export type Rank = Literal | readonly Literal[];

export type Way =
  /** Options from the weakest to the safest. What isn't among them nobody has ranked. */
  | { readonly order: readonly Rank[] }
  /** A number; `never` is the one that switches the limit off, and so is the weakest. */
  | { readonly number: "higher" | "lower"; readonly never?: number }
  /** The lowest version that is let in: a newer one asks for more. */
  | { readonly version: "newer" }
  /** A list: each further item of exceptions opens something, each of a block list closes something. */
  | { readonly list: "shorter" | "longer" };

/** `unclear` where nobody can say which way is safer; `neutral` where it doesn't matter. */
export type Direction = "safer" | "weaker" | "unclear" | "neutral";

/** From one value to another, both given. A list that isn't there is empty. */
export function directionBetween(way: Way, from: unknown, to: unknown): Direction {
  if ("list" in way) return ofLists(way.list, from ?? [], to ?? []);
  const growth = compareValues(way, from, to);
  return !growth ? "unclear" : growth > 0 ? "safer" : "weaker";
}

/** Above 0 where the second protects more, 0 where they protect alike; undefined where it can't be told, as of lists. */
export function compareValues(way: Way, from: unknown, to: unknown): number | undefined {
  if ("list" in way) return undefined;
  return "version" in way ? compareVersions(from, to) : compareRanks(way, from, to);
}

/** From 0, the weakest; -1 where nobody has ranked it. */
const rankIn = (order: readonly Rank[], value: unknown): number =>
  order.findIndex((one) => optionsOf(one).includes(value as Literal));

export const optionsOf = (rank: Rank): readonly Literal[] => (typeof rank === "object" ? rank : [rank]);

/** A limit that is switched off, the first of an order. */
export const isWeakest = (way: Way, value: unknown): boolean =>
  "order" in way ? rankIn(way.order, value) === 0 : "number" in way && way.never !== undefined && value === way.never;

/**
 * What is declared for the first time may differ from what devices do by themselves, but for the two ends. A lowest
 * version asks for something wherever it is.
 */
export function directionOfNew(way: Way, value: unknown): Direction {
  if ("list" in way) return ofLists(way.list, [], value);
  if (isWeakest(way, value)) return "weaker";
  const isSafest =
    "order" in way ? rankIn(way.order, value) === way.order.length - 1 : "version" in way && typeof value === "string";
  return isSafest ? "safer" : "unclear";
}

/** Given until now, and from now on left to the device: what it protected isn't demanded any more. */
export function directionOfGone(way: Way, value: unknown): Direction {
  if ("list" in way) return ofLists(way.list, value, []);
  return isWeakest(way, value) || !isRanked(way, value) ? "unclear" : "weaker";
}

function isRanked(way: Exclude<Way, { list: unknown }>, value: unknown): boolean {
  if ("order" in way) return rankIn(way.order, value) >= 0;
  return typeof value === ("number" in way ? "number" : "string");
}

function compareRanks(
  way: Exclude<Way, { list: unknown } | { version: unknown }>,
  from: unknown,
  to: unknown,
): number | undefined {
  if (!isRanked(way, from) || !isRanked(way, to)) return undefined;
  if ("order" in way) return rankIn(way.order, to) - rankIn(way.order, from);
  if (from === to) return 0;
  if (from === way.never || to === way.never) return from === way.never ? 1 : -1;
  const growth = (to as number) - (from as number);
  return way.number === "higher" ? growth : -growth;
}

/** Number by number and word by word: `10.0.22631.3`, `22F66`, `2026-01-05`. */
function compareVersions(from: unknown, to: unknown): number | undefined {
  if (typeof from !== "string" || typeof to !== "string") return undefined;
  const [old, planned] = [partsOf(from), partsOf(to)];
  for (let place = 0; place < Math.max(old.length, planned.length); place++) {
    const [left = "0", right = "0"] = [old[place], planned[place]];
    const areNumbers = [left, right].every((part) => /^\d/.test(part));
    const growth = areNumbers ? Number(right) - Number(left) : right < left ? -1 : Number(right > left);
    if (growth !== 0) return growth;
  }
  return 0;
}

const partsOf = (version: string): readonly string[] => version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];

/** One item more in a list of exceptions is weaker, whatever else leaves the list. */
function ofLists(safer: "shorter" | "longer", old: unknown, planned: unknown): Direction {
  if (!Array.isArray(old) || !Array.isArray(planned)) return "unclear";
  const added = planned.some((item) => !old.includes(item));
  const removed = old.some((item) => !planned.includes(item));
  if (!added && !removed) return "unclear";
  if (safer === "shorter") return added ? "weaker" : "safer";
  return removed ? "weaker" : "safer";
}
