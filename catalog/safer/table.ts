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
import type { Judgement, Row } from "./judgement.ts";
import { office } from "./office.ts";
import { signIn } from "./sign-in.ts";
import { type Direction, directionBetween, directionOfGone, directionOfNew, type Way } from "./way.ts";
import { windows } from "./windows.ts";

export type { Judgement, Row } from "./judgement.ts";
export { compareValues, type Direction, optionsOf, type Way } from "./way.ts";

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
  const [old, planned] = [rankedAs(judgement, found, from), rankedAs(judgement, found, to)];
  if (from === undefined) return directionOfNew(judgement, planned);
  return to === undefined ? directionOfGone(judgement, old) : directionBetween(judgement, old, planned);
}

/** Orders name options by their literals. */
const rankedAs = (way: Way, found: Definition, value: unknown): unknown =>
  "order" in way && value !== undefined ? optionOf(found, String(value))?.literal : value;
