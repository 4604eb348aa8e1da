/** Phrases as Markdown, in which nothing quoted acts. */
import type { Phrase } from "../phrase.ts";

export const md = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? escaped(part) : codeSpan(part.quoted))).join("");

/** For a cell of a table, which a bar would end, also within code. */
export const cell = (phrase: Phrase): string =>
  phrase
    .map((part) => (typeof part === "string" ? escaped(part) : codeSpan(part.quoted).replaceAll("|", "\\|")))
    .join("");

/** For the places where GitHub reads HTML and no Markdown. */
export const html = (phrase: Phrase): string =>
  phrase
    .map((part) =>
      typeof part === "string" ? entities(part) : `<code>${entities(withoutCommands(part.quoted))}</code>`,
    )
    .join("");

/** For an HTML comment: nothing that could end it. */
export const marker = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.quoted).replace(/[^\w.-]+/g, "_")).join("");

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#&~]/g, "\\$&");

/** Code is neither markup nor mention, reference or address. Only a run of as many backticks ends it. */
function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const inert = withoutCommands(text).trim() === "" ? '""' : withoutCommands(text);
  const padding = /^[` ]|[` ]$/.test(inert) ? " " : "";
  return `${fence}${padding}${inert}${padding}${fence}`;
}

/** Pipelines obey `##vso[…]` and `::…::` in what is printed; the joiner between the signs can't be seen. */
export const withoutCommands = (text: string): string =>
  text.replace(/##(?=vso\[|\[)/gi, "#\u2060#").replaceAll("::", ":\u2060:");

const entities = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
