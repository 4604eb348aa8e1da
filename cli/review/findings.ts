/** What policy packs say about a preview: an entry for each rule, with the places where it says something. */
import { baseline, guardrails, hygiene } from "../../sdk/policy/packs.ts";
import type { Rule } from "../../sdk/policy/rule.ts";
import { type Phrase, quoted } from "../phrase.ts";
import type { Preview } from "../pulumi/preview.ts";
import { isPulumis, parseUrn } from "../pulumi/urn.ts";

export interface ReportFinding {
  readonly level: "mandatory" | "advisory" | "remediated";
  readonly policy: Phrase;
  /** What the rule demands. */
  readonly title: Phrase;
  /** Why; empty for rules of other packs, which say it at each place. */
  readonly reason: Phrase;
  /** A page on the rule, where it is one of this package. */
  readonly link: string | undefined;
  readonly places: readonly Place[];
}

export interface Place {
  /** Name of the resource; undefined for the stack. */
  readonly resource: Phrase | undefined;
  readonly lines: readonly Phrase[];
}

const LEVELS: readonly ReportFinding["level"][] = ["mandatory", "remediated", "advisory"];

interface Said {
  readonly level: ReportFinding["level"];
  readonly policy: string;
  readonly urn: string;
  /** The rule's title, then what it found. */
  readonly texts: readonly string[];
}

const rules: ReadonlyMap<string, Rule> = new Map(
  [...baseline, ...guardrails, ...hygiene].map((rule) => [rule.id, rule]),
);

/** The gravest first. */
export function findingsOf({ findings, remediations }: Preview, hide: (text: string) => string): ReportFinding[] {
  const said: Said[] = [
    ...findings.map(({ level, policy, urn = "", message }) => ({
      level: level === "mandatory" ? ("mandatory" as const) : ("advisory" as const),
      policy,
      urn,
      texts: linesOf(hide(message)),
    })),
    ...remediations.map(({ policy, urn, before, after }) => ({
      level: "remediated" as const,
      policy,
      urn,
      texts: [rules.get(policy)?.title ?? policy, `Changed against the program: ${changedNames(before, after)}.`],
    })),
  ];
  return grouped(said, ({ level, policy }) => `${LEVELS.indexOf(level)}|${policy}`).map(finding);
}

/** Groups in the order of their keys. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...Map.groupBy(items, keyOf)].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
}

function finding(group: readonly Said[]): ReportFinding {
  const { level, policy, texts } = group[0] as Said;
  const rule = rules.get(policy);
  return {
    level,
    policy: [quoted(policy)],
    // Of a rule of this package the words are known; those of other packs are quoted.
    title: rule ? [rule.title] : [quoted(texts[0] ?? "")],
    reason: rule ? [rule.reason] : [],
    link: rule?.link,
    places: grouped(group, ({ urn }) => urn).map((one) => place(one, rule)),
  };
}

function place(group: readonly Said[], rule: Rule | undefined): Place {
  const { type, name } = parseUrn(group[0]?.urn ?? "");
  const texts = group.flatMap((one) => one.texts.slice(1));
  const own = texts.filter((text) => rule === undefined || !text.startsWith(rule.reason));
  return {
    resource: name === "" || isPulumis(type) ? undefined : [quoted(name)],
    lines: [...new Set(own)].sort().map((text) => [quoted(text)]),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function changedNames(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).join(", ");
}
