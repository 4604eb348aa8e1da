/** The evidence for a terminal or the log of a pipeline. */
import type { Evidence, EvidenceFinding } from "../../check/evidence.ts";
import { type Phrase, plainText, quoted } from "../../phrase.ts";
import { exceptionWords, headline, policyWords, SECTIONS, summary } from "./words.ts";

export function evidenceText(evidence: Evidence): string {
  const titles = new Map(evidence.rules.map(({ id, title }) => [id, title]));
  const parts = [
    ...SECTIONS.flatMap(({ title, holds }) => section(title, evidence.findings.filter(holds), titles)),
    ...(evidence.unread.length > 0
      ? [
          [
            "Not judged",
            ...evidence.unread.map(({ source, why }) => `  ${plainText([quoted(source), ": ", quoted(why)])}`),
          ],
        ]
      : []),
    [plainText(headline(evidence)), ...summary(evidence)],
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function section(title: string, findings: readonly EvidenceFinding[], titles: ReadonlyMap<string, string>): string[][] {
  if (findings.length === 0) return [];
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)];
  const lines = groups.flatMap(([id, group]) => [
    `  ${plainText([quoted(id)])}: ${titles.get(id) ?? ""}`.trimEnd(),
    ...group.flatMap(findingLines),
  ]);
  return [[title, ...lines]];
}

function findingLines(finding: EvidenceFinding): string[] {
  const said: Phrase = [...policyWords(finding), ": ", quoted(finding.message, 1_000)];
  const excepted = exceptionWords(finding);
  return [`    ${plainText(said)}`, ...(excepted ? [`      ${plainText(excepted)}`] : [])];
}
