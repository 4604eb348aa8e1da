/** What differs between two versions of the settings catalog. */
import { isDeepStrictEqual } from "node:util";
import type { Known, Version } from "./source.ts";

export interface Named {
  readonly id: string;
  readonly label: string;
  /** Where the admin center lists it, outermost first. */
  readonly category: readonly string[];
}

/** What is said of a setting, before and after; undefined where nothing is. */
export interface Change {
  readonly fact: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Changed extends Named {
  readonly changes: readonly Change[];
}

export interface Comparison {
  readonly added: readonly Named[];
  readonly gone: readonly Named[];
  readonly changed: readonly Changed[];
}

/** Facts that a policy, or whoever writes one, can feel; keywords, pages and categories are none. */
const FACTS = [
  ...["label", "shape", "valueType", "default", "range", "length", "count", "format", "pattern"],
  ...["platforms", "technologies", "visibility", "usage", "versions", "editions", "parents", "refersTo"],
] as const;

export function compare(before: Version, after: Version): Comparison {
  const kept = sorted(after).filter(({ id }) => before.has(id));
  return {
    added: sorted(after)
      .filter(({ id }) => !before.has(id))
      .map(named),
    gone: sorted(before)
      .filter(({ id }) => !after.has(id))
      .map(named),
    changed: kept
      .map((now) => ({ ...named(now), changes: changesOf(before.get(now.id) ?? now, now) }))
      .filter(({ changes }) => changes.length > 0),
  };
}

const sorted = (version: Version): Known[] => [...version.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const named = ({ id, label, category = [] }: Known): Named => ({ id, label, category });

function changesOf(was: Known, is: Known): Change[] {
  const changes = FACTS.map((fact) => ({ fact, before: factOf(was, fact), after: factOf(is, fact) }));
  return [...changes.filter(({ before, after }) => !isDeepStrictEqual(before, after)), ...optionChanges(was, is)];
}

/** Lists whose order says nothing are sorted. */
function factOf(known: Known, fact: string): unknown {
  const value = (known as unknown as Record<string, unknown>)[fact];
  return Array.isArray(value) ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value;
}

function optionChanges({ options: was = [] }: Known, { options: is = [] }: Known): Change[] {
  const before = new Map(was.map(({ id, label }) => [id, label]));
  const after = new Map(is.map(({ id, label }) => [id, label]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({ fact: `option ${id}`, before: before.get(id), after: after.get(id) }));
}
