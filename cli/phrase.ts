/**
 * Text of a report. What this package says is a plain string; what comes from a program, a tenant or a message is quoted,
 * and shown in a way in which nothing in it can act: no markup, no mention, no link, no command.
 */
import { spelledOut as spelledOutInLines } from "../provider/errors.ts";

export interface Quoted {
  readonly quoted: string;
}
export type Phrase = readonly (string | Quoted)[];

/** @param longest In characters; what is longer is cut, and says so. */
export const quoted = (text: string, longest = 240): Quoted => ({ quoted: shortened(spelledOut(text), longest) });

/** Phrases in a row, with a separator between them. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

/** Nothing that is invisible, turns the direction of reading, moves a cursor or ends a line: it is spelled out instead. */
export const spelledOut = (text: string): string =>
  spelledOutInLines(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");

function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  return `${characters.slice(0, longest).join("")}… (${characters.length - longest} more characters)`;
}

/** The same without the difference, for sorting and for tests. */
export const plainText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.quoted)).join("");
