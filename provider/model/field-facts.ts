/** What follows from the facts of a field, in sentences: for editors and reference pages. */
import type { Field } from "./fields.ts";

const INT32_MIN = -2147483648;
const INT32_MAX = 2147483647;

/** Range, members, form, default, secrecy. */
export function factsOf(field: Field): string[] {
  const lines = [...formOf(field)];
  if (field.default !== undefined && field.default !== null)
    lines.push(`Default: \`${JSON.stringify(field.default)}\`.`);
  if (field.derived) lines.push("Where it isn't declared, it follows from other properties.");
  if (field.immutable) lines.push("Can't be changed: another value replaces the object.");
  if (field.writeOnly) lines.push("The service doesn't give it back: a change in the tenant isn't noticed.");
  if (field.secret) lines.push("Secret: encrypted in the state and hidden in previews.");
  return lines;
}

function formOf(field: Field): string[] {
  switch (field.kind) {
    case "integer":
      return range(field.min, field.max, field.unit);
    case "enum": {
      const members = field.members.map((member) => `\`${member}\``).join(", ");
      return [field.flags ? `One or more of ${members}; the order doesn't matter.` : `One of ${members}.`];
    }
    case "binary":
      return ["Bytes, written as base64."];
    case "dateTime":
      return ["As in `2026-01-31T12:00:00Z`."];
    case "date":
      return ["As in `2026-01-31`."];
    case "time":
      return ["As in `14:30:00`."];
    case "guid":
      return ["A GUID."];
    case "reference":
      return [`Id of an object of type ${field.types.map((type) => `\`${type}\``).join(" or ")}.`];
    case "list":
      return [...(field.of.kind === "object" || field.of.kind === "union" ? [] : formOf(field.of)), ...order(field)];
    default:
      return [];
  }
}

const order = ({ ordered }: { ordered?: boolean }): string[] => [
  ordered ? "The order counts." : "The order doesn't matter.",
];

function range(min: number, max: number, unit: string | undefined): string[] {
  const from = min > INT32_MIN;
  const to = max < INT32_MAX;
  const of = unit ? `, in ${unit}` : "";
  if (from && to) return [`Range: ${min} to ${max}${of}.`];
  if (from && min > Number.MIN_SAFE_INTEGER) return [`${min} or more${of}.`];
  return unit ? [`In ${unit}.`] : [];
}
