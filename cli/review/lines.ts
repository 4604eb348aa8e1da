/** What a script's lines become: those that go and come, with a few around them. */
import { structuredPatch } from "diff";
import { isRaw } from "../../provider/model/script-text.ts";
import { type Phrase, quoted } from "../phrase.ts";

/** A line of a script: one that comes, one that goes, one that stays beside them; or what is said in place of lines. */
export interface Line {
  readonly sign: "+" | "-" | " ";
  readonly text: Phrase;
}

/** Lines that stay and are shown around a change. */
const AROUND = 2;
/** So many lines are shown of one script. */
const MOST_LINES = 120;
const LONGEST_LINE = 200;

/** A script as a cell of a table says it. */
export function sizeWords(script: string): Phrase {
  if (script === "") return ["none"];
  if (isRaw(script)) return ["a script that isn't a text in UTF-8"];
  const lines = script.replace(/\r?\n$/, "").split("\n").length;
  const ends = script.includes("\r\n") ? ", ending as on Windows" : "";
  return [`${lines} ${lines === 1 ? "line" : "lines"}${ends}`];
}

/** Undefined where one of the two can't be shown by lines. */
export function lineDifferences(before: unknown, after: unknown): readonly Line[] | undefined {
  const [old, planned] = [before ?? "", after ?? ""];
  if (typeof old !== "string" || typeof planned !== "string" || isRaw(old) || isRaw(planned)) return undefined;
  const [left, right] = [old, planned].map((text) => text.replaceAll("\r\n", "\n"));
  if (left === right) return [{ sign: " ", text: ["No line differs, only how lines end."] }];
  const { hunks } = structuredPatch("", "", left as string, right as string, "", "", { context: AROUND });
  const lines = hunks.flatMap(({ oldStart, newStart, lines: changed }, index) => [
    ...(index > 0 || oldStart > 1 || newStart > 1 ? [said(`line ${newStart}`)] : []),
    ...changed.filter((line) => !line.startsWith("\\")).map(shown),
  ]);
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), said(`and ${rest} more lines`)] : lines;
}

const said = (words: string): Line => ({ sign: " ", text: [`… ${words}`] });

function shown(line: string): Line {
  const [sign = " "] = line;
  return { sign: sign as Line["sign"], text: [quoted(line.slice(1), LONGEST_LINE)] };
}
