import { modelRefusal, serviceRefusal } from "../http/errors.ts";
import { readEntity, requireRecord, type Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { CollectionSpec } from "./spec.ts";

const allDevices = "adadadad-808e-44e2-905a-0b7873a8a531";
const allUsers = "acacacac-9df4-4c7d-9d50-4ef0226f57a9";
const zeroGuid = "00000000-0000-0000-0000-000000000000";

/** The list in the body of `assign`: the whole new set. */
export function assignList(body: unknown, spec: CollectionSpec): readonly unknown[] {
  const assign = requireAssign(spec);
  const record = requireRecord(body);
  const unknown = Object.keys(record).find((key) => key !== assign.key);
  if (unknown !== undefined) {
    throw modelRefusal(
      `The parameter '${unknown}' in the request payload is not a valid parameter for the operation 'assign'.`,
    );
  }
  const list = record[assign.key];
  if (Array.isArray(list)) return list;
  throw modelRefusal(`The parameter '${assign.key}' of the operation 'assign' must be a collection.`);
}

export function readAssignments(list: readonly unknown[], spec: CollectionSpec, ownerId: string): readonly Values[] {
  const read = list.map((item) => readAssignment(item, spec, ownerId));
  const ids = read.map((assignment) => assignment.id);
  if (new Set(ids).size < ids.length) throw serviceRefusal("The same target is assigned more than once");
  return read;
}

function requireAssign(spec: CollectionSpec): NonNullable<CollectionSpec["assign"]> {
  if (!spec.assign) throw new Error(`${spec.path} has no assignments`);
  return spec.assign;
}

function readAssignment(item: unknown, spec: CollectionSpec, ownerId: string): Values {
  const assign = requireAssign(spec);
  const type = model.required(assign.type);
  const { values } = readEntity(item, type);
  const target = values.target as Values | null | undefined;
  if (!target) throw serviceRefusal("An assignment needs a target");
  const kind = String(target["@odata.type"] ?? "").replace("#microsoft.graph.", "");
  if (!assign.targets.includes(kind)) throw serviceRefusal(`A target of type '${kind}' is not supported here`);
  const whole = complete(type, {
    ...values,
    // Where an assignment comes from, if the type has a place for it.
    ...(type.properties.has("source") && { source: "direct", sourceId: ownerId }),
    target: readTarget(target, assign),
  });
  return { ...whole, ...assign.answers, id: `${ownerId}_${targetId(kind, target)}` };
}

function targetId(kind: string, target: Values): string {
  if (kind === "allDevicesAssignmentTarget") return allDevices;
  if (kind === "allLicensedUsersAssignmentTarget") return allUsers;
  const id = target.groupId ?? target.collectionId;
  if (typeof id !== "string" || id === "") throw serviceRefusal("A target that is a group needs the group's id");
  return id;
}

function readTarget(target: Values, assign: NonNullable<CollectionSpec["assign"]>): Values {
  if (assign.noFilterId === undefined) return target;
  const filterType = target.deviceAndAppManagementAssignmentFilterType ?? "none";
  const filterId = target.deviceAndAppManagementAssignmentFilterId ?? zeroGuid;
  if (filterType !== "none" && filterId === zeroGuid) {
    throw serviceRefusal("A filter that includes or excludes needs the filter's id");
  }
  return {
    ...target,
    deviceAndAppManagementAssignmentFilterId: filterType === "none" ? assign.noFilterId : filterId,
    deviceAndAppManagementAssignmentFilterType: filterType,
  };
}
