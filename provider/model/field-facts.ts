/** What follows from the facts of a field, in sentences: for editors and reference pages. */
import { type Field, valueTypeOf } from "./fields.ts";

/** Range, members, form, default, secrecy. */
export function factsOf(field: Field): string[] {
  const lines = formOf(field);
  if (field.default !== undefined && field.default !== null)
    lines.push(`Default: \`${JSON.stringify(field.default)}\`.`);
  if (field.derived) lines.push("Where it isn't declared, it follows from other properties.");
  if (field.immutable) lines.push("Can't be changed: another value replaces the object.");
  if (field.writeOnly) lines.push("The service doesn't give it back: a change in the tenant isn't noticed.");
  if (field.secret) lines.push("Secret: encrypted in the state and hidden in previews.");
  return lines;
}

const formOf = (field: Field): string[] => valueTypeOf(field).form?.(field, formOf) ?? [];

/** The type of a property in words, with links to what stands further down on its page. */
export function titleOf(field: Field): string {
  const bare = valueTypeOf(field).title(field, titleOf);
  return field.nullable ? `${bare}, or null` : bare;
}
