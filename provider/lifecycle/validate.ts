/** Whether the arguments of a resource are right: every failure at once, each with its path and what is allowed. */
import type { z } from "zod";
import type { Field, Fields, Kind, Rule } from "../model/kind.ts";
import { normalised } from "../model/normalisation.ts";
import { argsSchema } from "../model/schema.ts";
import { duplicates } from "../model/value-types/assignments.ts";
import { isObject, type Properties } from "../model/values.ts";
import { fieldsOf, itemOf, mayHoldSecret } from "../model/walk.ts";
import { HINT, hasUnknown, UNKNOWN } from "../pulumi/values.ts";
import { didYouMean } from "../suggestion.ts";

type Path = readonly PropertyKey[];

/** The rules that the arguments break, in words. Values that aren't known yet pass. */
export function failures(kind: Kind, args: Properties): string[] {
  const isDefault = args.tenantDefault === true && kind.tenantDefault !== undefined;
  // Each kind's schema is asked a few times in a process, too few for code made of it to pay.
  const result = schemaFor(kind, isDefault).safeParse(args, { jitless: true });
  const issues = result.success ? [] : result.error.issues;
  const known = issues.filter((issue) => !hasUnknown(at(args, issue.path)));
  // A number may break two rules of the schema that are one to the reader.
  const explained = new Set(known.flatMap((issue) => explain(kind, args, issue)));
  return [...explained, ...repeatedAssignments(args), ...brokenRules(kind, args)];
}

function schemaFor(kind: Kind, isDefault: boolean): z.ZodObject {
  const schema = argsSchema(kind);
  if (!isDefault) return schema;
  const fixed = (kind.tenantDefault?.fixed ?? []).map((name) => [name, true]);
  return schema.omit(Object.fromEntries(fixed) as Record<string, never>);
}

function explain(kind: Kind, args: Properties, issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownProperty(kind, args, issue.path, key));
  const value = at(args, issue.path);
  if (value === undefined) return [`${where(issue.path)} is missing: it ${issue.message}`];
  return [`${where(issue.path)} ${issue.message}; got ${shown(fieldAt(kind.fields, args, issue.path), value)}`];
}

function unknownProperty(kind: Kind, args: Properties, path: Path, key: string): string {
  const fields = path.length === 0 ? kind.fields : fieldsOf(fieldAt(kind.fields, args, path), at(args, path));
  const name = where([...path, key]);
  const field = fields?.[key];
  if (field?.readOnly) return `${name} is set by the service and can't be declared`;
  if (field && path.length === 0) return `${name} belongs to the service on the tenant's default and can't be declared`;
  const of = path.length === 0 ? kind.name : where(path);
  return `${name} is not a property of ${of}${didYouMean(key, Object.keys(fields ?? {}))}`;
}

function repeatedAssignments(args: Properties): string[] {
  if (!Array.isArray(args.assignments) || hasUnknown(args.assignments)) return [];
  return duplicates(args.assignments).map((index) => `assignments[${index}] repeats the target of an earlier one`);
}

const brokenRules = (kind: Kind, args: Properties): string[] =>
  asked(kind, args).flatMap(([rule, values]) => rule.broken(values) ?? []);

/** What is no failure and the user should know. */
export const remarks = (kind: Kind, args: Properties): string[] =>
  asked(kind, args).flatMap(([rule, values]) => rule.remarks?.(values) ?? []);

/** The rules that have something to judge, with the values of their properties. */
function asked(kind: Kind, args: Properties): [Rule, Properties][] {
  return kind.rules.flatMap((rule) => {
    if (rule.properties.every((name) => args[name] === undefined)) return [];
    if (!rule.partly && rule.properties.some((name) => hasUnknown(args[name]))) return [];
    const values = rule.properties.map((name) => [name, args[name] ?? kind.fields[name]?.default]);
    return [[rule, Object.fromEntries(values)]];
  });
}

/** `assignments[0].target`, as a person would write it. */
function where(path: Path): string {
  if (path.length === 0) return "The resource";
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (here === UNKNOWN || here === null || typeof here !== "object") return here;
    here = (here as Record<PropertyKey, unknown>)[part];
  }
  return here;
}

function fieldAt(fields: Fields, args: Properties, path: Path): Field | undefined {
  let here: Field | undefined;
  let inside: Fields | undefined = fields;
  for (const [index, part] of path.entries()) {
    if (here?.secret) return here;
    if (typeof part === "number") here = itemOf(here);
    else here = inside?.[String(part)];
    inside = fieldsOf(here, at(args, path.slice(0, index + 1)));
  }
  return here;
}

/** A value for an error message: short, and never a secret's. */
function shown(field: Field | undefined, value: unknown): string {
  if (field && mayHoldSecret(field)) return "a secret value";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Keeps the old spelling of what the service holds equal, so that it is no change. */
export function normalise(kind: Kind, olds: Properties, news: Properties): Properties {
  const inputs = { ...news };
  for (const [name, field] of Object.entries(kind.fields)) {
    if (name in news && name in olds && !hasUnknown(news[name])) {
      inputs[name] = normalised(field, olds[name], news[name]);
    }
  }
  // The id that an object was adopted by may leave the program once it has done its work.
  if (olds.adopt !== undefined && news.adopt === undefined) inputs.adopt = olds.adopt;
  return inputs;
}

/** Arguments without what Pulumi and the resource classes add. */
export function ownArgs(inputs: Properties): Properties {
  return Object.fromEntries(
    Object.entries(inputs).filter(([name, value]) => name !== "__provider" && name !== HINT && value !== undefined),
  );
}

/** Whether Pulumi passed an old state: a new resource has none. */
export const isNew = (olds: Properties | undefined): boolean =>
  !isObject(olds) || Object.keys(ownArgs(olds)).length === 0;
