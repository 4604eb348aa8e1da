/** Sentences that every form of a report has. */
import type { Action, Change } from "./change.ts";
import type { Report } from "./model.ts";
import type { Phrase } from "./phrase.ts";
import type { Risk } from "./risk.ts";

export const RISK_SIGNS: Readonly<Record<Risk, string>> = { low: "🟢", medium: "🟡", high: "🟠", critical: "🔴" };

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  create: "new",
  adopt: "taken over",
  update: "changed",
  replace: "replaced",
  delete: "deleted",
  restore: "put back",
  forget: "forgotten",
  read: "looked at",
};

/** The columns of a change's table: what comes or goes has one value only. */
export function columnsOf({ action }: Change): readonly { side: "before" | "after"; title: string }[] {
  if (action === "create") return [{ side: "after", title: "value" }];
  if (action === "delete") return [{ side: "before", title: "value" }];
  return [
    { side: "before", title: "before" },
    { side: "after", title: "after" },
  ];
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

export function headline({ failed, changes, risk, project, stack }: Report): Phrase {
  const where: Phrase = [...project, " in stack ", ...stack];
  if (failed) return ["The preview of ", ...where, " failed"];
  if (changes.length === 0) return ["No changes to ", ...where];
  return [`${count(changes.length, "change")} to `, ...where, `, highest risk ${risk}`];
}

/** A few lines: what isn't certain, how many of what, and what the rules say. */
export function summary({ failed, errors, changes, unchanged, findings, drift }: Report): Phrase[] {
  const actions = [...new Set(changes.map(({ action }) => action))].map(
    (action) => `${changes.filter((change) => change.action === action).length} ${ACTION_WORDS[action]}`,
  );
  const counts = [...actions, ...(!unchanged ? [] : [`${unchanged} unchanged`])];
  const stopping = findings.filter(({ level }) => level === "mandatory").flatMap(({ places }) => places).length;
  const lines = [
    ...(failed ? ["There may be more than Pulumi got to see. Don't approve it."] : []),
    ...(failed && errors.length === 0
      ? ["Pulumi doesn't say why: what rules found is in the event log (--events)."]
      : []),
    ...(counts.length > 0 ? [`${counts.join(", ")}.`] : []),
    ...(stopping > 0 ? [`Rules stop the update: ${count(stopping, "mandatory finding")}.`] : []),
    ...(drift.length > 0 ? [`${count(drift.length, "resource")} changed in the tenant since the last update.`] : []),
  ];
  return lines.map((line) => [line]);
}
