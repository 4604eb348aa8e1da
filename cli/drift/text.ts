/** Drift as Markdown, for an issue or a terminal. */
import { md } from "../report/inert.ts";
import { cut, drift } from "../report/markdown.ts";
import { plainText } from "../report/phrase.ts";
import { count } from "../report/sentences.ts";
import type { Found, ManagedDrift, Unmanaged } from "./find.ts";

/** Longest list of objects that nobody manages; the number is always given. */
const MOST = 200;

export function markdown({ compared, drift: drifts, unmanaged, notes }: Found): string {
  const parts = [
    "<!-- pulumi-intune drift -->",
    `${count(compared, "configuration")} compared: ${drifts.length} changed in the tenant, ${count(unmanaged.length, "object")} that no stack manages.`,
    ...section(
      "Changed in the tenant",
      drifts.map(line),
      "`pulumi up --refresh` puts back what the program says. What shall stay belongs into the program first.",
    ),
    ...section(
      "Managed by no stack",
      [
        ...unmanaged.slice(0, MOST).map(unmanagedLine),
        ...(unmanaged.length > MOST ? [`and ${unmanaged.length - MOST} more`] : []),
      ],
      "`pulumi-intune adopt` writes a program that takes them over; a resource with `adopt` and the id takes over one.",
    ),
    ...section(
      "Not known",
      notes.map((note) => md([{ quoted: note }])),
    ),
  ];
  return cut(
    `${parts.join("\n\n")}\n`,
    "\n",
    "\n\nThe rest doesn't fit into an issue: `pulumi-intune drift --format json` has it all.\n",
  );
}

const section = (title: string, lines: readonly string[], whatToDo?: string): string[] =>
  lines.length === 0
    ? []
    : [`### ${title}`, lines.map((one) => `- ${one}`).join("\n"), ...(whatToDo === undefined ? [] : [whatToDo])];

const line = (one: ManagedDrift): string => `${drift(one)}${one.by ? ` (${md(one.by.who)}, ${one.by.when})` : ""}`;

const unmanagedLine = ({ name, type, id }: Unmanaged): string =>
  `${md(name)}, ${md(type)}, \`${id.replace(/[^\w-]/g, "_")}\``;

/** The same for programs. */
export const json = ({ compared, drift: drifts, unmanaged, notes }: Found): string =>
  `${JSON.stringify(
    {
      compared,
      drift: drifts.map(({ urn, name, gone, differences, audience, by }) => ({
        urn,
        name: plainText(name),
        gone,
        changes: differences.map(({ path, before, after }) => ({
          path,
          before: plainText(before),
          after: plainText(after),
        })),
        audience: audience.map(plainText),
        ...(by ? { by: plainText(by.who), at: by.when } : {}),
      })),
      unmanaged: unmanaged.map(({ id, name, type }) => ({ id, name: plainText(name), type: plainText(type) })),
      notes,
    },
    null,
    2,
  )}\n`;
