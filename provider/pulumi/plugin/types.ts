/** The types that properties refer to, in the package's schema: objects, members of unions, enumerations. */
import { factsOf } from "../../model/field-facts.ts";
import { type EnumField, type Field, type Fields, valueTypeOf } from "../../model/fields.ts";
import { annotated, TAG } from "../../model/graph-type.ts";
import type { Kind } from "../../model/kind.ts";
import { offered } from "../../model/value-types/enum.ts";
import type { PackageType } from "../../model/value-types/value-type.ts";
import { allFields } from "../../model/walk.ts";
import { pluginToken } from "../tokens.ts";

export type Property = PackageType & {
  readonly description: string;
  readonly const?: string;
  readonly secret?: true;
  readonly willReplaceOnChanges?: true;
};

export type ComplexType =
  | {
      readonly type: "object";
      readonly description: string;
      readonly properties: Readonly<Record<string, Property>>;
      readonly required: readonly string[];
    }
  | {
      readonly type: "string";
      readonly description: string;
      readonly enum: readonly { readonly value: string; readonly description?: string }[];
    };

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const tokenOf = (type: string): string => pluginToken(pascal(type));
const named = (type: string): { $ref: string } => ({ $ref: `#/types/${tokenOf(type)}` });

/** The type of a property's value. */
export const packageType = (field: Field): PackageType =>
  valueTypeOf(field).packageType(field, { named, of: packageType });

/** How objects of one type say which it is. */
interface Tag {
  /** An object of this type stands where others may, too. */
  inUnion: boolean;
  /** It also stands where it is the only one, or the one that needs no tag. */
  alone: boolean;
}

interface Found {
  readonly enums: Map<string, EnumField>;
  readonly objects: Map<string, Fields>;
  readonly tags: Map<string, Tag>;
}

/** By token. A type that several kinds have is as the first of them has it. */
export function collectTypes(kinds: readonly Kind[]): Record<string, ComplexType> {
  const found: Found = { enums: new Map(), objects: new Map(), tags: new Map() };
  for (const field of kinds.flatMap((kind) => [...allFields(kind.fields)])) collect(found, field);
  const enums = [...found.enums].map(([name, field]) => [tokenOf(name), enumeration(name, field)]);
  const objects = [...found.objects].map(([name, fields]) => [
    tokenOf(name),
    object(name, fields, found.tags.get(name)),
  ]);
  return Object.fromEntries([...enums, ...objects, ...ASSIGNMENTS]);
}

function collect(found: Found, field: Field): void {
  if (field.kind === "enum") found.enums.set(field.type, found.enums.get(field.type) ?? field);
  if (field.kind === "assignment" && field.type && field.fields) add(found, field.type, field.fields, "alone");
  if (field.kind === "object") add(found, field.type, field.fields, "alone");
  if (field.kind !== "union") return;
  for (const [name, fields] of Object.entries(field.variants)) {
    add(found, name, fields, "inUnion");
    if (name === field.untyped) add(found, name, fields, "alone");
  }
}

function add({ objects, tags }: Found, name: string, fields: Fields, where: keyof Tag): void {
  if (!objects.has(name)) objects.set(name, fields);
  const tag = tags.get(name) ?? { inUnion: false, alone: false };
  tag[where] = true;
  tags.set(name, tag);
}

const enumeration = (name: string, field: EnumField): ComplexType => ({
  type: "string",
  description: `Graph's \`${name}\`.`,
  enum: offered(field).map((value) => {
    const meaning = field.meanings?.[value];
    return meaning === undefined ? { value } : { value, description: meaning };
  }),
});

function object(name: string, fields: Fields, tag: Tag | undefined): ComplexType {
  const inside = Object.entries(fields).map(([property, field]) => [property, propertyOf(field)] as const);
  const required = Object.entries(fields).filter(([, field]) => field.required && !field.readOnly);
  return {
    type: "object",
    description: `Graph's \`${name}\`.`,
    properties: { ...(tag?.inUnion ? { [TAG]: tagProperty(name, tag) } : {}), ...Object.fromEntries(inside) },
    required: [...(tag?.inUnion && !tag.alone ? [TAG] : []), ...required.map(([property]) => property)],
  };
}

/** With a constant that isn't required, an imported program would say "" for it. */
const tagProperty = (name: string, { alone }: Tag): Property => ({
  type: "string",
  description: `\`${annotated(name)}\`: the type of this object, where others may stand too.`,
  ...(alone ? {} : { const: annotated(name) }),
});

const propertyOf = (field: Field): Property => ({
  ...packageType(field),
  description: [field.description, ...factsOf(field)].join(" "),
  ...(field.secret ? { secret: true } : {}),
});

const text = (description: string): Property => ({ type: "string", description });

const ASSIGNMENTS: readonly [string, ComplexType][] = [
  [
    tokenOf("assignment"),
    {
      type: "object",
      description: "Whom a policy is for.",
      properties: { target: { ...named("assignmentTarget"), description: "A group, all devices or all users." } },
      required: ["target"],
    },
  ],
  [
    tokenOf("assignmentTarget"),
    {
      type: "object",
      description: "Graph's `deviceAndAppManagementAssignmentTarget`.",
      properties: {
        [TAG]: text(
          `One of ${["allDevicesAssignmentTarget", "allLicensedUsersAssignmentTarget", "groupAssignmentTarget", "exclusionGroupAssignmentTarget", "configurationManagerCollectionAssignmentTarget"].map((name) => `\`${annotated(name)}\``).join(", ")}.`,
        ),
        groupId: text("Id or name of the group, for `groupAssignmentTarget` and `exclusionGroupAssignmentTarget`."),
        collectionId: text("Id of the collection, for `configurationManagerCollectionAssignmentTarget`."),
        deviceAndAppManagementAssignmentFilterId: text("Id or name of an assignment filter."),
        deviceAndAppManagementAssignmentFilterType: text(
          "`include` or `exclude` the devices of the filter; `none` for no filter.",
        ),
      },
      required: [TAG],
    },
  ],
];
