import { modelRefusal, requestRefusal, serviceRefusal } from "../http/errors.ts";
import { model } from "./graph.ts";
import { isScalar, readLiteral } from "./literals.ts";
import type { PropertyInfo, TypeInfo } from "./model.ts";

export type Values = Readonly<Record<string, unknown>>;

/** Whether a member that the model lacks is kept as it is; the default keeps none. */
export type KeepsMember = (name: string) => boolean;

const keepsNone: KeepsMember = () => false;

/** A body that fits its type: values as the service keeps them, and what was said about navigation properties. */
export interface ParsedEntity {
  readonly type: TypeInfo;
  /** Without what only the service sets. */
  readonly values: Values;
  /** Entities that were sent along, by navigation property, not yet read. */
  readonly inserts: Readonly<Record<string, unknown>>;
  /** `property@odata.bind`, by navigation property. */
  readonly binds: Readonly<Record<string, readonly string[]>>;
}

const namespace = "microsoft.management.services.api";

/** `#microsoft.graph.x` and `microsoft.graph.x` are both `x`. */
export function plainTypeName(annotation: string): string {
  return annotation.replace(/^#/, "").replace(/^microsoft\.graph\./, "");
}

export function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function requireRecord(body: unknown): Values {
  if (!isRecord(body)) throw requestRefusal("Unable to read JSON request payload.");
  return body;
}

/**
 * Reads an entity or complex value against the model.
 * @param expected what the place in the URL or in the parent says; `@odata.type` may name something derived.
 * @param keeps asked about each member that the type lacks.
 * @throws Refusal as the service does for whatever doesn't fit.
 */
export function readEntity(body: unknown, expected: TypeInfo, keeps = keepsNone): ParsedEntity {
  const record = requireRecord(body);
  const type = typeOf(record, expected);
  if (type.abstract) throw modelRefusal("Cannot create an abstract class.");
  const values: Record<string, unknown> = {};
  const inserts: Record<string, unknown> = {};
  const binds: Record<string, readonly string[]> = {};
  for (const [key, value] of Object.entries(record)) {
    // Annotations of the object, and the operations on it that an answer with full metadata lists.
    if (key.startsWith("@odata.") || key.startsWith("#")) continue;
    const [name = "", annotation] = key.split("@", 2);
    const property = type.properties.get(name);
    const navigation = type.navigation.get(name);
    if (!property && !navigation) {
      if (!keeps(name)) throw unknownProperty(name, type);
      values[key] = value;
      continue;
    }
    if (annotation === "odata.bind" && navigation) binds[name] = readBind(name, value, navigation);
    else if (annotation !== undefined) continue;
    else if (!property) inserts[name] = value;
    else {
      const read = readProperty(property, value, keeps);
      if (!property.readOnly) values[name] = read;
    }
  }
  return { type, values, inserts, binds };
}

export function unknownProperty(name: string, type: TypeInfo) {
  return modelRefusal(
    `The property '${name}' does not exist on type '${namespace}.${type.name}'. ` +
      "Make sure to only use property names that are defined by the type.",
  );
}

export function unresolvedType(name: string) {
  return modelRefusal(
    `A type named 'microsoft.graph.${name}' could not be resolved by the model. ` +
      "When a model is available, each type name must resolve to a valid type.",
  );
}

function typeOf(record: Values, expected: TypeInfo): TypeInfo {
  const annotation = record["@odata.type"];
  if (annotation === undefined) return expected;
  const type = typeof annotation === "string" ? model.type(plainTypeName(annotation)) : undefined;
  if (!type) throw unresolvedType(plainTypeName(String(annotation)));
  if (!type.lineage.includes(expected.name)) {
    throw modelRefusal(
      `An entry with type '${namespace}.${type.name}' was found, but it is not assignable to the expected type ` +
        `'${namespace}.${expected.name}'. The type specified in the entry must be equal to either the expected type ` +
        "or a derived type.",
    );
  }
  return type;
}

function readBind(name: string, value: unknown, navigation: PropertyInfo): readonly string[] {
  const links = navigation.collection ? value : [value];
  if (!Array.isArray(links) || links.some((link) => typeof link !== "string")) {
    throw modelRefusal(`The annotation '${name}@odata.bind' must hold ${navigation.collection ? "links" : "a link"}.`);
  }
  return links;
}

function readProperty(property: PropertyInfo, value: unknown, keeps: KeepsMember): unknown {
  if (value === null) {
    if (property.nullable) return null;
    throw modelRefusal(
      `A null value was found for the property named '${property.name}', which has the expected type ` +
        `'${edmName(property)}[Nullable=False]'. The expected type does not allow null values.`,
    );
  }
  if (!property.collection) return readValue(property, value, keeps);
  if (!Array.isArray(value)) {
    throw modelRefusal(`The property '${property.name}' must be an array of '${edmName(property)}'.`);
  }
  return value.map((item) => readValue(property, item, keeps));
}

function readValue(property: PropertyInfo, value: unknown, keeps: KeepsMember): unknown {
  if (isScalar(property.type)) {
    const literal = readLiteral(property.type, value);
    if (literal === undefined) throw unconvertible(property, value);
    checkRange(property, literal);
    return literal;
  }
  const members = model.enum(property.type);
  if (members) return readEnum(property, value, members.members, members.flags);
  if (!isRecord(value)) throw unconvertible(property, value);
  const { type, values } = readEntity(value, model.required(property.type), keeps);
  return type.name === property.type ? values : { "@odata.type": `#microsoft.graph.${type.name}`, ...values };
}

function readEnum(property: PropertyInfo, value: unknown, members: readonly string[], flags: boolean): string {
  if (typeof value !== "string") throw unconvertible(property, value);
  const parts = flags ? value.split(",").map((part) => part.trim()) : [value];
  if (parts.every((part) => members.includes(part))) return parts.join(",");
  throw unconvertible(property, value);
}

function checkRange(property: PropertyInfo, value: unknown): void {
  const { min, max } = property;
  if (min === undefined || max === undefined || typeof value !== "number") return;
  if (value < min || value > max) {
    throw serviceRefusal(`The value ${value} of ${property.name} is not within ${min} to ${max}`);
  }
}

function unconvertible(property: PropertyInfo, value: unknown) {
  const literal = typeof value === "object" ? JSON.stringify(value) : String(value);
  return modelRefusal(`Cannot convert the literal '${literal}' to the expected type '${edmName(property)}'.`);
}

function edmName(property: PropertyInfo): string {
  return isScalar(property.type) ? `Edm.${property.type}` : `${namespace}.${property.type}`;
}
