/** Whether a plain value is what its setting takes. */
import type { Definition, Range, ValueType } from "../definition.ts";

const PREFIX = "#microsoft.graph.deviceManagementConfiguration";
const TYPES: Readonly<Record<ValueType, string>> = {
  string: `${PREFIX}StringSettingValue`,
  integer: `${PREFIX}IntegerSettingValue`,
  secret: `${PREFIX}SecretSettingValue`,
  reference: `${PREFIX}ReferenceSettingValue`,
};
/** Formats whose pattern is a schema of a document and no regular expression. */
const DOCUMENTS = ["json", "xml"];
const GUID = /^\{?[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a value, as ends of sentences that begin with the setting's name. */
export function brokenValue(definition: Definition, given: Json, isUnknown: (value: unknown) => boolean): string[] {
  const { valueType = "string" } = definition;
  const { value } = given;
  const type = given["@odata.type"];
  if (type !== TYPES[valueType] && !isUnknown(type)) return [wrongType(valueType, type)];
  if (value === undefined || value === null || isUnknown(value)) return [];
  if (valueType === "integer") return integer(definition, value);
  if (typeof value !== "string") return [`must be a text; got ${JSON.stringify(value)}`];
  return valueType === "string" ? text(definition, value) : [];
}

function wrongType(valueType: ValueType, type: unknown): string {
  const why = valueType === "secret" ? "is a secret and " : "";
  return `${why}takes a value with @odata.type ${TYPES[valueType]}; got ${JSON.stringify(type)}`;
}

function integer({ range = {} }: Definition, value: unknown): string[] {
  if (typeof value === "number" && Number.isInteger(value) && within(range, value)) return [];
  return [`must be a whole number${bounds(range)}; got ${JSON.stringify(value)}`];
}

function text({ length = {}, format, pattern }: Definition, value: string): string[] {
  if (!within(length, value.length)) return [`must have${bounds(length)} characters; got ${value.length}`];
  if (format === "guid" && !GUID.test(value)) return [`must be a GUID; got ${shown(value)}`];
  if (format === "base64" && !BASE64.test(value)) return [`must be bytes as base64; got ${shown(value)}`];
  if (pattern !== undefined && !DOCUMENTS.includes(format ?? "") && expression(pattern)?.test(value) === false)
    return [`must match ${pattern}; got ${shown(value)}`];
  return [];
}

/** Undefined for a schema in place of an expression, and for an expression that JavaScript doesn't read. */
function expression(pattern: string): RegExp | undefined {
  if (/^\s*(\{\s*"|<|https?:)/.test(pattern)) return undefined;
  // Some are written for engines that are less strict about escapes than the newer mode is.
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {}
  }
  return undefined;
}

const within = ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range, value: number): boolean =>
  value >= min && value <= max;

function bounds({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` ${min} or more`;
  return max === undefined ? "" : ` at most ${max}`;
}

const shown = (value: string): string => JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}…` : value);
