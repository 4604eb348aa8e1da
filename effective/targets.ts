/** Whom a configuration is for, read from its assignments. */
import { bareName } from "../provider/model/graph-type.ts";
import { isObject } from "../provider/model/values.ts";
import { UNKNOWN } from "../provider/pulumi/values.ts";

const NO_FILTER = "00000000-0000-0000-0000-000000000000";

export interface Include {
  readonly to: "allDevices" | "allUsers" | "group" | "collection";
  /** Of a group or a collection, in lower case; undefined while it isn't known. */
  readonly id: string | undefined;
  /** `include:<id>` or `exclude:<id>` of an assignment filter; without an id while that isn't known. */
  readonly filter: string | undefined;
}

export interface Targets {
  /** Whether the program says whom the configuration is for; otherwise the tenant does. */
  readonly declared: boolean;
  readonly includes: readonly Include[];
  /** Group ids in lower case; undefined for one that isn't known yet. */
  readonly excludes: readonly (string | undefined)[];
  /** Some of it isn't known before the update. */
  readonly uncertain: boolean;
}
export function targetsOf(assignments: unknown): Targets {
  if (!Array.isArray(assignments)) {
    return { declared: assignments === UNKNOWN, includes: [], excludes: [], uncertain: assignments === UNKNOWN };
  }
  const targets = assignments.map((assignment) => (isObject(assignment) ? assignment.target : assignment));
  const known = targets.filter(isObject).filter((target) => typeof target["@odata.type"] === "string");
  const excludes = known.filter((target) => typeName(target) === "exclusionGroupAssignmentTarget");
  const includes = known.filter((target) => !excludes.includes(target)).map(include);
  const excluded = excludes.map((target) => idOf(target.groupId));
  const open =
    known.length < targets.length || [...includes.filter(hasId).map(({ id }) => id), ...excluded].includes(undefined);
  return { declared: true, includes, excludes: excluded, uncertain: open };
}

const typeName = (target: Record<string, unknown>): string => bareName(String(target["@odata.type"]));
const idOf = (id: unknown): string | undefined =>
  typeof id === "string" && id !== UNKNOWN ? id.toLowerCase() : undefined;
const hasId = ({ to }: Include): boolean => to === "group" || to === "collection";

function include(target: Record<string, unknown>): Include {
  const { deviceAndAppManagementAssignmentFilterId: id, deviceAndAppManagementAssignmentFilterType: type } = target;
  const filter = id === UNKNOWN ? "" : idOf(id);
  const filtered = filter !== undefined && filter !== NO_FILTER && type !== "none" && type !== undefined;
  return { ...whom(target), filter: filtered ? `${String(type)}:${filter}` : undefined };
}

function whom(target: Record<string, unknown>): Pick<Include, "to" | "id"> {
  switch (typeName(target)) {
    case "allDevicesAssignmentTarget":
      return { to: "allDevices", id: undefined };
    case "allLicensedUsersAssignmentTarget":
      return { to: "allUsers", id: undefined };
    case "configurationManagerCollectionAssignmentTarget":
      return { to: "collection", id: idOf(target.collectionId) };
    default:
      return { to: "group", id: idOf(target.groupId) };
  }
}

export const isEveryone = ({ to }: Include): boolean => to === "allDevices" || to === "allUsers";

/** The filter of a target: how it is used, and its id; undefined where there is none. */
export function filterOf({ filter }: Include): { mode: "include" | "exclude"; id: string | undefined } | undefined {
  if (filter === undefined) return undefined;
  const [, mode, id] = /^(\w+):(.*)$/s.exec(filter) ?? [];
  return { mode: mode === "exclude" ? "exclude" : "include", id: id || undefined };
}
