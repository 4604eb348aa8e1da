/** Conflicts that an update makes, and those that it ends. */
import { type Conflict, conflictsIn } from "../../../effective/conflicts.ts";
import type { Directory } from "../../../effective/directory.ts";
import type { Policy } from "../../../effective/policy.ts";
import type { NameOf } from "../../pulumi/names.ts";
import { byValue, labelOf, nameAndAudience } from "../setting-words.ts";
import type { Effect, EffectSort } from "./effect.ts";
import type { Worlds } from "./worlds.ts";

export function conflictEffects({ before, after, touched }: Worlds, directory: Directory, nameOf: NameOf): Effect[] {
  const of = (policies: readonly Policy[]) =>
    conflictsIn(policies, directory).filter(({ sides }) => sides.some(({ policy }) => touched.has(policy.id)));
  const [old, planned] = [of(before), of(after)];
  const lacks = (all: readonly Conflict[], one: Conflict) => !all.some((other) => keyOf(other) === keyOf(one));
  const isOver = ({ slot }: Conflict) => !planned.some((other) => other.slot === slot);
  return [
    ...planned.filter((one) => lacks(old, one)).map((one) => effect("conflict", one, nameOf)),
    ...old.filter(isOver).map((one) => effect("ended", one, nameOf)),
  ];
}

/** The same policies with the same values are the same conflict. */
const keyOf = ({ slot, sure, sides }: Conflict): string =>
  JSON.stringify([slot, sure, sides.map(({ policy, setting }) => [policy.id, JSON.stringify(setting.value)]).sort()]);

function effect(sort: EffectSort, { setting, sides, sure }: Conflict, nameOf: NameOf): Effect {
  return {
    sort,
    label: labelOf(setting),
    risk: sort === "ended" ? "low" : sure === "certain" ? "high" : "medium",
    audience: undefined,
    lines: [
      ...byValue(sides, nameAndAudience(nameOf)),
      ...(sure === "possible" ? [["only the directory knows whether a device gets both"]] : []),
    ],
  };
}
