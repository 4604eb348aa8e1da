/** What kinds say otherwise than Graph's types, in words: what Graph has added or changed, or a kind has wrong. */
import { bareName } from "../../provider/model/graph-type.ts";
import type { Field, Fields, Kind } from "../../provider/model/kind.ts";
import { linkOf } from "../../provider/objects/links.ts";
import type { GraphModel, GraphProperty } from "./graph.ts";
import * as judgements from "./judgements.ts";
import { isLink, kindTypes } from "./layout.ts";

/** Types with a collection of their own. */
const SINGLE = [
  "deviceComplianceScript",
  "deviceCustomAttributeShellScript",
  "deviceHealthScript",
  "deviceManagementScript",
  "deviceManagementSettings",
  "deviceShellScript",
  "androidForWorkMobileAppConfiguration",
  "androidManagedAppProtection",
  "androidManagedStoreAppConfiguration",
  "iosManagedAppProtection",
  "iosMobileAppConfiguration",
  "targetedManagedAppConfiguration",
  "windowsDriverUpdateProfile",
  "windowsFeatureUpdateProfile",
  "windowsManagedAppProtection",
  "windowsQualityUpdatePolicy",
  "windowsQualityUpdateProfile",
  "notificationMessageTemplate",
  "deviceManagementCompliancePolicy",
  "deviceManagementConfigurationPolicy",
  "deviceManagementReusablePolicySetting",
  "deviceAndAppManagementAssignmentFilter",
  "payloadCompatibleAssignmentFilter",
  "roleScopeTag",
  "deviceAndAppManagementRoleAssignment",
  "deviceAndAppManagementRoleDefinition",
  "deviceCategory",
  "managedDeviceCleanupRule",
  "operationApprovalPolicy",
  "policySet",
  "termsAndConditions",
  "intuneBrandingProfile",
];
/** Types that left Graph's metadata, and are kept for tenants that still have them. */
const REMOVED = ["windowsOfficeClientSecurityConfiguration"];

/** Graph types that a kind is expected for. */
export const expectedTypes = (model: GraphModel): string[] => [...kindTypes(model), ...SINGLE];

export function compareKinds(model: GraphModel, kinds: readonly Kind[]): string[] {
  const types = new Set(kinds.map((kind) => bareName(kind.type)));
  const missing = expectedTypes(model).filter((type) => !types.has(type));
  return [...missing.map((type) => `${type} has no kind`), ...kinds.flatMap((kind) => compareKind(model, kind))];
}

/** What one kind says otherwise. */
export function compareKind(model: GraphModel, kind: Kind): string[] {
  const type = bareName(kind.type);
  if (REMOVED.includes(type)) return [];
  if (!model.types.has(type)) return [`${kind.name} is no longer in Graph`];
  return new Comparison(model).fields(kind.name, kind.fields, type);
}

class Comparison {
  readonly #model: GraphModel;
  /** Types that contain themselves are compared once. */
  readonly #seen = new Set<string>();

  constructor(model: GraphModel) {
    this.#model = model;
  }

  fields(where: string, fields: Fields, type: string): string[] {
    const properties = this.#model
      .properties(type)
      .filter((property) => isSetting(property) && !judgements.notSettings.has(this.#owner(type, property.name)));
    const known = new Set(properties.map(({ name }) => name));
    return [
      ...properties.flatMap((property) => this.#property(`${where}.${property.name}`, fields[property.name], property)),
      ...properties.flatMap(({ name }) => this.#judged(`${where}.${name}`, fields[name], this.#owner(type, name))),
      ...Object.keys(fields)
        // A program names an object that its owner contains by its id.
        .filter((name) => !known.has(name) && !(name === "id" && judgements.contained.has(type)))
        .map((name) => `${where}.${name} is not in Graph`),
    ];
  }

  #property(where: string, field: Field | undefined, property: GraphProperty): string[] {
    if (!field) return [`${where} is missing: ${property.type}${property.collection ? "[]" : ""}`];
    if (field.kind === "assignments") return [];
    const item = field.kind === "list" ? field.of : field;
    return [
      ...say(where, "a list", field.kind === "list", property.collection),
      // A name can't be null here where Graph allows it: an object without one could never be found again.
      ...(field.required ? [] : say(where, "nullable", field.nullable === true, property.nullable)),
      ...(property.readOnly ? say(where, "read-only", field.readOnly === true, true) : []),
      ...this.#value(where, item, property),
    ];
  }

  /** What no metadata tells, as it was judged for the type that declares the property. */
  #judged(where: string, field: Field | undefined, place: string): string[] {
    if (!field) return [];
    return [
      ...(place === "keyValuePair.value"
        ? []
        : say(where, "a secret", field.secret === true, judgements.secret.has(place))),
      ...say(`${where}.value`, "a secret", holdsSecretPairs(field), judgements.secretPairs.has(place)),
      ...say(where, "write-only", field.writeOnly === true, judgements.writeOnly.has(place)),
      ...say(where, "immutable", field.immutable === true, judgements.immutable.has(place)),
      ...(field.kind === "list" ? say(where, "ordered", field.ordered === true, judgements.ordered.has(place)) : []),
    ];
  }

  #owner(type: string, name: string): string {
    const lineage = this.#model.lineage(type);
    const owner = lineage.find((each) => this.#model.type(each).properties.some((own) => own.name === name));
    return `${owner}.${name}`;
  }

  #value(where: string, field: Field, property: GraphProperty): string[] {
    const { type, range } = property;
    const enumeration = this.#model.enums.get(type);
    if (enumeration) {
      if (field.kind !== "enum") return [`${where} is the enumeration ${type}`];
      return [
        ...say(where, "an enumeration of several members", field.flags === true, enumeration.flags),
        ...compareSets(where, field.members, enumeration.members),
      ];
    }
    if (isLink(this.#model, property)) return linkOf(field) ? [] : [`${where} links to ${type}`];
    if (this.#model.types.has(type)) return this.#complex(where, field, type);
    // Scripts are bytes to Graph, and texts to programs.
    if (field.kind === "script" && type === "Binary") return [];
    if (SCALARS[type] !== field.kind) return [`${where} is ${type}, not ${field.kind}`];
    if (field.kind !== "integer" || !range) return [];
    const [min, max] = range;
    return field.min === min && field.max === max ? [] : [`${where} ranges from ${min} to ${max}`];
  }

  #complex(where: string, field: Field, type: string): string[] {
    const concrete = this.#model.concrete(type);
    if (field.kind !== "object" && field.kind !== "union") return [`${where} is an object of type ${type}`];
    if (this.#seen.has(type)) return [];
    this.#seen.add(type);
    if (field.kind === "object") {
      return concrete.length > 1 ? [`${where} has several types: ${concrete}`] : this.fields(where, field.fields, type);
    }
    const variants = Object.keys(field.variants);
    return [
      ...compareSets(where, variants, concrete),
      ...concrete.flatMap((name) => this.fields(`${where}(${name})`, field.variants[name] ?? {}, name)),
    ];
  }
}

const holdsSecretPairs = (field: Field): boolean =>
  field.kind === "list" &&
  field.of.kind === "object" &&
  field.of.type === "keyValuePair" &&
  field.of.fields.value?.secret === true;

const SCALARS: Readonly<Record<string, Field["kind"]>> = {
  String: "string",
  Int32: "integer",
  Int64: "integer",
  Boolean: "boolean",
  Binary: "binary",
  Date: "date",
  DateTimeOffset: "dateTime",
  Double: "number",
  Duration: "duration",
  Guid: "guid",
  Single: "number",
  TimeOfDay: "time",
};

const isSetting = ({ name }: GraphProperty): boolean => name === "assignments" || !judgements.notSettings.has(name);

const say = (where: string, what: string, is: boolean, should: boolean): string[] =>
  is === should ? [] : [`${where} is ${should ? "" : "not "}${what}`];

function compareSets(where: string, ours: readonly string[], graphs: readonly string[]): string[] {
  return [
    ...graphs.filter((name) => !ours.includes(name)).map((name) => `${where} lacks ${name}`),
    ...ours.filter((name) => !graphs.includes(name)).map((name) => `${where} has ${name}, which is not in Graph`),
  ];
}
