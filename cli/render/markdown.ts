/** A report as Markdown for a comment on a pull request: GitHub's flavour, which Azure DevOps reads as well. */

import { type Phrase, plainText } from "../phrase.ts";
import type { Change } from "../review/change.ts";
import type { Difference } from "../review/differences.ts";
import type { Drift } from "../review/drift.ts";
import type { Effect } from "../review/effects/index.ts";
import type { Place, ReportFinding } from "../review/findings.ts";
import type { Report } from "../review/model.ts";
import { RISKS, type Risk } from "../review/risk.ts";
import { cell, html, marker, md, withoutCommands } from "./inert.ts";
import {
  ACTION_WORDS,
  columnsOf,
  count,
  effectWords,
  headline,
  IN_OVERVIEW,
  RISK_SIGNS,
  signOf,
  summary,
  WAY_ON,
} from "./sentences.ts";

/** GitHub takes 65,536 characters, of which bytes are never fewer, and a workflow adds a line of its own. */
export const LONGEST_COMMENT = 65_000;

/**
 * How much is said: of the changes of a risk everything, a line, or their number; of a rule so many places; of a list of
 * messages, of drift or of advice so many items.
 */
interface Room {
  readonly changes: Readonly<Partial<Record<Risk, "line" | "none">>>;
  readonly places: number;
  readonly items: number;
}

const ALL = Number.POSITIVE_INFINITY;
/** From everything to very little. What is riskiest is shortened last. */
const ROOMS: readonly Room[] = [
  { changes: {}, places: ALL, items: ALL },
  { changes: {}, places: 5, items: 100 },
  { changes: { low: "line" }, places: 5, items: 50 },
  { changes: { low: "line", medium: "line" }, places: 3, items: 20 },
  { changes: { low: "none", medium: "line" }, places: 3, items: 20 },
  { changes: { low: "none", medium: "none" }, places: 1, items: 10 },
  { changes: { low: "none", medium: "none", high: "line" }, places: 1, items: 10 },
  { changes: { low: "none", medium: "none", high: "line", critical: "line" }, places: 1, items: 5 },
];

export function markdown(report: Report): string {
  for (const room of ROOMS) {
    const text = document(report, room);
    if (Buffer.byteLength(text) <= LONGEST_COMMENT) return text;
  }
  const closing = `\n\nThe rest doesn't fit into a comment: ${WHOLE}\n`;
  return cut(document(report, ROOMS.at(-1) as Room), "\n\n", closing);
}

/** As many whole parts of a text as fit into a comment, where it is too long. */
export function cut(text: string, between: string, closing: string): string {
  if (Buffer.byteLength(text) <= LONGEST_COMMENT) return text;
  const parts = text.split(between);
  let size = Buffer.byteLength(closing);
  const fitting = parts.findIndex((part) => {
    size += Buffer.byteLength(part) + Buffer.byteLength(between);
    return size > LONGEST_COMMENT;
  });
  return `${parts.slice(0, fitting).join(between)}${closing}`;
}

function document(report: Report, room: Room): string {
  const changes = report.changes.flatMap((one) => change(one, room));
  const parts = [
    `<!-- pulumi-intune report ${marker(report.project)}/${marker(report.stack)} -->`,
    `## ${signOf(report)} ${md(headline(report))}`,
    ...summary(report).map(({ phrase, urgent }) => (urgent ? `**${md(phrase)}**` : md(phrase))),
    ...folding(report.changes, room),
    ...bullets("Errors", report.errors.map(md), room.items),
    ...overview(report.changes),
    ...rules("Rules that stop the update", report.findings, "mandatory", room, WAY_ON),
    ...rules("Put right by a rule", report.findings, "remediated", room),
    ...bullets("What devices get", report.effects.map(effect), room.items),
    ...(changes.length > 0 ? ["### Changes", ...changes] : []),
    ...bullets("Changed in the tenant, not by the program", report.drift.map(drift), room.items),
    ...advice(report.findings, room),
    ...bullets("Warnings", report.warnings.map(md), room.items),
  ];
  return `${parts.join("\n\n")}\n`;
}

const bullets = (title: string, items: readonly string[], most = ALL): string[] =>
  items.length === 0 ? [] : [`### ${title}`, itemList(items, most)];

/** Says how many items of a list there is no room for. */
function itemList(items: readonly string[], most: number): string {
  const rest = items.length > most ? [`- and ${items.length - most} more`] : [];
  return [...items.slice(0, most).map((item) => `- ${item}`), ...rest].join("\n");
}

/** What an approver reads first. */
function overview(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const rows = changes.slice(0, IN_OVERVIEW).map(({ risk, name, action, reasons, audience, tenant }) => {
    const more = reasons.length > 2 ? [`and ${reasons.length - 2} more`] : [];
    const where = tenant ? [`tenant: ${cell(tenant)}`] : [];
    const what = [ACTION_WORDS[action], ...where, ...reasons.slice(0, 2).map(cell), ...more].join("; ");
    return `| ${RISK_SIGNS[risk]} ${risk} | ${cell(name)} | ${what} | ${audience ? cell(audience) : ""} |`;
  });
  const rest = changes.length > IN_OVERVIEW ? [`${count(changes.length - IN_OVERVIEW, "more change")} below.`] : [];
  return [["| risk | what | change | for |", "|--|--|--|--|", ...rows].join("\n"), ...rest];
}

function rules(
  title: string,
  all: readonly ReportFinding[],
  level: ReportFinding["level"],
  room: Room,
  whatToDo?: string,
): string[] {
  const items = all.filter((one) => one.level === level).map((one) => rule(one, room));
  return [...bullets(title, items), ...(whatToDo !== undefined && items.length > 0 ? [whatToDo] : [])];
}

function advice(all: readonly ReportFinding[], room: Room): string[] {
  const found = all.filter(({ level }) => level === "advisory");
  if (found.length === 0) return [];
  const items = found.map((one) => rule(one, room));
  return folded(`Advice of ${count(found.length, "rule")}`, [itemList(items, room.items)]);
}

function rule({ policy, title, reason, link, places }: ReportFinding, room: Room): string {
  const source = link === undefined ? "" : ` ([source](${link}))`;
  const shown = places.slice(0, room.places).map(place);
  const rest = places.length > shown.length ? [`  - and ${count(places.length - shown.length, "more place")}`] : [];
  const why = reason.length > 0 ? `. ${md(reason)}` : "";
  return [`${md(policy)}: ${md(title)}${why}${source}`, ...shown, ...rest].join("\n");
}

function place({ resource, lines }: Place): string {
  const parts = lines.map(md);
  return `  - ${[...(resource ? [md(resource)] : []), ...parts].join("<br>")}`;
}

function change(one: Change, room: Room): string[] {
  const detail = room.changes[one.risk];
  if (detail === "none") return [];
  const title = `${RISK_SIGNS[one.risk]} ${one.risk}:`;
  if (detail === "line") return [`${title} ${md(one.name)} ${ACTION_WORDS[one.action]}`];
  const grave = one.risk === "high" || one.risk === "critical";
  return folded(`${title} ${html(one.name)} ${ACTION_WORDS[one.action]}`, body(one), grave);
}

function body(one: Change): string[] {
  const facts = [
    `${md(one.type)}, in the program ${md(one.resource)}`,
    ...(one.tenant ? [`Tenant: ${md(one.tenant)}`] : []),
    ...(one.audience ? [`For: ${md(one.audience)}`] : []),
    ...one.audienceChanges.map(({ words, wider }) => (wider ? `**${md(words)}**` : md(words))),
    ...one.notes.map(md),
    `Way back: ${md(one.undo)}`,
  ];
  return [
    facts.map((fact) => `- ${fact}`).join("\n"),
    ...table(one),
    ...one.differences.flatMap(scriptLines),
    ...labelled("What becomes weaker", one.meanings),
    ...labelled("A safer way", one.advice),
  ];
}

const labelled = (title: string, lines: readonly Phrase[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, lines.map((line) => `- ${md(line)}`).join("\n")];

function table(one: Change): string[] {
  if (one.differences.length === 0) return [];
  const columns = columnsOf(one);
  const row = (difference: Difference): string => {
    const weaker = columns.length === 2 && difference.direction === "weaker" ? " **weaker**" : "";
    const values = columns.map(({ of }) => cell(of(difference)));
    return `| ${cell(difference.label)}${weaker} | ${values.join(" | ")} |`;
  };
  const heads = columns.map(({ title }) => title).join(" | ");
  const rows = one.differences.map(row);
  return [[`| setting | ${heads} |`, `|--|${"--|".repeat(columns.length)}`, ...rows].join("\n")];
}

/** A block in which nothing acts: only a run of as many backticks ends it. */
function scriptLines({ label, lines }: Difference): string[] {
  if (!lines || lines.length === 0) return [];
  const texts = lines.map(({ sign, text }) => `${sign}${withoutCommands(plainText(text))}`);
  const longest = Math.max(2, ...texts.flatMap((text) => (text.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`**${md(label)}**`, [`${fence}diff`, ...texts, fence].join("\n")];
}

/** What a comment has no room for, in its first lines: nobody shall take a part for the whole. */
function folding(changes: readonly Change[], { changes: details }: Room): string[] {
  const said = (detail: "line" | "none", words: string) => {
    const risks = RISKS.filter((risk) => details[risk] === detail);
    const number = changes.filter(({ risk }) => risks.includes(risk)).length;
    return number > 0 ? [`${count(number, "change")} of ${risks.join(" and ")} risk ${words}`] : [];
  };
  const parts = [...said("line", "in a line each"), ...said("none", "left out")];
  return parts.length === 0 ? [] : [`**Shortened, because a comment is full: ${parts.join("; ")}.** ${WHOLE}`];
}

const WHOLE = "`pulumi-intune report --format html` has it all.";

const effect = (one: Effect): string => `${RISK_SIGNS[one.risk]} ${md(effectWords(one))}`;

export function drift({ name, resource, gone, differences, audience }: Drift): string {
  const who = `${md(name)} (in the program ${md(resource)})`;
  if (gone) return `${who} is no longer in the tenant`;
  const parts = differences.map(
    ({ label, before, after, direction }) =>
      `${md(label)}: ${md(before)} → ${md(after)}${direction === "weaker" ? ", **weaker**" : ""}`,
  );
  return `${who}: ${[...parts, ...audience.map(md)].join("; ")}`;
}

const folded = (title: string, content: readonly string[], open = false): string[] => [
  [`<details${open ? " open" : ""}><summary>${title}</summary>`, ...content, "</details>"].join("\n\n"),
];
