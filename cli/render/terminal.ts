/** Phrases for a terminal: what comes from a program or a tenant stands in quotes. */
import type { Phrase } from "../phrase.ts";

export const said = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : JSON.stringify(part.quoted))).join("");

/** A title, and below it what there is; nothing where there is nothing. */
export const titled = (title: string, blocks: readonly string[], whatToDo?: string): string[] =>
  blocks.length === 0
    ? []
    : [`${title}\n${blocks.map(indented).join("\n")}${whatToDo === undefined ? "" : `\n\n${whatToDo}`}`];

/** Each line of a text two characters further in. */
export const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");
