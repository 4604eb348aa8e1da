/** What an editor shows about a property: meaning, unit and range, members, default, secrecy, source. */
import { factsOf } from "../../provider/model/field-facts.ts";
import type { Field } from "../../provider/model/kind.ts";

export function doc(field: Field, reference: string | undefined, indent: string): string {
  const lines = [field.description, ...factsOf(field), ...(reference ? [`@see ${reference}`] : [])];
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}
