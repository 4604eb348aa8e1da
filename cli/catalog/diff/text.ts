/** A comparison for people: what is gone first, since programs that use it need a change. */
import type { Change, Changed, Comparison, Named } from "./compare.ts";

type Shown<T> = T & { readonly usedBy?: readonly string[] };

export function text({ added, gone, changed }: Comparison): string {
  const parts = [
    ...section("gone", gone, () => []),
    ...section("changed", changed, (one) => (one as Changed).changes.map(line)),
    ...section("added", added, () => []),
  ];
  const counts = `${added.length} added, ${changed.length} changed, ${gone.length} gone`;
  return `${[...parts, counts].join("\n")}\n`;
}

function section(title: string, all: readonly Shown<Named>[], further: (one: Named) => string[]): string[] {
  if (all.length === 0) return [];
  const lines = all.flatMap((one) => [
    `  ${[one.category.at(-1), one.label].filter(Boolean).join(" › ")}  (${one.id})`,
    ...further(one),
    ...(one.usedBy ? [`    used by ${one.usedBy.join(", ")}`] : []),
  ]);
  return [title, ...lines, ""];
}

const line = ({ fact, before, after }: Change): string => `    ${fact}: ${shown(before)} → ${shown(after)}`;

function shown(value: unknown): string {
  if (value === undefined) return "none";
  const said = typeof value === "string" ? value : JSON.stringify(value);
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said;
}

const LONGEST = 120;
