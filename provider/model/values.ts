/** Values of properties: which of them are secret, and when two of them are the same to the service. */
import { secret } from "../pulumi/values.ts";
import { assignmentKey } from "./assignments.ts";
import type { Field, Fields } from "./fields.ts";
import { fieldsOf, variantOf } from "./variants.ts";

/** The form of an id that isn't a number. */
export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export type Properties = Record<string, unknown>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy of properties in which every secret field is marked, also inside objects and lists. */
export function withSecrets(fields: Fields, properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const field = fields[name];
      return [name, field ? markSecrets(field, value) : value];
    }),
  );
}

function markSecrets(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (field.secret) return secret(value);
  if (field.kind === "list" && Array.isArray(value)) return value.map((item) => markSecrets(field.of, item));
  const inner = fieldsOf(field, value);
  return inner && isObject(value) ? withSecrets(inner, value) : value;
}

/** Whether two values of a field mean the same to the service. A value that isn't there counts as null. */
export function same(field: Field, left: unknown, right: unknown): boolean {
  const [a, b] = [left ?? null, right ?? null];
  return a === b || canonical(field, a) === canonical(field, b);
}

/** One spelling for all values that mean the same. */
export function canonical(field: Field, value: unknown): string {
  // A list that isn't there and one that is empty are the same to the service.
  if (value === null || value === undefined) return field.kind === "list" ? "[]" : "null";
  switch (field.kind) {
    case "list":
      if (!Array.isArray(value)) break;
      return joined(
        value.map((item) => canonical(field.of, item)),
        field.ordered,
      );
    case "assignments":
      return Array.isArray(value) ? joined(value.map(assignmentKey)) : JSON.stringify(value);
    case "enum":
      return field.flags && Array.isArray(value) ? joined(value.map(String)) : JSON.stringify(value);
    case "object":
      return isObject(value) ? canonicalObject(field.fields, value) : JSON.stringify(value);
    case "union": {
      const inner = fieldsOf(field, value);
      return inner && isObject(value)
        ? `${variantOf(field, value)}${canonicalObject(inner, value)}`
        : JSON.stringify(value);
    }
    case "number":
      return JSON.stringify(field.single && typeof value === "number" ? Math.fround(value) : value);
    default:
      if (typeof value === "string") return canonicalText(field, value);
  }
  return JSON.stringify(value);
}

const joined = (items: string[], ordered = false): string => `[${(ordered ? items : items.sort()).join(",")}]`;

/** A property that isn't there has the service's default, or null; what the service sets doesn't count. */
function canonicalObject(fields: Fields, value: Properties): string {
  const compared = Object.entries(fields).filter(([, field]) => !field.readOnly);
  const parts = compared.map(([name, field]) => `${name}:${canonical(field, value[name] ?? field.default)}`);
  return `{${parts.join(",")}}`;
}

const NO_ID = /^(0{8}-0{4}-0{4}-0{4}-0{12})?$/;

/** Texts that stand for something else: a moment, bytes, an id. */
function canonicalText(field: Field, text: string): string {
  switch (field.kind) {
    case "dateTime": {
      const moment = Date.parse(text);
      return Number.isNaN(moment) ? JSON.stringify(text) : String(moment);
    }
    case "time": {
      const [, minutes, seconds = "00", fraction = ""] = /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?$/.exec(text) ?? [];
      return minutes ? `${minutes}:${seconds}.${fraction.replace(/0+$/, "")}` : JSON.stringify(text);
    }
    case "binary":
      return JSON.stringify(Buffer.from(text, "base64").toString("base64"));
    case "guid":
    case "reference":
      return NO_ID.test(text) ? "null" : JSON.stringify(text.toLowerCase());
    default:
      return JSON.stringify(text);
  }
}
