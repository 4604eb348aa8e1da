/** Assignment sets: whom a policy is for. Built in Graph's shape, compared as sets, sent as a whole. */
import type { z } from "zod";
import type { Collection } from "../collection.ts";
import { annotated, bareName, TYPE } from "../graph-type.ts";
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
}

/** The set of assignments of a policy, which is sent by an action of its own. */
export interface AssignmentsField extends FieldFacts {
  readonly kind: "assignments";
}
/** One of them, which has no parts: two of them are the same, or others. */
export interface AssignmentField extends FieldFacts {
  readonly kind: "assignment";
}

const ASSIGNMENT: AssignmentField = { kind: "assignment", description: "A target." };

export const assignmentType: ValueType<AssignmentField> = {
  allowed: () => "an assignment: an object with a target",
  title: () => "assignment",
  schema: assignmentSchema,
  typeScript: (_, { side }) => (side === "argument" ? "AssignmentArgs" : "Assignment"),
  sample: (_, { idOf }) => ({ target: { [TYPE]: annotated("groupAssignmentTarget"), groupId: idOf("group") } }),
  canonical: (_, value) => assignmentKey(value),
};

export const assignmentsType: ValueType<AssignmentsField> = {
  allowed: () => "a list of assignments",
  title: () => "list of assignments",
  schema: (_, { z, error, of }) => z.array(of(ASSIGNMENT), { error }),
  typeScript: (_, { side, of }) => (side === "argument" ? `pulumi.Input<${of(ASSIGNMENT)}>[]` : `${of(ASSIGNMENT)}[]`),
  sample: (_, { each }) => each(ASSIGNMENT),
  canonical: (_, value) => (Array.isArray(value) ? joined(value.map(assignmentKey)) : undefined),
  item: () => ASSIGNMENT,
};

/** A target, and nothing else. */
function assignmentSchema(_: AssignmentField, { z, collection: { assign } }: SchemaParts): z.ZodType {
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
  const target = z.discriminatedUnion(TYPE, targets as [(typeof targets)[0]], {
    error: `must be a target of type ${names.map(annotated).join(", ")}`,
  });
  return z.strictObject({ target }, { error: structureError("must be an assignment: an object with a target") });
}

const NO_FILTER = "00000000-0000-0000-0000-000000000000";

/** Two assignments with one key are the same to the service: letter case of ids and an absent filter don't count. */
export function assignmentKey(assignment: unknown): string {
  const target = (assignment as Partial<Assignment> | null)?.target;
  if (!target) return JSON.stringify(assignment);
  const filter = filterOf(target);
  const parts = [bareName(target["@odata.type"] ?? ""), target.groupId ?? target.collectionId, ...filter];
  return parts.map((part) => (part ?? "").toLowerCase()).join("|");
}

function filterOf(target: Target): [string, string] | [] {
  const id = target.deviceAndAppManagementAssignmentFilterId;
  const type = target.deviceAndAppManagementAssignmentFilterType;
  return id && id !== NO_FILTER && type && type !== "none" ? [id, type] : [];
}

/** What the service returned, in the shape that programs use. Assignments that come from a policy set aren't ours. */
export function fromWire(collection: Collection, returned: unknown): Assignment[] {
  if (!Array.isArray(returned)) return [];
  const targets = collection.assign?.targets ?? {};
  const names = new Map(Object.entries(targets).map(([name, onTheWire]) => [onTheWire, name]));
  return returned
    .filter((item) => item?.source !== "policySets" && item?.target)
    .map((item) => ({ target: programTarget(item.target, names) }));
}

function programTarget(target: Target, names: ReadonlyMap<string, string>): Target {
  const name = bareName(target["@odata.type"]);
  const filter = filterOf(target);
  return {
    "@odata.type": annotated(names.get(name) ?? name),
    ...(target.groupId ? { groupId: target.groupId } : {}),
    ...(target.collectionId ? { collectionId: target.collectionId } : {}),
    ...(filter.length
      ? {
          deviceAndAppManagementAssignmentFilterId: filter[0],
          deviceAndAppManagementAssignmentFilterType: filter[1],
        }
      : {}),
  };
}

/** The body of `assign`: the whole set. */
export function assignBody(collection: Collection, assignments: unknown): Record<string, unknown> {
  const { assign } = collection;
  if (!assign) throw new Error(`Objects of ${collection.path} can't be assigned.`);
  const items = (assignments as readonly Assignment[]).map(({ target }) => {
    const name = bareName(target["@odata.type"]);
    return { target: { ...target, "@odata.type": annotated(assign.targets[name] ?? name) } };
  });
  return { [assign.bodyKey]: items };
}

/** Assignments that a set holds twice, as places in the list. */
export function duplicates(assignments: readonly unknown[]): number[] {
  const keys = assignments.map(assignmentKey);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
