/** The evidence as Markdown: for a comment on a pull request, or a page of a wiki. */
import type { Evidence, EvidenceFinding, EvidenceRule } from "../../check/evidence.ts";
import { quoted } from "../../phrase.ts";
import { cell, md } from "../inert.ts";
import { cut } from "../markdown.ts";
import { controls, exceptionWords, headline, policyWords, SECTIONS, summary } from "./words.ts";

const SIGNS: Readonly<Record<Evidence["outcome"], string>> = { passed: "🟢", incomplete: "🟡", failed: "⛔" };

export function evidenceMarkdown(evidence: Evidence): string {
  const { rules, findings, unread, outcome, made, tool } = evidence;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const parts = [
    "<!-- pulumi-intune check -->",
    `## ${SIGNS[outcome]} ${md(headline(evidence))}`,
    ...summary(evidence).map((line) => md([line])),
    ...(unread.length > 0
      ? ["### Not judged", unread.map(({ source, why }) => `- ${md([quoted(source), ": ", quoted(why)])}`).join("\n")]
      : []),
    ...SECTIONS.flatMap(({ title, holds }) => section(title, findings.filter(holds), byId)),
    `${made}, pulumi-intune ${tool.version}`,
  ];
  return cut(
    `${parts.join("\n\n")}\n`,
    "\n\n",
    "\n\nThe rest doesn't fit into a comment: `--out evidence.html` has it all.\n",
  );
}

function section(
  title: string,
  findings: readonly EvidenceFinding[],
  rules: ReadonlyMap<string, EvidenceRule>,
): string[] {
  if (findings.length === 0) return [];
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)];
  return [`### ${title}`, ...groups.flatMap(([id, group]) => ruleText(id, group, rules.get(id)))];
}

function ruleText(id: string, group: readonly EvidenceFinding[], rule: EvidenceRule | undefined): string[] {
  const framework = rule && controls(rule) !== "" ? md([" ", quoted(controls(rule)), "."]) : "";
  const title = rule ? `: ${md([`${rule.title}. ${rule.reason}`])}${framework} ([source](${rule.link}))` : "";
  const rows = group.map((finding) => {
    const excepted = exceptionWords(finding);
    const said = [cell([quoted(finding.message, 1_000)]), ...(excepted ? [cell(excepted)] : [])].join("<br>");
    const setting = finding.setting === null ? "" : cell([quoted(finding.setting)]);
    return `| ${cell(policyWords(finding))} | ${setting} | ${said} |`;
  });
  return [`**${md([quoted(id)])}**${title}`, ["| policy | setting | finding |", "|--|--|--|", ...rows].join("\n")];
}
