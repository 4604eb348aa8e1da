/** The text of an exported file. PowerShell writes UTF-16, and UTF-8 with a mark; others write UTF-8. */

/** @throws Error for bytes that are no text in an encoding of Unicode's */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Error("it isn't text in UTF-8 or UTF-16");
  }
}

/** By the mark at its start, else by where the zeros are: JSON begins with signs below U+0080. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}

/** Real policies nest to some fifty levels; what walks through values must come to an end. */
const DEEPEST = 200;

/** @throws Error that says what is wrong, and shows nothing of the text: it may hold secrets */
export function jsonOf(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new Error(`it nests deeper than ${DEEPEST} levels`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(text.trim() === "" ? "it is empty" : "it isn't JSON");
  }
}

/** Of brackets outside texts, without following them: the depth of a text that isn't JSON doesn't matter. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return deepest;
}
