/**
 * What commands print. Names and messages come from a tenant, a program or a server: none of them moves a cursor, turns the
 * direction of reading, or gives an order to the pipeline that shows the output.
 */
import fs from "node:fs";
import { spelledOut } from "./phrase.ts";

export const print = (text: string): void => {
  process.stdout.write(inert(text));
};

/** A page is inert by itself, and its style has to stay as its policy says. */
export const show = (text: string, format: string): void => {
  if (format === "html") process.stdout.write(text);
  else print(text);
};

/** Into a file where one is named, as it is; else to whoever watches. */
export const deliver = (text: string, format: string, out: string | undefined): void => {
  if (out === undefined) show(text, format);
  else fs.writeFileSync(out, text);
};

/** For whoever watches, beside the output. */
export const printNote = (text: string): void => {
  process.stderr.write(`${inert(text)}\n`);
};

export const printJson = (value: unknown): void => {
  process.stdout.write(`${inertJson(value)}\n`);
};

/**
 * A text of one or many lines. Azure Pipelines obeys `##vso[…]` and `##[…]` wherever they are, GitHub Actions the second
 * too, and `::…::` at the start of a line. The joiner between the signs can't be seen.
 */
export const inert = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      visible(line)
        .replace(/##(?=vso\[|\[)/gi, `#${JOINER}#`)
        .replace(/^(\s*):(?=:)/, `$1:${JOINER}`),
    )
    .join("\n");

const JOINER = "\u2060";
/** Reports have joiners already. */
const visible = (line: string): string => line.split(JOINER).map(spelledOut).join(JOINER);

/** JSON that says the same to a parser. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/##|(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, (signs) =>
    signs === "##" ? "#\\u0023" : [...signs].flatMap((sign) => escapes(sign)).join(""),
  );

/** As UTF-16 code units, which is what JSON's escapes are. */
const escapes = (sign: string): string[] =>
  Array.from({ length: sign.length }, (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`);
