import assert from "node:assert/strict";
import type { LocalTenant } from "../../local/index.ts";
import { type Field, type Fields, type Kind, type Samples, writableFields } from "../../provider/model/kind.ts";
import { kindNames, loadKind } from "../../provider/model/registry.ts";
import { isObject } from "../../provider/model/values.ts";
import { fieldsOf } from "../../provider/model/walk.ts";
import { linkOf } from "../../provider/objects/links.ts";
import { inChange } from "../../provider/objects/object.ts";
import { samplesOf } from "../../scripts/samples.ts";
import { isSecret, type Properties } from "../workbench.ts";
import { asGraph, means } from "./oracle.ts";

/** Leaves what every tenant has from the start. */
export function clean(tenant: LocalTenant, path: string): void {
  for (const { id, isBuiltIn, isDefaultProfile } of tenant.portal.list(path)) {
    if (!id.startsWith(tenant.tenantId) && !isBuiltIn && !isDefaultProfile) tenant.portal.remove(path, id);
  }
}

/** The kind's samples, with links to objects that the tenant has. */
export function linkedSamples(tenant: LocalTenant, kind: Kind): Samples {
  const { minimal, full, update } = samplesOf(kind);
  const linked = linking(tenant, kind);
  return { minimal: linked(minimal), full: linked(full), update: linked(update) };
}

/** Puts ids of objects that the tenant has in place of those that arguments link to: the same for the same. */
export function linking(tenant: LocalTenant, kind: Kind): (args: Properties) => Properties {
  const ids = new Map<unknown, string>();
  const plant = (field: Field, sampleId: unknown): string => {
    const link = linkOf(field);
    assert.ok(link);
    const wanted = linkable(link.types[0], String(sampleId));
    const known = tenant.portal
      .list(link.path)
      .find((one) => ["displayName", "@odata.type"].every((name) => one[name] === wanted[name]))?.id;
    const id = ids.get(sampleId) ?? known ?? tenant.portal.create(link.path, wanted).id;
    ids.set(sampleId, id);
    return id;
  };
  return (args) =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => {
        const field = kind.fields[name];
        if (!field || !linkOf(field)) return [name, value];
        return [name, Array.isArray(value) ? value.map((id) => plant(field, id)) : plant(field, value)];
      }),
    );
}

/** The smallest object of a type, as the wire has it; any device configuration will do where none is named. */
function linkable(type = "", displayName = ""): Properties {
  const of = type === "deviceConfiguration" ? "windows10CustomConfiguration" : type;
  const named = { "@odata.type": `#microsoft.graph.${of}`, displayName: `Linked ${displayName}` };
  if (!kindNames().some((name) => name.toLowerCase() === of.toLowerCase())) return named;
  const kind = loadKind(of);
  const { minimal } = samplesOf(kind);
  // What links in turn does so by annotations that no object here needs.
  const carried = writableFields(kind).filter(
    ([name, field]) => inChange(kind, name) && !linkOf(field) && name in minimal,
  );
  return { ...Object.fromEntries(carried.map(([name, field]) => [name, asGraph(field, minimal[name])])), ...named };
}

/** The object as the tenant has it. */
export function inTenant(tenant: LocalTenant, kind: Kind, id: string): Properties | undefined {
  return tenant.portal.get(kind.collection.path, id) as Properties | undefined;
}

/** The properties are there, in whatever spelling means the same to the service. */
export function assertHas(kind: Kind, actual: Properties | undefined, expected: Properties): void {
  assert.ok(actual, "the object is not there");
  for (const [property, value] of Object.entries(expected)) {
    const field = kind.fields[property];
    // What the service keeps to itself can't be seen from outside; links are held against the requests.
    if (!field || !(property in actual && isGivenBack(field))) continue;
    const [wanted, found] = [comparable(field, value), itemsNamed(field, value, actual[property])];
    assert.ok(
      means(wanted, found) || (field.kind === "script" && means(asGraph(field, wanted), found)),
      `${property}: expected ${JSON.stringify(value)}, got ${JSON.stringify(actual[property])}`,
    );
  }
}

/** An assignment without what the service answers whatever it was sent. */
function comparable(field: Field, value: unknown): unknown {
  if (field.kind !== "assignments" || !Array.isArray(value)) return value;
  const isSeen = ([name]: [string, unknown]): boolean => !field.of?.fields?.[name]?.writeOnly;
  return value.map((one: Properties) => Object.fromEntries(Object.entries(one).filter(isSeen)));
}

/** A list that the service fills holds what is declared of its items, and more. */
function itemsNamed(field: Field, declared: unknown, held: unknown): unknown {
  if (field.kind !== "list" || !field.named || !Array.isArray(declared) || !Array.isArray(held)) return held;
  const ids = declared.map(({ id }: Properties) => id);
  return held.filter(({ id }: Properties) => ids.includes(id));
}

/** Whether the service returns all of a value: nothing in its type is kept back. */
function isGivenBack(field: Field, seen = new Set<Fields>()): boolean {
  if (field.writeOnly) return false;
  if (field.kind === "list") return isGivenBack(field.of, seen);
  const inside = field.kind === "object" ? [field.fields] : field.kind === "union" ? Object.values(field.variants) : [];
  return inside.every((fields) => {
    if (seen.has(fields)) return true;
    seen.add(fields);
    return Object.values(fields).every((inner) => inner.readOnly || isGivenBack(inner, seen));
  });
}

/** Where shipping clients assign objects of a collection, below their own addresses. */
const ASSIGN: Readonly<Record<string, string>> = {
  "/deviceAppManagement/policySets": "update",
  "/deviceManagement/termsAndConditions": "assignments",
  "/deviceAppManagement/mobileAppConfigurations": "microsoft.graph.managedDeviceMobileAppConfiguration/assign",
};

/** Where each assignment is a request of its own. */
const ONE_BY_ONE: readonly string[] = ["/deviceManagement/termsAndConditions"];

/** The requests, after the POST, for what the POST of these arguments can't carry. */
export function changesApart(kind: Kind, args: Properties): string[] {
  const { path } = kind.collection;
  const actions = writableFields(kind)
    .filter(
      ([name, { action, kind: of, inEveryPost }]) =>
        (name in args || inEveryPost) && of !== "assignments" && action && !action.inPost,
    )
    // A new object has the first rank already.
    .filter(([name, { action }]) => !(action?.name === "setPriority" && args[name] === 1))
    .map(([, { action }]) => `POST ${path}/{id}/${action?.name}`);
  const children = writableFields(kind)
    .filter(([name, field]) => field.children && name in args)
    .flatMap(([name]) => (args[name] as readonly unknown[]).map(() => `POST ${path}/{id}/${name}`));
  return [
    ...changesAfter(path, args),
    ...actions,
    ...children,
    ...(Array.isArray(args.assignments) ? assigning(kind, args.assignments) : []),
  ];
}

/** What shipping clients send in a POST of a collection, where the rest follows by PATCH. */
const POSTED: Readonly<Record<string, readonly string[]>> = {
  "/deviceManagement/intuneBrandingProfiles": ["profileName", "profileDescription", "roleScopeTagIds", "assignments"],
};
/** What the portal sends by itself. */
const ALONE: readonly string[] = ["landingPageCustomizedImage"];

function changesAfter(path: string, args: Properties): string[] {
  const posted = POSTED[path];
  if (posted === undefined) return [];
  const later = Object.keys(args).filter((name) => !posted.includes(name));
  const rest = later.filter((name) => !ALONE.includes(name)).slice(0, 1);
  return [...rest, ...later.filter((name) => ALONE.includes(name))].map(() => `PATCH ${path}/{id}`);
}

/** One request for all assignments, or one for each. */
function assigning({ collection: { path } }: Kind, wanted: readonly unknown[]): string[] {
  const at = `POST ${path}/{id}/${ASSIGN[path] ?? "assign"}`;
  return ONE_BY_ONE.includes(path) ? wanted.map(() => at) : [at];
}

/** A request that says whom an object is for. */
export const isAssignment = ({ collection: { path } }: Kind, request: string): boolean =>
  ONE_BY_ONE.includes(path)
    ? /\/assignments(\/[^/]+)?$/.test(request)
    : request.endsWith(`/${ASSIGN[path] ?? "assign"}`);

/** Declared properties that can't be compared with an object that is adopted, so that they are sent. */
export function neverRead(kind: Kind, args: Properties): Properties {
  const unseen = Object.entries(args).filter(([name]) => {
    const field = kind.fields[name];
    return field && !isGivenBack(field);
  });
  return Object.fromEntries(unseen);
}

/** Paths of the values that fields say are secret. */
export function secretPaths(fields: Fields, values: Properties, at = ""): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name];
    return field ? secretsIn(field, value, at === "" ? name : `${at}.${name}`) : [];
  });
}

function secretsIn(field: Field, value: unknown, at: string): string[] {
  if (value === null || value === undefined) return [];
  if (field.secret) return [at];
  if (field.kind === "list" && Array.isArray(value)) {
    return value.flatMap((item, index) => secretsIn(field.of, item, `${at}[${index}]`));
  }
  const inner = fieldsOf(field, value);
  return inner && isObject(value) ? secretPaths(inner, value, at) : [];
}

/** The values with another one in place of each secret. */
export function withOtherSecrets(fields: Fields, values: Properties, other: unknown): Properties {
  const replaced = (field: Field, value: unknown): unknown => {
    if (value === null || value === undefined) return value;
    if (field.secret) return other;
    if (field.kind === "list" && Array.isArray(value)) return value.map((item) => replaced(field.of, item));
    const inner = fieldsOf(field, value);
    return inner && isObject(value) ? withOtherSecrets(inner, value, other) : value;
  };
  const all = Object.entries(values).map(([name, value]) => [
    name,
    fields[name] ? replaced(fields[name], value) : value,
  ]);
  return Object.fromEntries(all);
}

/** Paths of the values that are marked as secret. */
export function markedPaths(value: unknown, at = ""): string[] {
  if (isSecret(value)) return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => markedPaths(item, `${at}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => markedPaths(inner, at === "" ? name : `${at}.${name}`));
}

/** An object of the tenant without what each write leaves on it: its version, its time, new tokens of its secrets. */
export function withoutTraces(object: Readonly<Properties> | undefined): Properties {
  const { version: _, lastModifiedDateTime: __, ...rest } = object ?? {};
  const text = JSON.stringify(rest, (_name, value) =>
    isObject(value) && value.valueState === "encryptedValueToken" ? { ...value, value: "a token" } : value,
  );
  return JSON.parse(text) as Properties;
}
