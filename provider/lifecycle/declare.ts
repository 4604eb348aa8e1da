/** An object of the tenant as the arguments of a resource: what differs from the service's defaults. */
import { TYPE } from "../model/graph-type.ts";
import { type Field, type Kind, type ScriptField, writableFields } from "../model/kind.ts";
import type { Assignment, AssignmentsField, Target } from "../model/value-types/assignments.ts";
import { isObject, type Properties, same } from "../model/values.ts";
import { fieldsOf, itemOf } from "../model/walk.ts";
import { linkOf } from "../objects/links.ts";

/** What the declaration has in the place of some values. */
export interface Scope {
  /** The id of an object: that of a resource of the program, where it is one. */
  idOf(id: string): unknown;
  /** The id of a group. */
  groupId(id: string): unknown;
  /** An assignment, with what it has beside its target. */
  assignment(target: Target, more: Properties): unknown;
  /** A script, which a program may take from a file. */
  script(property: string, field: ScriptField, text: string): unknown;
  /** A secret that the object can't do without; undefined leaves it out. */
  secret(path: string): unknown;
  /** A secret that the object may do without; undefined where it isn't declared, and so stays as it is. */
  optionalSecret(path: string, isSet: boolean): unknown;
}

/** The arguments, with what the scope has for ids and secrets. */
export function declare(kind: Kind, properties: Properties, scope: Scope): Properties {
  const isDefault = kind.tenantDefault !== undefined && properties.tenantDefault === true;
  const left = new Set([...kind.filledByService(properties), ...(isDefault ? (kind.tenantDefault?.fixed ?? []) : [])]);
  const args: Properties = {};
  for (const [name, field] of writableFields(kind)) {
    if (left.has(name)) continue;
    const value = declared(field, properties[name], name, scope);
    if (value !== undefined) args[name] = value;
  }
  return args;
}

/** The value of a property; undefined where it needn't be declared. */
function declared(field: Field, value: unknown, path: string, scope: Scope): unknown {
  if (field.readOnly) return undefined;
  if (field.secret) return secretValue(field, value, path, scope);
  if (value === undefined || (value === null && !field.required)) return undefined;
  // Policies that Intune made itself lack what no program can make a policy without.
  if (field.inEveryPost && Array.isArray(value) && value.length === 0) return undefined;
  // Whom a policy is for is worth saying, also where that is nobody.
  const isImplied = field.default !== undefined && field.kind !== "assignments" && same(field, value, field.default);
  return isImplied && !field.required ? undefined : inside(field, value, path, scope);
}

/** Without a secret that it must have, the object can't be declared. One that it may have stays as it is. */
function secretValue(field: Field, value: unknown, path: string, scope: Scope): unknown {
  const isPart = path.includes(".");
  const isSet = value !== null && value !== undefined;
  if (field.required || (isPart && isSet)) return scope.secret(path);
  return field.writeOnly || isSet ? scope.optionalSecret(path, isSet) : undefined;
}

function inside(field: Field, value: unknown, path: string, scope: Scope): unknown {
  if (field.kind === "assignments")
    return (value as readonly Assignment[]).map((one) => assignment(field, one, path, scope));
  if (field.kind === "script") return scope.script(path, field, String(value));
  if (field.refers) return scope.idOf(String(value));
  if (field.idOf) return field.idOf === "group" ? scope.groupId(String(value)) : scope.idOf(String(value));
  if (linkOf(field)) return Array.isArray(value) ? value.map((id) => scope.idOf(id)) : scope.idOf(String(value));
  const item = itemOf(field);
  if (item && Array.isArray(value)) {
    return value.map((one, index) => (one === null ? null : inside(item, one, `${path}.${index}`, scope)));
  }
  const fields = fieldsOf(field, value);
  if (!fields || !isObject(value)) return value;
  const type = field.kind === "union" && value[TYPE] ? { [TYPE]: value[TYPE] } : {};
  const properties = Object.entries(fields).map(([name, inner]) => [
    name,
    declared(inner, value[name], `${path}.${name}`, scope),
  ]);
  return { ...type, ...Object.fromEntries(properties.filter(([, inner]) => inner !== undefined)) };
}

function assignment({ of }: AssignmentsField, { target, ...rest }: Assignment, path: string, scope: Scope): unknown {
  const fields = Object.entries(of?.fields ?? {}).filter(([name]) => name in rest);
  const more = fields.map(([name, field]) => [name, declared(field, rest[name], `${path}.${name}`, scope)]);
  return scope.assignment(target, Object.fromEntries(more.filter(([, value]) => value !== undefined)));
}
