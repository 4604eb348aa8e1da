/** A report as one page that stands alone. */
import { html } from "ghtml";
import type { Phrase } from "../phrase.ts";
import type { Change } from "../review/change.ts";
import type { Difference } from "../review/differences.ts";
import type { Drift } from "../review/drift.ts";
import type { Effect } from "../review/effects/index.ts";
import type { Place, ReportFinding } from "../review/findings.ts";
import type { Report } from "../review/model.ts";
import type { Risk } from "../review/risk.ts";
import {
  ACTION_WORDS,
  columnsOf,
  count,
  effectWords,
  headline,
  IN_OVERVIEW,
  type SummaryLine,
  summary,
  WAY_ON,
} from "./sentences.ts";
import { list, say, standalone } from "./standalone.ts";

/** In a template `!` marks what is markup already; everything else is escaped. */
export function page(report: Report): string {
  const { changes, errors, warnings, drift, effects } = report;
  return standalone(
    headline(report),
    html`<header class="${report.risk}">
<h1>!${say(headline(report))}</h1>
!${summary(report).map(summaryLine)}
</header>
<main>
!${list("Errors", errors.map(say), "alert")}
!${overview(changes)}
!${findings("Rules that stop the update", report.findings, "mandatory", WAY_ON)}
!${findings("Put right by a rule", report.findings, "remediated")}
!${list("What devices get", effects.map(effect))}
!${changes.length > 0 ? html`<h2>Changes</h2>!${changes.map(change)}` : ""}
!${list("Changed in the tenant, not by the program", drift.map(driftText))}
!${findings("Advice of rules", report.findings, "advisory")}
!${list("Warnings", warnings.map(say))}
</main>`,
  );
}

const badge = (risk: Risk): string => html`<span class="badge ${risk}">${risk}</span>`;

/** What an approver reads first: each change leads to all that is said of it. */
function overview(changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const rest = changes.length - IN_OVERVIEW;
  const more = rest > 0 ? html`<p class="quiet">${count(rest, "more change")} below.</p>` : "";
  return html`<ol class="overview">
!${changes.slice(0, IN_OVERVIEW).map(overviewItem)}</ol>!${more}
`;
}

function overviewItem({ risk, name, action, reasons, audience, tenant }: Change, index: number): string {
  const why = reasons.slice(0, 3).map((reason) => html`<div>!${say(reason)}</div>`);
  const more = reasons.length > 3 ? html`<div class="quiet">and ${String(reasons.length - 3)} more</div>` : "";
  const where = tenant ? html`<div class="quiet">tenant: !${say(tenant)}</div>` : "";
  const whom = audience ? html`<div class="quiet">for !${say(audience)}</div>` : "";
  const title = html`<a href="#${anchor(index)}">!${say(name)}</a> ${ACTION_WORDS[action]}`;
  return html`<li class="${risk}"><div>!${badge(risk)}</div><div><div>!${title}</div>!${why}!${more}!${whom}!${where}</div></li>
`;
}

const anchor = (index: number): string => `change-${index + 1}`;

const summaryLine = ({ phrase, urgent }: SummaryLine): string =>
  urgent ? html`<p class="alert">!${say(phrase)}</p>` : html`<p>!${say(phrase)}</p>`;

function findings(
  title: string,
  all: readonly ReportFinding[],
  level: ReportFinding["level"],
  whatToDo?: string,
): string {
  const items = all.filter((finding) => finding.level === level).map(findingText);
  if (level !== "advisory") return list(title, items, "", whatToDo);
  if (items.length === 0) return "";
  return html`<details><summary>${title}</summary>
<ul>!${items.map((item) => html`<li>!${item}</li>`)}</ul></details>
`;
}

function findingText({ policy, title, reason, link, places }: ReportFinding): string {
  const source = link === undefined ? "" : html` <a href="${link}" rel="noreferrer">source</a>`;
  const why = reason.length > 0 ? html`<div class="quiet">!${say(reason)}</div>` : "";
  return html`!${say(policy)}: !${say(title)}!${source}!${why}<ul>!${places.map(placeText)}</ul>`;
}

function placeText({ resource, lines }: Place): string {
  const where = resource ? html`<div>!${say(resource)}</div>` : "";
  return html`<li>!${where}!${lines.map((line) => html`<div class="said">!${say(line)}</div>`)}</li>`;
}

function change(one: Change, index: number): string {
  const grave = one.risk === "high" || one.risk === "critical";
  return html`<details id="${anchor(index)}" class="${one.risk}"!${grave ? " open" : ""}><summary>!${badge(one.risk)} !${say(one.name)} ${ACTION_WORDS[one.action]}</summary>
<dl>!${facts(one).map(([term, text]) => html`<dt>${term}</dt><dd>!${text}</dd>`)}</dl>
!${table(one)}!${one.differences.map(scriptLines)}!${block("What becomes weaker", one.meanings)}!${block("A safer way", one.advice)}</details>
`;
}

function facts({ type, resource, tenant, audience, audienceChanges, notes, undo }: Change): [string, string][] {
  return [
    ["Type", say(type)],
    ["In the program", say(resource)],
    ...(tenant ? ([["Tenant", say(tenant)]] as [string, string][]) : []),
    ...(audience ? ([["For", say(audience)]] as [string, string][]) : []),
    ...audienceChanges.map(({ words, wider }): [string, string] => [
      wider ? "Wider" : "Reach",
      wider ? html`<strong>!${say(words)}</strong>` : say(words),
    ]),
    ...notes.map((note): [string, string] => ["Note", say(note)]),
    ["Way back", say(undo)],
  ];
}

function table(one: Change): string {
  if (one.differences.length === 0) return "";
  const columns = columnsOf(one);
  const row = (difference: Difference): string => {
    const weaker =
      columns.length === 2 && difference.direction === "weaker" ? html` <strong class="weaker">weaker</strong>` : "";
    const cells = columns.map(({ of, title }) => html`<td data-label="${title}">!${say(of(difference))}</td>`);
    return html`<tr><th scope="row">!${say(difference.label)}!${weaker}</th>!${cells}</tr>
`;
  };
  return html`<table>
<thead><tr><th scope="col">setting</th>!${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
!${one.differences.map(row)}</tbody></table>
`;
}

const SIDES = { "+": "added", "-": "removed", " ": "same" };

function scriptLines({ label, lines }: Difference): string {
  if (!lines || lines.length === 0) return "";
  const rows = lines.map(
    ({ sign, text }) => html`<span class="${SIDES[sign]}">${sign}!${say(text)}
</span>`,
  );
  return html`<h3>!${say(label)}</h3><pre class="lines">!${rows}</pre>`;
}

const block = (title: string, lines: readonly Phrase[]): string =>
  lines.length === 0 ? "" : html`<h3>${title}</h3><ul>!${lines.map((line) => html`<li>!${say(line)}</li>`)}</ul>`;

const effect = (one: Effect): string =>
  html`<span class="${one.risk}">!${badge(one.risk)}</span> !${say(effectWords(one))}`;

function driftText({ name, resource, gone, differences, audience }: Drift): string {
  const who = html`!${say(name)} (in the program !${say(resource)})`;
  if (gone) return html`!${who} is no longer in the tenant`;
  const parts = differences.map(({ label, before, after, direction }) => {
    const weaker = direction === "weaker" ? html`, <strong class="weaker">weaker</strong>` : "";
    return html`!${say(label)}: !${say(before)} → !${say(after)}!${weaker}`;
  });
  return html`!${who}: !${[...parts, ...audience.map(say)].join("; ")}`;
}
