/** Sentences that every form of a report has. */

import { joined, type Phrase } from "../phrase.ts";
import type { Action } from "../review/advice.ts";
import type { Change } from "../review/change.ts";
import type { Difference } from "../review/differences.ts";
import type { Effect, EffectSort } from "../review/effects/index.ts";
import type { Report } from "../review/model.ts";
import type { Risk } from "../review/risk.ts";

export const RISK_SIGNS: Readonly<Record<Risk, string>> = { low: "🟢", medium: "🟡", high: "🟠", critical: "🔴" };

/** Of the whole report: nothing is green that can't be applied. */
export const signOf = ({ failed, findings, risk }: Report): string =>
  failed || findings.some(({ level }) => level === "mandatory") ? "⛔" : RISK_SIGNS[risk];

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  create: "new",
  adopt: "adopted",
  update: "changed",
  replace: "replaced",
  delete: "deleted",
  restore: "put back",
  forget: "no longer managed",
  read: "looked at",
};

/** What to do about rules that stop an update. */
export const WAY_ON =
  "Put it right, or agree on an exception: in the pack's configuration, with a reason and the day on which it ends.";

const EFFECT_WORDS: Readonly<Record<EffectSort, string>> = {
  conflict: "in conflict, so devices get none of the values: ",
  ended: "no longer in conflict; so far ",
  unset: "",
  changed: "",
  idle: "",
};

/** `BitLocker › Require Device Encryption, for all devices: …`. */
export const effectWords = ({ sort, label, audience, lines }: Effect): Phrase => [
  ...label,
  ...(audience ? [", for ", ...audience] : []),
  ": ",
  EFFECT_WORDS[sort],
  ...joined(lines, "; "),
];

interface Column {
  readonly title: string;
  readonly of: (difference: Difference) => Phrase;
}

/** The columns of a change's table: what comes or goes has one value only, and says where a setting was or will be. */
export function columnsOf({ action }: Change): readonly Column[] {
  const [before, after] = [({ before }: Difference) => before, ({ after }: Difference) => after];
  if (action === "create")
    return [{ title: "value", of: (one) => (one.moved ? both(one.after, one.before) : one.after) }];
  if (action === "delete" || action === "forget")
    return [{ title: "value", of: (one) => (one.moved ? both(one.before, one.after) : one.before) }];
  return [
    { title: "before", of: before },
    { title: "after", of: after },
  ];
}

const both = (value: Phrase, place: Phrase): Phrase => [...value, ", ", ...place];

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

export function headline({ failed, changes, risk, project, stack }: Report): Phrase {
  const where: Phrase = [...project, " in stack ", ...stack];
  if (failed) return ["The preview of ", ...where, " failed"];
  if (changes.length === 0) return ["No changes to ", ...where];
  return [`${count(changes.length, "change")} to `, ...where, `, highest risk ${risk}`];
}

export interface SummaryLine {
  readonly phrase: Phrase;
  /** Nobody should approve without having seen it. */
  readonly urgent: boolean;
}

/** How many changes an overview names. */
export const IN_OVERVIEW = 10;

/** A few lines: what isn't certain, what the rules say, how many changes of which risk and kind. */
export function summary({ failed, errors, changes, unchanged, findings, drift, effects }: Report): SummaryLine[] {
  const stopping = findings.filter(({ level }) => level === "mandatory").flatMap(({ places }) => places).length;
  const conflicts = effects.filter(({ sort, risk }) => sort === "conflict" && risk === "high").length;
  const unexplained = failed && errors.length === 0;
  const lines: [boolean, string][] = [
    [failed, "There may be more than Pulumi got to see. Don't approve it."],
    [unexplained, "Pulumi doesn't say why: what rules found is in the event log (--events)."],
    [
      conflicts > 0,
      `${count(conflicts, "setting")} will be in conflict with another policy: devices get none of the values.`,
    ],
    [stopping > 0, `Rules stop the update: ${count(stopping, "mandatory finding")}.`],
  ];
  const urgent = lines.filter(([applies]) => applies).map(([, text]) => ({ phrase: [text], urgent: true }));
  const actions = [
    ...counted(changes, ({ action }) => ACTION_WORDS[action]),
    ...(unchanged ? [`${unchanged} unchanged`] : []),
  ];
  const risks = counted(changes, ({ risk }) => risk);
  const plain = [
    actions.length > 0 ? `${actions.join(", ")}.${risks.length > 1 ? ` Risk: ${risks.join(", ")}.` : ""}` : "",
    drift.length > 0 ? `${count(drift.length, "resource")} changed in the tenant since the last update.` : "",
  ];
  return [...urgent, ...plain.filter((text) => text !== "").map((text) => ({ phrase: [text], urgent: false }))];
}

/** `2 changed`, `1 new`, in the order of the changes. */
const counted = (changes: readonly Change[], what: (change: Change) => string): string[] =>
  [...Map.groupBy(changes, what)].map(([name, group]) => `${group.length} ${name}`);
