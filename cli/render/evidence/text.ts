/** The evidence for a terminal or the log of a pipeline. */
import type { Evidence, EvidenceFinding } from "../../check/evidence.ts";
import { type Phrase, plainText, quoted } from "../../phrase.ts";
import { indented, said, titled } from "../terminal.ts";
import { exceptionWords, headline, policyWords, SECTIONS, summary } from "./words.ts";

export function evidenceText(evidence: Evidence): string {
  const titles = new Map(evidence.rules.map(({ id, title }) => [id, title]));
  const parts = [
    ...SECTIONS.flatMap(({ title, holds }) => titled(title, ruleBlocks(evidence.findings.filter(holds), titles))),
    ...titled(
      "Not judged",
      evidence.unread.map(({ source, why }) => said([quoted(source), ": "]) + plainText([quoted(why)])),
    ),
    [said(headline(evidence)), ...summary(evidence)].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

const ruleBlocks = (findings: readonly EvidenceFinding[], titles: ReadonlyMap<string, string>): string[] =>
  [...Map.groupBy(findings, ({ rule }) => rule)].map(([id, group]) => {
    const title = titles.get(id);
    const head = title === undefined ? plainText([quoted(id)]) : `${plainText([quoted(id)])}: ${title}`;
    return [head, ...group.map(findingText).map(indented)].join("\n");
  });

/** What a rule says is a sentence of its own, with quotes where it needs them. */
function findingText(finding: EvidenceFinding): string {
  const where: Phrase = [...policyWords(finding), ": "];
  const excepted = exceptionWords(finding);
  const lines = [`${said(where)}${plainText([quoted(finding.message, 1_000)])}`];
  return [...lines, ...(excepted ? [indented(said(excepted))] : [])].join("\n");
}
