/** Finding settings by what an administrator would type: `real-time protection`, `edge homepage`, an id. */
import type { Definition } from "../../catalog/definition.ts";
import { definition } from "../../catalog/table.ts";

/** What of a setting is searched, and how much a word in it says about the setting. */
const PARTS: readonly (readonly [weight: number, text: (one: Definition) => string])[] = [
  [8, ({ label }) => label],
  [8, ({ name }) => name],
  [5, ({ area }) => area],
  [4, ({ id, rootId }) => (id === rootId ? "" : (definition(rootId)?.label ?? ""))],
  [4, ({ category }) => category?.join(" ") ?? ""],
  [3, ({ keywords }) => keywords?.join(" ") ?? ""],
  [2, ({ options }) => options?.map(({ label }) => label).join(" ") ?? ""],
  [2, ({ platforms }) => platforms.join(" ")],
  [1, ({ id }) => id],
];

/** Settings in which every word begins a word somewhere, the likeliest first. */
export function search(definitions: Iterable<Definition>, words: readonly string[]): Definition[] {
  const wanted = words
    .flatMap((word) => word.split(/\s+/))
    .map(plain)
    .filter((word) => word !== "");
  const found: { readonly one: Definition; readonly score: number }[] = [];
  for (const one of definitions) {
    if (one.gone || one.superseded || one.shape === "redirect" || !mayHold(one, wanted)) continue;
    const score = scoreOf(one, wanted);
    if (score > 0) found.push({ one, score });
  }
  return found.sort((a, b) => b.score - a.score || order(a.one, b.one)).map(({ one }) => one);
}

/** A first look, as most settings hold none of the words. */
function mayHold(one: Definition, wanted: readonly string[]): boolean {
  const text = plain(PARTS.map(([, part]) => part(one)).join(""));
  return wanted.every((word) => text.includes(word));
}

/** 0 where a word is nowhere. */
function scoreOf(one: Definition, wanted: readonly string[]): number {
  const texts = PARTS.map(([weight, text]) => ({ weight, ...begun(text(one)) }));
  const scores = wanted.map((word) => Math.max(...texts.map((text) => text.weight * standing(text, word))));
  if (wanted.length === 0 || scores.includes(0)) return 0;
  // A label that is little more than what was typed is what was meant.
  const said = plain(one.label).length;
  const typed = wanted.join("").length;
  return scores.reduce((sum, score) => sum + score, 0) + Math.min(1, typed / Math.max(said, 1));
}

interface Begun {
  readonly text: string;
  /** Where words begin. */
  readonly starts: ReadonlySet<number>;
}

/** How well a word stands in a text: as a word of its own, as the beginning of one, or not at all. */
function standing({ text, starts }: Begun, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!starts.has(at)) continue;
    if (at + word.length === text.length || starts.has(at + word.length)) return 1;
    best = 0.6;
  }
  return best;
}

const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Letters and digits alone, so that `real-time`, `Real Time` and `RealTime` are one. */
function begun(text: string): Begun {
  const starts = new Set<number>();
  let joined = "";
  for (const word of text.match(WORDS) ?? []) {
    starts.add(joined.length);
    joined += word.toLowerCase();
  }
  return { text: joined, starts };
}

const plain = (word: string): string => word.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** The device's before the user's, what stands at the top before what stands below, short before long. */
const order = (a: Definition, b: Definition): number =>
  Number(a.user) - Number(b.user) ||
  a.parents.length - b.parents.length ||
  a.label.length - b.label.length ||
  (a.id < b.id ? -1 : 1);
