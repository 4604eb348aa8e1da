/** A kind as a schema: for checking arguments, and as JSON Schema for editors and other tools. */
import { z } from "zod";
import type { Collection } from "./collection.ts";
import type { AssignmentsField, EnumField, Field, Fields, Kind, UnionField } from "./kind.ts";
import { GUID } from "./values.ts";

const GRAPH = "#microsoft.graph.";
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?$/;

/** What a value of the field may be, as the end of "must be …". */
export function allowed(field: Field): string {
  return field.nullable ? `${allowedValue(field)}, or null` : allowedValue(field);
}

function allowedValue(field: Field): string {
  switch (field.kind) {
    case "string":
      return "a text";
    case "integer":
      return `a whole number from ${field.min} to ${field.max}${field.unit ? ` (${field.unit})` : ""}`;
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "enum":
      return field.flags
        ? `a list of one or more of ${field.members.join(", ")}`
        : `one of ${field.members.join(", ")}`;
    case "dateTime":
      return "a date and time as in 2026-01-31T12:00:00Z";
    case "date":
      return "a day as in 2026-01-31";
    case "time":
      return "a time of day as in 14:30:00";
    case "binary":
      return "bytes as base64";
    case "guid":
      return "an id, which is a GUID";
    case "reference":
      return `the id of an object of type ${field.types.join(" or ")}`;
    case "object":
      return `an object of type ${field.type}`;
    case "union":
      return `an object with @odata.type ${Object.keys(field.variants)
        .map((name) => GRAPH + name)
        .join(", ")}`;
    case "list":
      return "a list";
    case "assignments":
      return "a list of assignments";
  }
}

/** The schema of one value. */
function fieldSchema(field: Field, collection: Collection): z.ZodType {
  const bare = field.kind === "assignments" ? assignmentsSchema(field, collection) : bareSchema(field, collection);
  return field.nullable ? bare.nullable() : bare;
}

function bareSchema(field: Exclude<Field, AssignmentsField>, collection: Collection): z.ZodType {
  const error = `must be ${allowed(field)}`;
  switch (field.kind) {
    case "string":
      return field.required ? z.string({ error }).min(1, { error: "must not be empty" }) : z.string({ error });
    case "integer":
      return z.int({ error }).min(field.min, { error }).max(field.max, { error });
    case "number":
      return z.number({ error });
    case "boolean":
      return z.boolean({ error });
    case "enum":
      return enumSchema(field, error);
    case "dateTime":
      return z.iso.datetime({ offset: true, error });
    case "date":
      return z.iso.date({ error });
    case "time":
      return z.string({ error }).regex(TIME, { error });
    case "binary":
      return z.base64({ error });
    case "guid":
    case "reference":
      return z.string({ error }).regex(GUID, { error });
    case "object":
      return once(field.fields, error, () =>
        z.strictObject(
          { "@odata.type": z.literal(GRAPH + field.type).optional(), ...shape(field.fields, collection) },
          { error: structureError(error) },
        ),
      );
    case "union":
      return once(field.variants, error, () => unionSchema(field, collection, error));
    case "list":
      return z.array(fieldSchema(field.of, collection), { error });
  }
}

function enumSchema(field: EnumField, error: string): z.ZodType {
  const member = z.enum(field.members as [string, ...string[]], { error });
  return field.flags ? z.array(member, { error }).min(1, { error }) : member;
}

function unionSchema(field: UnionField, collection: Collection, error: string): z.ZodType {
  const variants = Object.entries(field.variants).map(([name, fields]) => {
    const type = z.literal(GRAPH + name);
    const tag = { "@odata.type": name === field.untyped ? type.optional() : type };
    return z.strictObject({ ...tag, ...shape(fields, collection) }, { error: structureError(error) });
  });
  return z.discriminatedUnion("@odata.type", variants as [(typeof variants)[0]], { error });
}

const made = new WeakMap<object, Map<string, z.ZodType>>();

/** Types that many properties have are built once, and types that contain themselves when they are reached. */
function once(type: object, error: string, make: () => z.ZodType): z.ZodType {
  const known = made.get(type) ?? new Map<string, z.ZodType>();
  made.set(type, known);
  const schema = known.get(error) ?? z.lazy(make);
  known.set(error, schema);
  return schema;
}

function shape(fields: Fields, collection: Collection): Record<string, z.ZodType> {
  const writable = Object.entries(fields).filter(([, field]) => !field.readOnly);
  return Object.fromEntries(
    writable.map(([name, field]) => {
      const value = fieldSchema(field, collection).meta(facts(field));
      return [name, field.required && !field.derived ? value : value.optional()];
    }),
  );
}

function facts(field: Field): Record<string, unknown> {
  return {
    description: field.kind === "integer" && field.unit ? `${field.description} In ${field.unit}.` : field.description,
    ...(field.default !== undefined && !field.required ? { default: field.default } : {}),
    ...(field.secret ? { writeOnly: true } : {}),
  };
}

function assignmentsSchema(field: AssignmentsField, collection: Collection): z.ZodType {
  return z.array(assignmentSchema(collection), { error: `must be ${allowed(field)}` });
}

/** One assignment: a target, and nothing else. */
function assignmentSchema({ assign }: Collection): z.ZodType {
  const filter = assign?.filters
    ? {
        deviceAndAppManagementAssignmentFilterId: idOrName("an assignment filter").nullable().optional(),
        deviceAndAppManagementAssignmentFilterType: z
          .enum(["none", "include", "exclude"], { error: "must be one of none, include, exclude" })
          .optional(),
      }
    : {};
  const own: Record<string, Record<string, z.ZodType>> = {
    groupAssignmentTarget: { groupId: idOrName("a group") },
    exclusionGroupAssignmentTarget: { groupId: idOrName("a group") },
    configurationManagerCollectionAssignmentTarget: { collectionId: z.string().min(1) },
  };
  const names = Object.keys(assign?.targets ?? {});
  const targets = names.map((name) =>
    z.strictObject(
      { "@odata.type": z.literal(`${GRAPH}${name}`), ...own[name], ...filter },
      { error: structureError("must be an assignment target") },
    ),
  );
  const target = z.discriminatedUnion("@odata.type", targets as [(typeof targets)[0]], {
    error: `must be a target of type ${names.map((name) => GRAPH + name).join(", ")}`,
  });
  return z.strictObject({ target }, { error: structureError("must be an assignment: an object with a target") });
}

const idOrName = (what: string) => {
  const error = `must be the id or the name of ${what}`;
  return z.string({ error }).regex(/\S/, { error });
};

/** An object can be wrong in itself or hold names that don't exist; the message tells which. */
function structureError(otherwise: string) {
  return (issue: { code?: string; keys?: string[] }): string =>
    issue.code === "unrecognized_keys" ? `has no property ${(issue.keys ?? []).join(", ")}` : otherwise;
}

/** Arguments that every class takes besides the properties of its type. */
function extras(kind: Kind): Record<string, z.ZodType> {
  const adopt = z
    .string({ error: "must be the id of an object" })
    .min(1, { error: "must be the id of an object" })
    .meta({ description: "Id of an object that exists already and is to be managed from now on." });
  const tenantDefault = z
    .boolean({ error: "must be true or false" })
    .meta({ description: "Manage the tenant's default of this type instead of a configuration of its own." });
  return {
    adopt: adopt.optional(),
    ...(kind.tenantDefault ? { tenantDefault: tenantDefault.optional() } : {}),
  };
}

const schemas = new WeakMap<Kind, z.ZodObject>();

/** The schema of the arguments of a kind. */
export function argsSchema(kind: Kind): z.ZodObject {
  let schema = schemas.get(kind);
  if (!schema) {
    schema = z.strictObject(
      { ...shape(kind.fields, kind.collection), ...extras(kind) },
      { error: structureError(`must be the arguments of ${kind.name}`) },
    );
    schemas.set(kind, schema);
  }
  return schema;
}

/** The arguments of a kind as JSON Schema, draft 2020-12. */
export function jsonSchema(kind: Kind): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(argsSchema(kind), { target: "draft-2020-12", io: "input" });
  return {
    $schema,
    $id: `urn:pulumi-intune:${kind.name}`,
    title: kind.name,
    description: kind.description,
    ...rest,
  };
}
