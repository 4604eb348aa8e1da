/** An assignment as a program writes it: by the package's helper, where there is one for the target. */
import { bareName, TYPE } from "../../provider/model/graph-type.ts";
import type { Target } from "../../provider/model/value-types/assignments.ts";
import type { Properties } from "../../provider/model/values.ts";
import { call, Expression, extended } from "../code.ts";

/** How the program that is being written names what an assignment refers to. */
export interface AssignmentScope {
  /** The id of an object: that of a resource of the program, where it is one. */
  idOf(id: string): unknown;
  /** The id of a group. */
  groupId(id: string): unknown;
}

const HELPERS: Readonly<Record<string, string>> = {
  allDevicesAssignmentTarget: "allDevices",
  allLicensedUsersAssignmentTarget: "allUsers",
  groupAssignmentTarget: "group",
  exclusionGroupAssignmentTarget: "excludeGroup",
};

/** What an assignment has beside its target stands beside it. */
export function assignmentCode(target: Target, more: Properties, scope: AssignmentScope): unknown {
  const whom = forTarget(target, scope);
  return whom instanceof Expression ? extended(whom, more) : { ...whom, ...more };
}

function forTarget(target: Target, scope: AssignmentScope): Expression | { target: Target } {
  const helper = HELPERS[bareName(target[TYPE])];
  if (helper === undefined) return { target };
  const filter = target.deviceAndAppManagementAssignmentFilterId;
  const type = target.deviceAndAppManagementAssignmentFilterType;
  const options = filter
    ? [{ filter: scope.idOf(filter), ...(type === "exclude" ? { filterType: "exclude" } : {}) }]
    : [];
  const group = target.groupId ? [scope.groupId(target.groupId)] : [];
  return call(`intune.${helper}`, [...group, ...options]);
}
