/** Assignment sets: whom a policy is for. Built in Graph's shape, compared as sets, sent as a whole. */
import type { z } from "zod";
import type { Fields } from "../fields.ts";
import { annotated, bareName, TYPE } from "../graph-type.ts";
import { isObject } from "../properties.ts";
import { canonicalObject, typeLink } from "./object.ts";
import { type FieldFacts, joined, type SchemaParts, structureError, type ValueType } from "./value-type.ts";

/** A target in Graph's shape, as a program writes it and as the service returns it. */
export interface Target {
  readonly "@odata.type": string;
  readonly groupId?: string | null;
  readonly collectionId?: string | null;
  readonly deviceAndAppManagementAssignmentFilterId?: string | null;
  readonly deviceAndAppManagementAssignmentFilterType?: string | null;
}
export interface Assignment {
  readonly target: Target;
  /** What the assignments of some collections have beside it. */
  readonly [property: string]: unknown;
}

/** The set of assignments of a policy, which is sent by an action of its own. */
export interface AssignmentsField extends FieldFacts {
  readonly kind: "assignments";
  /** Default: a target and nothing else. */
  readonly of?: AssignmentField;
}

/** One of them. */
export interface AssignmentField extends FieldFacts {
  readonly kind: "assignment";
  /** Graph's name of the type of an assignment that has more than a target. */
  readonly type?: string;
  /** What it then has, the target too. One that is a target alone has no parts: two of them are the same, or others. */
  readonly fields?: Fields;
}

/** Whom an assignment is for. */
export interface TargetField extends FieldFacts {
  readonly kind: "target";
}

const TARGET: TargetField = { kind: "target", description: "Whom it is for.", required: true };
const ASSIGNMENT: AssignmentField = { kind: "assignment", description: "A target." };

/** An assignment that has more than a target. */
export const assignmentWith = (type: string, fields: Fields): AssignmentField => ({
  kind: "assignment",
  type,
  fields: { target: TARGET, ...fields },
  description: "A target, and what is particular to it.",
});

export const targetType: ValueType<TargetField> = {
  allowed: () => "an assignment target",
  title: () => "assignment target",
  schema: targetSchema,
  typeScript: (_, { side }) => (side === "argument" ? "AssignmentTargetArgs" : "AssignmentTarget"),
  packageType: (_, { named }) => named("assignmentTarget"),
  sample: (_, { idOf }) => ({ [TYPE]: annotated("groupAssignmentTarget"), groupId: idOf("group") }),
  canonical: (_, value) => targetKey(value as Target),
};

const AN_ASSIGNMENT = "an assignment: an object with a target";

export const assignmentType: ValueType<AssignmentField> = {
  allowed: () => AN_ASSIGNMENT,
  title: ({ type }) => (type ? typeLink(type) : "assignment"),
  schema({ type, fields = {} }, parts) {
    const { target: _, ...more } = fields;
    const tag: Record<string, z.ZodType> = type ? { [TYPE]: parts.z.literal(annotated(type)).optional() } : {};
    return parts.object({ ...tag, target: targetSchema(TARGET, parts) }, more);
  },
  typeScript({ type }, { side, named }) {
    const suffix = side === "argument" ? "Args" : "";
    return type ? `${named(type)}${suffix}` : `Assignment${suffix}`;
  },
  packageType: ({ type = "assignment" }, { named }) => named(type),
  sample: ({ fields = { target: TARGET } }, { properties }) => properties(fields),
  canonical: ({ fields }, value, inner) =>
    fields && isObject(value) ? canonicalObject(fields, value, inner) : assignmentKey(value),
  fields: ({ fields }) => fields,
  possibleFields: ({ fields }) => (fields ? [fields] : []),
};

export const assignmentsType: ValueType<AssignmentsField> = {
  allowed: () => "a list of assignments",
  title: ({ of = ASSIGNMENT }, inner) => (of.type ? `list of ${inner(of)}` : "list of assignments"),
  schema: ({ of: item = ASSIGNMENT }, { z, error, of }) => z.array(of(item), { error }),
  typeScript: ({ of: item = ASSIGNMENT }, { side, of }) =>
    side === "argument" ? `pulumi.Input<${of(item)}>[]` : `${of(item)}[]`,
  packageType: ({ of: item = ASSIGNMENT }, { of }) => ({ type: "array", items: of(item) }),
  sample: ({ of = ASSIGNMENT }, { each }) => each(of),
  canonical: ({ of = ASSIGNMENT }, value, inner) =>
    Array.isArray(value) ? joined(value.map((one) => inner(of, one))) : undefined,
  item: ({ of = ASSIGNMENT }) => of,
};

/** A target, and nothing else. */
function targetSchema(_: TargetField, { z, collection: { assign } }: SchemaParts): z.ZodType {
  const idOrName = (what: string) => {
    const error = `must be the id or the name of ${what}`;
    return z.string({ error }).regex(/\S/, { error });
  };
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
      { [TYPE]: z.literal(annotated(name)), ...own[name], ...filter },
      { error: structureError("must be an assignment target") },
    ),
  );
  return z.discriminatedUnion(TYPE, targets as [(typeof targets)[0]], {
    error: `must be a target of type ${names.map(annotated).join(", ")}`,
  });
}

const NO_FILTER = "00000000-0000-0000-0000-000000000000";

/** Two assignments with one key have the same target: letter case of ids and an absent filter don't count. */
export function assignmentKey(assignment: unknown): string {
  const target = (assignment as Partial<Assignment> | null)?.target;
  return target ? targetKey(target) : JSON.stringify(assignment);
}

function targetKey(target: Target): string {
  const filter = filterOf(target);
  const parts = [bareName(target["@odata.type"] ?? ""), target.groupId ?? target.collectionId, ...filter];
  return parts.map((part) => (part ?? "").toLowerCase()).join("|");
}

export function filterOf(target: Target): [string, string] | [] {
  const id = target.deviceAndAppManagementAssignmentFilterId;
  const type = target.deviceAndAppManagementAssignmentFilterType;
  return id && id !== NO_FILTER && type && type !== "none" ? [id, type] : [];
}

/** Assignments that a set holds twice, as places in the list. */
export function duplicates(assignments: readonly unknown[]): number[] {
  const keys = assignments.map(assignmentKey);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
