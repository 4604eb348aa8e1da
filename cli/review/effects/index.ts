/**
 * What an update means beside all other policies: conflicts that come and go, settings that nobody sets any more, and
 * changes that change nothing because another policy counts. What a policy says by itself is in its own change.
 */
import { plainText } from "../../phrase.ts";
import type { NameOf } from "../../pulumi/names.ts";
import type { Preview } from "../../pulumi/preview.ts";
import { bySeverity } from "../risk.ts";
import type { Seen } from "../seen.ts";
import { audienceEffects } from "./audiences.ts";
import { conflictEffects } from "./conflicts.ts";
import type { Effect } from "./effect.ts";
import { worldsOf } from "./worlds.ts";

export type { Effect, EffectSort } from "./effect.ts";

/** The gravest first. */
export function effectsOf({ steps }: Preview, seen: Seen, nameOf: NameOf): Effect[] {
  const worlds = worldsOf(steps, seen);
  if (worlds.touched.size === 0) return [];
  const conflicts = conflictEffects(worlds, seen.directory, nameOf);
  const told = new Set(conflicts.map(({ label }) => plainText(label)));
  const others = audienceEffects(worlds, seen.directory, nameOf).filter(({ label }) => !told.has(plainText(label)));
  return [...conflicts, ...others].sort((left, right) => bySeverity(left.risk, right.risk) || compare(left, right));
}

const wordsOf = ({ label, audience, lines }: Effect): string =>
  plainText([...label, ...(audience ?? []), ...lines.flat()]);
const compare = (left: Effect, right: Effect): number => (wordsOf(left) < wordsOf(right) ? -1 : 1);
