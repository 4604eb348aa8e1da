/** Changes in the tenant that didn't come from the program. */

import { type Phrase, quoted } from "../phrase.ts";
import { kindOf } from "../pulumi/kinds.ts";
import type { NameOf } from "../pulumi/names.ts";
import type { Preview, State, Step } from "../pulumi/preview.ts";
import { isPulumis, parseUrn } from "../pulumi/urn.ts";
import { audienceChanges, audienceOf } from "./audience.ts";
import { type Difference, differences } from "./differences.ts";

export interface Drift {
  readonly urn: string;
  /** Name in the admin center, and in the program. */
  readonly name: Phrase;
  readonly resource: Phrase;
  /** The object is no longer in the tenant. */
  readonly gone: boolean;
  /** From what the state had to what the tenant has. */
  readonly differences: readonly Difference[];
  /** What became different about who is affected. */
  readonly audience: readonly Phrase[];
}

/** What a refresh found, where one was part of the preview. */
export function driftIn({ steps }: Pick<Preview, "steps">, nameOf: NameOf): Drift[] {
  return steps
    .filter(({ op, urn }) => op === "refresh" && !isPulumis(parseUrn(urn).type))
    .flatMap((step) => (step.old ? (driftOf(step.urn, step.old, foundIn(step, steps), nameOf) ?? []) : []))
    .sort((left, right) => (left.urn < right.urn ? -1 : 1));
}

/**
 * How a resource differs from its state; undefined where it doesn't. No `found` says that the object is gone.
 *
 * @param secrets differences of secrets, which nobody sees in the states.
 */
export function driftOf(
  urn: string,
  old: State,
  found: State | undefined,
  nameOf: NameOf,
  secrets: readonly Difference[] = [],
): Drift | undefined {
  const { name: inProgram, type } = parseUrn(urn);
  const kind = kindOf(type);
  const called = old.inputs[kind?.collection.nameProperty ?? "displayName"];
  const name = [quoted(typeof called === "string" ? called : inProgram)];
  const who = { urn, name, resource: [quoted(inProgram)] };
  if (!found) return { ...who, gone: true, differences: [], audience: [] };
  const changed = [
    ...differences({ op: "refresh", urn, old, new: found, paths: [] }, kind, "state", nameOf),
    ...secrets,
  ];
  const [before, after] = [old.inputs.assignments, found.inputs.assignments];
  const moved =
    kind?.fields.assignments && Array.isArray(before) && Array.isArray(after)
      ? audienceChanges(audienceOf(before, nameOf), audienceOf(after, nameOf), nameOf)
      : [];
  if (changed.length === 0 && moved.length === 0) return undefined;
  return { ...who, gone: false, differences: changed, audience: moved.map(({ words }) => words) };
}

/** What the tenant has. `--json` tells of a refresh before it happened, so a later step's old state has to say. */
function foundIn(step: Step, all: readonly Step[]): State | undefined {
  if (!step.new) return undefined;
  if (JSON.stringify(step.new) !== JSON.stringify(step.old)) return step.new;
  const later = all.find(({ op, urn }) => op !== "refresh" && urn === step.urn);
  return later ? later.old : step.new;
}
