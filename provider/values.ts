/** Values as Pulumi passes them: unknown ones, secret ones, and when two of them are the same to the service. */
import { assignmentKey } from "./assignments.ts";
import type { Field, Fields } from "./kind.ts";

/** What stands for a value that isn't known at preview. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const SECRET_SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export type Properties = Record<string, unknown>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is unknown, or holds one that is. */
export function hasUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.some(hasUnknown);
  return isObject(value) && Object.values(value).some(hasUnknown);
}

/** Marks a value as secret, in the way Pulumi's engine reads. */
export const secret = (value: unknown): unknown => ({ [SECRET_SIGNATURE]: SECRET, value });

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
  if (field.kind === "object" && isObject(value)) return withSecrets(field.fields, value);
  return value;
}

/** Whether two values of a field mean the same to the service. A value that isn't there counts as null. */
export function same(field: Field, left: unknown, right: unknown): boolean {
  const [a, b] = [left ?? null, right ?? null];
  return a === b || canonical(field, a) === canonical(field, b);
}

/** One spelling for all values that mean the same. */
export function canonical(field: Field, value: unknown): string {
  if (value === null || value === undefined) return "null";
  switch (field.kind) {
    case "list": {
      if (!Array.isArray(value)) break;
      const items = value.map((item) => canonical(field.of, item));
      return `[${(field.ordered ? items : items.sort()).join(",")}]`;
    }
    case "assignments": {
      if (!Array.isArray(value)) break;
      return `[${value.map(assignmentKey).sort().join(",")}]`;
    }
    case "object": {
      if (!isObject(value)) break;
      const names = Object.keys(field.fields).filter((name) => !field.fields[name]?.readOnly);
      // A property that isn't there has the service's default, or null.
      const parts = names.map((name) => {
        const inner = field.fields[name] as Field;
        return `${name}:${canonical(inner, value[name] ?? inner.default)}`;
      });
      return `{${parts.join(",")}}`;
    }
    case "dateTime": {
      const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
      if (!Number.isNaN(time)) return String(time);
      break;
    }
    case "binary":
      if (typeof value === "string") return Buffer.from(value, "base64").toString("base64");
      break;
  }
  return JSON.stringify(value);
}
