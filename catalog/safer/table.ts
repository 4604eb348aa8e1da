/**
 * Which way a setting of the catalog is safer.
 *
 * - `judgementOf(definition)`: what the table says; `undefined` where nobody has judged it yet.
 * - `directionOf(definition, from, to)`: what a change of value does; values are as Graph has them: an option's id, a
 *   number, a list, `undefined` where the setting isn't given.
 */
import type { Definition } from "../definition.ts";
import { optionOf, pathOf } from "../table.ts";
import { apple } from "./apple.ts";
import { browsers } from "./browsers.ts";
import { defender } from "./defender.ts";
import { encryption } from "./encryption.ts";
import { firewall } from "./firewall.ts";
import { internetExplorer } from "./internet-explorer.ts";
import type { Judgement, Row, Way } from "./judgement.ts";
import { office } from "./office.ts";
import { signIn } from "./sign-in.ts";
import { windows } from "./windows.ts";

export type { Judgement, Row, Way } from "./judgement.ts";

/** Every row, in the order in which they were written. */
export const rows: readonly Row[] = [
  ...defender,
  ...firewall,
  ...encryption,
  ...signIn,
  ...windows,
  ...browsers,
  ...internetExplorer,
  ...office,
  ...apple,
];

export type Direction = "safer" | "weaker" | "unclear" | "neutral";

interface AreaRows {
  readonly exact: ReadonlyMap<string, Judgement>;
  readonly patterns: readonly { readonly matches: RegExp; readonly judgement: Judgement }[];
}

let areas: ReadonlyMap<string, AreaRows> | undefined;

/** The path within its area; the user's twin has the same. */
export const placeIn = (found: Definition): string => pathOf(found).replace(/^[^.]*\.(user\.)?/, "");

export function judgementOf(found: Definition): Judgement | undefined {
  areas ??= byArea();
  const area = areas.get(`${found.module}/${found.area}`);
  if (!area) return undefined;
  const place = placeIn(found);
  return area.exact.get(place) ?? area.patterns.find(({ matches }) => matches.test(place))?.judgement;
}

function byArea(): ReadonlyMap<string, AreaRows> {
  const places = rows.flatMap(({ areas: there, judgement, settings }) =>
    there.flatMap((area) => settings.map((setting) => ({ area, setting, judgement }))),
  );
  return new Map(
    [...Map.groupBy(places, ({ area }) => area)].map(([area, all]) => [
      area,
      {
        exact: new Map(all.map(({ setting, judgement }) => [setting, judgement])),
        patterns: all
          .filter(({ setting }) => setting.includes("*"))
          .map(({ setting, judgement }) => ({ matches: patternOf(setting), judgement })),
      },
    ]),
  );
}

/** `*` stands for part of one name, never for a step down. */
export const patternOf = (setting: string): RegExp =>
  new RegExp(`^${setting.replaceAll(".", "\\.").replaceAll("*", "[^.]*")}$`);

export function directionOf(found: Definition, from: unknown, to: unknown): Direction {
  const judgement = judgementOf(found);
  if (judgement?.kind === "neutral") return "neutral";
  if (judgement?.kind !== "directed") return "unclear";
  if ("list" in judgement) return ofLists(judgement.list, from, to);
  const [old, planned] = [rankOf(judgement, found, from), rankOf(judgement, found, to)];
  if (from === undefined) return ofNew(judgement, planned);
  // Given until now, and from now on left to the device: what it protected isn't demanded any more.
  if (to === undefined) return old === undefined || old === WEAKEST ? "unclear" : "weaker";
  if (old === undefined || planned === undefined || old === planned) return "unclear";
  return planned > old ? "safer" : "weaker";
}

const WEAKEST = Number.NEGATIVE_INFINITY;

/** A number that grows with safety. */
function rankOf(way: Exclude<Way, { list: unknown }>, found: Definition, value: unknown): number | undefined {
  if ("order" in way) {
    const literal = optionOf(found, String(value))?.literal;
    const place = literal === undefined ? -1 : way.order.indexOf(literal);
    return place < 0 ? undefined : place === 0 ? WEAKEST : place;
  }
  if (typeof value !== "number") return undefined;
  if (value === way.never) return WEAKEST;
  return way.number === "higher" ? value : -value;
}

/** What is declared for the first time may differ from what devices do by themselves, but for the two ends. */
function ofNew(way: Exclude<Way, { list: unknown }>, rank: number | undefined): Direction {
  if (rank === WEAKEST) return "weaker";
  return "order" in way && rank === way.order.length - 1 ? "safer" : "unclear";
}

/** One item more in a list of exceptions is weaker, whatever else leaves the list. */
function ofLists(safer: "shorter" | "longer", from: unknown, to: unknown): Direction {
  const [old, planned] = [from ?? [], to ?? []];
  if (!Array.isArray(old) || !Array.isArray(planned)) return "unclear";
  const added = planned.some((item) => !old.includes(item));
  const removed = old.some((item) => !planned.includes(item));
  if (!added && !removed) return "unclear";
  if (safer === "shorter") return added ? "weaker" : "safer";
  return removed ? "weaker" : "safer";
}
