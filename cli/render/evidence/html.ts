/** The evidence as one page that stands alone. */
import { html } from "ghtml";
import type { Evidence, EvidenceFinding, EvidenceRule } from "../../check/evidence.ts";
import { type Phrase, quoted } from "../../phrase.ts";
import { say, standalone } from "../standalone.ts";
import { controls, exceptionWords, headline, policyWords, SECTIONS, summary } from "./words.ts";

export function evidencePage(evidence: Evidence): string {
  const { rules, findings, policies, unread, made, tool, outcome } = evidence;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const sign = { failed: "critical", incomplete: "medium", passed: "low" }[outcome];
  const parts = SECTIONS.map(({ title, holds }) => section(title, findings.filter(holds), byId));
  return standalone(
    headline(evidence),
    html`<header class="${sign}">
<h1>!${say(headline(evidence))}</h1>
!${summary(evidence).map((line) => html`<p>${line}</p>`)}
<p class="quiet">${made}, pulumi-intune ${tool.version}</p>
</header>
<main>
!${listed(
      "Not judged",
      unread.map(({ source, why }): Phrase => [quoted(source), ": ", quoted(why)]),
    )}
!${parts}
!${ruleTable(rules)}
!${folded(
      "Policies that were judged",
      policies.map(({ name, type, source }): Phrase => [quoted(name), ` (${type}), `, quoted(source)]),
    )}
</main>`,
  );
}

const listed = (title: string, items: readonly Phrase[]): string =>
  items.length === 0
    ? ""
    : html`<section><h2>${title}</h2><ul>!${items.map((item) => html`<li>!${say(item)}</li>`)}</ul></section>`;

const folded = (title: string, items: readonly Phrase[]): string =>
  items.length === 0
    ? ""
    : html`<details><summary>${title}</summary><ul>!${items.map((item) => html`<li>!${say(item)}</li>`)}</ul></details>`;

function section(
  title: string,
  findings: readonly EvidenceFinding[],
  rules: ReadonlyMap<string, EvidenceRule>,
): string {
  if (findings.length === 0) return "";
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)];
  return html`<section><h2>${title}</h2>!${groups.map(([id, group]) => ruleText(id, group, rules.get(id)))}</section>`;
}

function ruleText(id: string, group: readonly EvidenceFinding[], rule: EvidenceRule | undefined): string {
  const source = rule ? html` <a href="${rule.link}" rel="noreferrer">source</a>` : "";
  const why = rule ? html`<p class="quiet">!${say(ruleWhy(rule))}!${source}</p>` : "";
  return html`<h3>!${say([quoted(id), ...(rule ? [`: ${rule.title}`] : [])])}</h3>!${why}
<table><thead><tr><th scope="col">policy</th><th scope="col">setting</th><th scope="col">finding</th></tr></thead>
<tbody>!${group.map(row)}</tbody></table>
`;
}

const ruleWhy = (rule: EvidenceRule): Phrase => [
  `${rule.level}. `,
  ...(controls(rule) === "" ? [] : [quoted(controls(rule)), ". "]),
  rule.reason,
];

function row(finding: EvidenceFinding): string {
  const { policy, setting, message } = finding;
  const where = policy ? html`<div class="quiet">!${say([quoted(policy.source)])}</div>` : "";
  const excepted = exceptionWords(finding);
  const words = excepted ? html`<div>!${say(excepted)}</div>` : "";
  return html`<tr><th scope="row">!${say(policyWords(finding))}!${where}</th><td data-label="setting">!${say(setting === null ? ["none"] : [quoted(setting)])}</td><td data-label="finding">!${say([quoted(message, 1_000)])}!${words}</td></tr>
`;
}

function ruleTable(rules: readonly EvidenceRule[]): string {
  const row = (rule: EvidenceRule) =>
    html`<tr><th scope="row">!${say([quoted(rule.id)])}<div class="quiet">${rule.title}</div></th><td data-label="framework">!${say(controls(rule) === "" ? ["none"] : [quoted(controls(rule))])}</td><td data-label="level">${rule.level}</td><td data-label="policies">${String(rule.asked)}</td><td data-label="verdict">${rule.verdict}</td></tr>
`;
  return html`<h2>Rules</h2>
<table><thead><tr><th scope="col">rule</th><th scope="col">framework</th><th scope="col">level</th><th scope="col">policies</th><th scope="col">verdict</th></tr></thead>
<tbody>!${rules.map(row)}</tbody></table>`;
}
