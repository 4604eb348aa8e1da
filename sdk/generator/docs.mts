/** What an editor shows about a property: meaning, unit and range, members, default, secrecy, source. */

import { factsOf } from "../../provider/model/field-facts.ts";
import type { Field } from "../../provider/model/kind.ts";

export const doc = (field: Field, reference: string | undefined, indent: string): string =>
  comment([field.description, ...factsOf(field), ...(reference ? [`@see ${reference}`] : [])], indent);

/** Lines as a comment, which nothing in them ends: a star and a slash stand in paths and patterns. */
export function comment(lines: readonly string[], indent: string): string {
  const texts = lines.map((line) => `${indent} * ${line.replaceAll("*/", "*\u200b/")}`.trimEnd());
  return [`${indent}/**`, ...texts, `${indent} */\n`].join("\n");
}
