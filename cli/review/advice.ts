/** What a change means in plain words, what to do about it, and how to get back. */
import type { Way } from "../../catalog/safer/table.ts";
import type { Field, Kind } from "../../provider/model/kind.ts";
import { baseline } from "../../sdk/policy/packs.ts";
import type { Phrase } from "../phrase.ts";
import type { AudienceChange, Reach } from "./audience.ts";
import type { Baseline, Difference } from "./differences.ts";
import type { Risk } from "./risk.ts";
import { words } from "./words.ts";

/** What happens to a configuration. */
export type Action = "create" | "adopt" | "update" | "replace" | "delete" | "restore" | "forget" | "read";

/** A line on what a weaker setting means: why a rule demands it, else what the setting does and which way is safer. */
export function meaning(kind: Kind | undefined, { path, label, direction, field, judgement }: Difference): Phrase[] {
  if (direction !== "weaker" || typeof judgement !== "object" || judgement.kind !== "directed") return [];
  if ("reason" in judgement) return [[...label, ": ", judgement.reason, " ", judgement.source]];
  const rule = baseline.find(({ reads }) => kind && reads.includes(`${kind.name}.${path.split(/[.[]/)[0]}`));
  if (rule) return [[...label, ": ", rule.reason]];
  return field ? [[...label, ": ", field.description, " ", ...saferWay(field, judgement)]] : [];
}

/** Of a setting of which reviewers disagree: what speaks for each side, since nobody else says which way is safer. */
export function bothSides({ label, judgement }: Difference): Phrase[] {
  if (typeof judgement !== "object" || judgement.kind !== "contested") return [];
  return [[...label, ", on the one hand: ", judgement.either, " On the other: ", judgement.or]];
}

function saferWay(field: Field, way: Way): Phrase {
  if ("order" in way) {
    const safest = way.order.at(-1);
    if (typeof safest === "boolean") return [safest ? "Yes is safer." : "No is safer."];
    return ["Safest is ", ...words(field, safest), "."];
  }
  if ("version" in way) return ["A newer one asks for more."];
  if ("list" in way) return [way.list === "shorter" ? "Each item opens something." : "Each item closes something."];
  const never = way.never === undefined ? [] : ["; ", ...words(field, way.never), " is none at all"];
  return [way.number === "higher" ? "More is safer" : "Less is safer", ...never, "."];
}

interface Situation {
  readonly action: Action;
  readonly baseline: Baseline;
  readonly hidden: readonly string[];
  readonly found: readonly Difference[];
  readonly moves: readonly AudienceChange[];
  readonly reach: Reach;
  readonly risk: Risk;
  /** It decides what administrators may do. */
  readonly governs: boolean;
  readonly leaves: string | undefined;
}

export function advice({ action, baseline, hidden, found, moves, reach, risk, governs }: Situation): Phrase[] {
  if (risk === "low" || risk === "medium") return [];
  const weaker = (action === "update" || baseline === "read") && found.some(({ direction }) => direction === "weaker");
  const all: [boolean, string][] = [
    [
      governs,
      "Have an administrator at hand who has the Entra role Intune Administrator: no role, assignment or approval of Intune can take that away, and so it is the way back.",
    ],
    [
      action === "delete" && reach !== "nobody" && !governs,
      "Assign it to nobody for a week before it goes, with an empty list of assignments: that can be undone at once.",
    ],
    [
      action === "replace" && !governs,
      "Devices are without it between the deletion and the new one. Choose a quiet hour, or find out why it can't change in place.",
    ],
    [
      weaker && reach === "everyone",
      "Try it on a pilot group first, with a configuration of its own that all others leave out.",
    ],
    [weaker, "If it is for a few only, keep the value and give those an exception with an end date."],
    [moves.some(({ wider }) => wider), "Ask whoever asked for the exclusion or the filter whether its reason is gone."],
    [
      baseline === "unseen",
      "Let the report read the tenant (--tenant, with credentials that may read): it then shows what the object has now.",
    ],
    [
      hidden.length > 0,
      "Ask for what is hidden: take pulumi.secret off what is no secret, so that a reviewer sees it. The provider marks secrets by itself.",
    ],
    [
      found.some(({ unresolved }) => unresolved),
      "Apply what the unknown value comes from first, and preview the rest again: nobody can approve what isn't known.",
    ],
  ];
  return all.filter(([applies]) => applies).map(([, text]) => [text]);
}

export function undo(
  { action, found, governs, leaves }: Pick<Situation, "action" | "found" | "governs" | "leaves">,
  isIntune: boolean,
): Phrase {
  const back = (words: string) => [isIntune ? `Revert the change: ${words}.` : "Revert the change."];
  switch (action) {
    case "create":
      return back(
        governs
          ? "the object is deleted, and what it gave to administrators or held back goes with it"
          : leaves
            ? `the object is deleted, and devices keep ${leaves}`
            : "the object is deleted, and devices drop its settings when they next check in",
      );
    case "adopt":
      return ["Revert the change, and take the object out of the state first: otherwise it is deleted."];
    case "delete":
    case "replace":
      return ["Not possible: a new object gets a new id, and the reports and history of this one are gone."];
    case "restore":
      return back("the default is adopted again, and gets the program's values");
    case "forget":
      return ["Adopt the object again by its id."];
    default:
      return found.some(({ secret }) => secret)
        ? ["Revert the change, with the old secret at hand: neither the report nor the tenant shows it."]
        : back(
            governs
              ? "administrators have what they had before, as long as one is left who may change it"
              : leaves
                ? `from then on the old values count, and devices keep ${leaves}`
                : "devices take the old values when they next check in",
          );
  }
}
