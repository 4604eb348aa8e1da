/** The same as pages that stand alone. */
import { html } from "ghtml";
import type { Conflict } from "../../effective/conflicts.ts";
import type { Outcome } from "../../effective/outcome.ts";
import { joined, type Phrase } from "../phrase.ts";
import type { NameOf } from "../pulumi/names.ts";
import { count } from "../render/sentences.ts";
import { list, say, standalone } from "../render/standalone.ts";
import { byValue, labelOf, nameAndAudience, nameOf, remarks, valuePhrase } from "../review/setting-words.ts";
import { CERTAIN, NEVER, POSSIBLE } from "./conflict-text.ts";
import type { TenantConflicts } from "./conflicts.ts";
import { type Result, settingOf } from "./result.ts";
import { UNUSABLE } from "./text.ts";

export const effectivePage = (results: readonly Result[], notes: readonly string[]): string =>
  standalone(
    ["What devices get"],
    html`<header class="low"><h1>What devices get</h1></header>
<main>
!${results.map(subject)}!${list(
      "Not known",
      notes.map((note) => html`${note}`),
    )}
</main>`,
  );

function subject({ title, policies, conflicts, possible, settings, unusable }: Result): string {
  const known = (one: Outcome): Phrase[] => [...remarks(one), ...(unusable.has(one) ? [[UNUSABLE]] : [])];
  return html`<h2>!${say(title)}</h2>
<p>${count(settings.length + conflicts.length + possible.length, "setting")} of ${String(policies)} policies, ${count(conflicts.length, "conflict")}</p>
!${list("Conflicts: devices get none of these values", conflicts.map(open), "alert")}
!${list("Possible conflicts", possible.map(open))}
<table>
<thead><tr><th scope="col">setting</th><th scope="col">value</th><th scope="col">from</th></tr></thead>
<tbody>
!${settings.map((one) => row(one, known(one)))}</tbody></table>
`;
}

function row(one: Outcome, known: readonly Phrase[]): string {
  const from = joined(
    one.from.map(({ policy }) => nameOf(policy)),
    ", ",
  );
  const value = one.setting ? say(valuePhrase(one.setting)) : "";
  const notes = known.map((remark) => html`<div class="quiet">!${say(remark)}</div>`);
  return html`<tr><th scope="row">!${say(labelOf(settingOf(one)))}</th><td data-label="value">!${value}</td><td data-label="from">!${say(from)}!${notes}</td></tr>
`;
}

const open = (one: Outcome): string => withLines(labelOf(settingOf(one)), [...byValue(one.lost), ...remarks(one)]);

export const conflictsPage = ({ policies, conflicts, never, notes }: TenantConflicts, names: NameOf): string => {
  const of = (sure: Conflict["sure"]) =>
    conflicts
      .filter((one) => one.sure === sure)
      .map(({ setting, sides }) => withLines(labelOf(setting), byValue(sides, nameAndAudience(names))));
  const [certain, possible] = [of("certain"), of("possible")];
  return standalone(
    ["Conflicts"],
    html`<header class="${certain.length > 0 ? "high" : "low"}"><h1>${count(certain.length, "conflict")}, ${String(possible.length)} possible</h1>
<p>${count(policies, "configuration")} looked at.</p></header>
<main>
!${list(CERTAIN, certain)}!${list(POSSIBLE, possible)}!${list(
      NEVER,
      never.map(({ policy, settings }) => withLines(nameOf(policy), settings.map(labelOf))),
    )}!${list(
      "Not known",
      notes.map((note) => html`${note}`),
    )}
</main>`,
  );
};

const withLines = (title: Phrase, lines: readonly Phrase[]): string =>
  html`<strong>!${say(title)}</strong>!${lines.map((line) => html`<div class="said">!${say(line)}</div>`)}`;
