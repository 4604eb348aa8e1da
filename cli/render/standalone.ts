/** A page that stands alone: no script, nothing loaded, and a policy that forbids both. */
import { createHash } from "node:crypto";
import { html } from "ghtml";
import { type Phrase, plainText } from "../phrase.ts";
import { withoutCommands } from "./inert.ts";
import { STYLE } from "./style.ts";

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** In a template `!` marks what is markup already; everything else is escaped. */
export const standalone = (title: Phrase, body: string): string => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${withoutCommands(plainText(title))}</title>
<style>!${STYLE}</style>
</head>
<body>
!${body}
</body>
</html>
`;

/** What is quoted may be in a language of another direction: it is kept to itself. */
export const say = (phrase: Phrase): string =>
  phrase
    .map((part) => (typeof part === "string" ? html`${part}` : html`<bdi>${withoutCommands(part.quoted)}</bdi>`))
    .join("");

/** A section with a list, each item of it markup already; nothing where there is nothing. */
export function list(title: string, items: readonly string[], className = "", whatToDo = ""): string {
  if (items.length === 0) return "";
  const closing = whatToDo === "" ? "" : html`<p>${whatToDo}</p>`;
  return html`<section class="${className}"><h2>${title}</h2>
<ul>!${items.map((item) => html`<li>!${item}</li>`)}</ul>!${closing}</section>
`;
}
