/** A kind as a schema: for checking arguments, and as JSON Schema for editors and other tools. */
import { z } from "zod";
import type { Collection } from "./collection.ts";
import { type Field, type Fields, valueTypeOf } from "./fields.ts";
import type { Kind } from "./kind.ts";
import { structureError } from "./value-types/value-type.ts";

/** What a value of the field may be, as the end of "must be …". */
export function allowed(field: Field): string {
  const value = valueTypeOf(field).allowed(field);
  return field.nullable ? `${value}, or null` : value;
}

/** The schema of one value. */
function fieldSchema(field: Field, collection: Collection): z.ZodType {
  const error = `must be ${allowed(field)}`;
  const bare = valueTypeOf(field).schema(field, {
    z,
    collection,
    error,
    of: (inner) => fieldSchema(inner, collection),
    object: (tag, fields) => z.strictObject({ ...tag, ...shape(fields, collection) }, { error: structureError(error) }),
    once: (type, make) => once(type, error, make),
  });
  return field.nullable ? bare.nullable() : bare;
}

const made = new WeakMap<object, Map<string, z.ZodType>>();

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
    description: "unit" in field && field.unit ? `${field.description} In ${field.unit}.` : field.description,
    ...(field.default !== undefined && !field.required ? { default: field.default } : {}),
    ...(field.secret ? { writeOnly: true } : {}),
  };
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
