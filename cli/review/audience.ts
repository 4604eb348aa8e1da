/** Who is affected: an assignment set in words, how far it reaches, and what a change does to it. */

import { filterOf, type Include, isEveryone, type Targets, targetsOf } from "../../effective/targets.ts";
import { UNKNOWN } from "../../provider/pulumi/values.ts";
import { joined, type Phrase } from "../phrase.ts";
import type { NameOf } from "../pulumi/names.ts";
import { isMarked } from "../pulumi/secrets.ts";
import { UNSEEN } from "./words.ts";

/** From the smallest to the largest. What can't be told counts as everybody. */
export type Reach = "nobody" | "some" | "everyone";

export interface Audience {
  readonly targets: Targets;
  readonly reach: Reach;
  readonly words: Phrase;
}

/** The audience of an assignment set; of none, for a configuration that the tenant assigns. */
export function audienceOf(assignments: unknown, nameOf: NameOf): Audience {
  const targets = targetsOf(assignments);
  return { targets, reach: reachOf(targets, assignments), words: wordsOf(targets, assignments, nameOf) };
}

function reachOf(targets: Targets, assignments: unknown): Reach {
  if (!Array.isArray(assignments)) return "everyone";
  // A filter that isn't known may let everybody through.
  if (targets.includes.some((one) => isEveryone(one) && (one.filter === undefined || one.filter.endsWith(":")))) {
    return "everyone";
  }
  return targets.includes.length > 0 ? "some" : "nobody";
}

function wordsOf(targets: Targets, assignments: unknown, nameOf: NameOf): Phrase {
  if (assignments === UNSEEN) return ["unknown"];
  if (isMarked(assignments)) return ["hidden by the program"];
  if (assignments === UNKNOWN) return ["known only after the update"];
  if (!Array.isArray(assignments)) return ["as assigned in the tenant; the program doesn't say"];
  return targetWords(targets, nameOf);
}

/** Whom targets mean that are known. */
export function targetWords(targets: Targets, nameOf: NameOf): Phrase {
  if (targets.includes.length === 0) return ["nobody"];
  const included = joined(
    targets.includes.map((include) => includeWords(include, nameOf)),
    ", ",
  );
  if (targets.excludes.length === 0) return included;
  const excluded = targets.excludes.map((id) => groupWords(id, nameOf));
  return [...included, ", without ", ...joined(excluded, ", ")];
}

function includeWords(include: Include, nameOf: NameOf): Phrase {
  const whom = whomWords(include, nameOf);
  const filter = filterOf(include);
  if (filter === undefined) return whom;
  const how = filter.mode === "exclude" ? " (all but filter " : " (only filter ";
  return [...whom, how, ...nameOf(filter.id, "filter"), ")"];
}

function whomWords({ to, id }: Include, nameOf: NameOf): Phrase {
  if (to === "allDevices") return ["all devices"];
  if (to === "allUsers") return ["all users"];
  if (to === "collection") return ["collection ", ...nameOf(id, "collection")];
  return groupWords(id, nameOf);
}

const groupWords = (id: string | undefined, nameOf: NameOf): Phrase => ["group ", ...nameOf(id, "group")];

/** What becomes different about who is affected. */
export interface AudienceChange {
  readonly words: Phrase;
  /** More devices or users than before, who weren't meant to get it so far. */
  readonly wider: boolean;
}

export function audienceChanges(before: Audience, after: Audience, nameOf: NameOf): AudienceChange[] {
  const [old, planned] = [before.targets, after.targets];
  const lost = old.excludes.filter((id) => id !== undefined && !planned.excludes.includes(id));
  const spared = planned.excludes.filter((id) => id !== undefined && !old.excludes.includes(id));
  const added = planned.includes.filter((include) => !has(old, include));
  const removed = old.includes.filter((include) => !has(planned, include));
  return [
    ...lost.map((id) => ({ words: [...capital(groupWords(id, nameOf)), " is no longer left out"], wider: true })),
    ...added.map((include) => ({
      words: ["Now for ", ...includeWords(include, nameOf)],
      wider: reaches(include, before),
    })),
    ...spared.map((id) => ({ words: [...capital(groupWords(id, nameOf)), " is left out from now on"], wider: false })),
    ...removed.map((include) => ({ words: ["No longer for ", ...includeWords(include, nameOf)], wider: false })),
  ];
}

const key = ({ to, id, filter }: Include): string => `${to}|${id ?? ""}|${filter ?? ""}`;
const has = (targets: Targets, include: Include): boolean => targets.includes.some((one) => key(one) === key(include));
/** Everybody where it wasn't so before, or a target whose filter left some out so far. */
function reaches(include: Include, { reach, targets }: Audience): boolean {
  if (reach === "everyone") return false;
  const wasFiltered = targets.includes.some(
    ({ to, id, filter }) => to === include.to && id === include.id && filter !== undefined,
  );
  return isEveryone(include) || wasFiltered;
}
const capital = (phrase: Phrase): Phrase =>
  phrase.map((part, index) =>
    index === 0 && typeof part === "string" ? part.charAt(0).toUpperCase() + part.slice(1) : part,
  );
