/** Drift as Markdown, for an issue or a terminal. */
import { inertJson } from "../output.ts";
import { plainText, quoted } from "../phrase.ts";
import { parseUrn } from "../pulumi/urn.ts";
import { md } from "../render/inert.ts";
import { cut, drift } from "../render/markdown.ts";
import { count } from "../render/sentences.ts";
import type { Found, ManagedDrift, Uncompared, Unmanaged } from "./find.ts";

/** Longest list of objects that nobody manages; the number is always given. */
const MOST = 200;
/** Properties of one configuration that are named. */
const MOST_PLACES = 20;

export function markdown({ compared, drift: drifts, uncompared, unmanaged, notes }: Found): string {
  const rest = uncompared.length > 0 ? ", not everything in them" : "";
  const parts = [
    "<!-- pulumi-intune drift -->",
    `${count(compared, "configuration")} compared${rest}: ${drifts.length} changed in the tenant, ${count(unmanaged.length, "object")} that no stack manages.`,
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
      "`pulumi-intune adopt` writes a program that adopts them; a resource with `adopt` and the id adopts one.",
    ),
    ...section(
      "Not compared",
      uncompared.map(uncomparedLine),
      "`pulumi stack export --show-secrets | pulumi-intune drift` compares secrets that the service gives back, and prints none.",
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

function uncomparedLine({ name, urn, places, why }: Uncompared): string {
  const inProgram = md([quoted(parseUrn(urn).name)]);
  const shown = places.slice(0, MOST_PLACES).map(({ label }) => md(label));
  const more = places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more`] : [];
  const what = shown.length > 0 ? `${[...shown, ...more].join(", ")}: ` : "";
  return `${md(name)} (in the program ${inProgram}): ${what}${md(why)}`;
}

const unmanagedLine = ({ name, type, id }: Unmanaged): string =>
  `${md(name)}, ${md(type)}, \`${id.replace(/[^\w-]/g, "_")}\``;

/** The same for programs. */
export const json = ({ compared, drift: drifts, uncompared, unmanaged, notes }: Found): string =>
  `${inertJson({
    compared,
    drift: drifts.map(({ urn, name, gone, differences, audience, by }) => ({
      urn,
      name: plainText(name),
      gone,
      changes: differences.map(({ path, label, before, after, direction }) => ({
        path,
        setting: plainText(label),
        before: plainText(before),
        after: plainText(after),
        direction,
      })),
      audience: audience.map(plainText),
      ...(by ? { by: plainText(by.who), at: by.when } : {}),
    })),
    uncompared: uncompared.flatMap(({ urn, name, places, why }) =>
      (places.length > 0 ? places : [undefined]).map((place) => ({
        urn,
        name: plainText(name),
        ...(place ? { path: place.path } : {}),
        why: plainText(why),
      })),
    ),
    unmanaged: unmanaged.map(({ id, name, type }) => ({ id, name: plainText(name), type: plainText(type) })),
    notes,
  })}\n`;
