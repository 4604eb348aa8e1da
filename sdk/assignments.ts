/** Whom a policy is for: targets in Graph's own shape. */
import type * as pulumi from "@pulumi/pulumi";

/** One assignment of a policy. */
export interface Assignment {
  target: AssignmentTarget;
}
export interface AssignmentArgs {
  target: pulumi.Input<AssignmentTargetArgs>;
}

interface Filtered {
  /** Id of an assignment filter (`deviceManagement/assignmentFilters`), a GUID. */
  deviceAndAppManagementAssignmentFilterId?: string | null;
  /** Whether devices that match the filter get the policy, or those that don't. */
  deviceAndAppManagementAssignmentFilterType?: "none" | "include" | "exclude";
}

/** Whom an assignment is for, as Graph returns it. */
export type AssignmentTarget =
  | ({
      "@odata.type": "#microsoft.graph.groupAssignmentTarget" | "#microsoft.graph.exclusionGroupAssignmentTarget";
      groupId: string;
    } & Filtered)
  | ({
      "@odata.type":
        | "#microsoft.graph.allDevicesAssignmentTarget"
        | "#microsoft.graph.allLicensedUsersAssignmentTarget";
    } & Filtered)
  | ({
      "@odata.type": "#microsoft.graph.configurationManagerCollectionAssignmentTarget";
      collectionId: string;
    } & Filtered);

/** A target as an argument: ids may be outputs of other resources. */
export type AssignmentTargetArgs = AssignmentTarget extends infer Target
  ? Target extends AssignmentTarget
    ? { [Property in keyof Target]: Property extends "@odata.type" ? Target[Property] : pulumi.Input<Target[Property]> }
    : never
  : never;

/** Narrows an assignment to devices that match a filter, or to those that don't. */
export interface FilterOptions {
  /** Id of the assignment filter, or its name, which is looked up at preview. */
  filter?: pulumi.Input<string>;
  /** Default `include`: devices that match get the policy. */
  filterType?: "include" | "exclude";
}

/** All devices that are enrolled. */
export const allDevices = (options?: FilterOptions): AssignmentArgs => ({
  target: { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget", ...filterOf(options) },
});

/** All users with an Intune licence. */
export const allUsers = (options?: FilterOptions): AssignmentArgs => ({
  target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget", ...filterOf(options) },
});

/**
 * The members of a group.
 *
 * @param groupId Object id of the group in Entra ID, or its name, which is looked up at preview and must be the only one.
 */
export const group = (groupId: pulumi.Input<string>, options?: FilterOptions): AssignmentArgs => ({
  target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId, ...filterOf(options) },
});

/**
 * Leaves the members of a group out. Intune ignores a group of users here where devices are included, and the other way
 * round; a dynamic group of devices takes effect late.
 *
 * @param groupId Object id of the group in Entra ID, or its name, which is looked up at preview and must be the only one.
 */
export const excludeGroup = (groupId: pulumi.Input<string>, options?: FilterOptions): AssignmentArgs => ({
  target: { "@odata.type": "#microsoft.graph.exclusionGroupAssignmentTarget", groupId, ...filterOf(options) },
});

/**
 * Narrows an assignment: `group("Pilots", filter("Corporate devices"))`.
 *
 * @param filterId Id of the assignment filter, or its name, which is looked up at preview and must be the only one.
 * @param filterType `exclude`: devices that match are left out.
 */
export const filter = (
  filterId: pulumi.Input<string>,
  filterType: "include" | "exclude" = "include",
): FilterOptions => ({ filter: filterId, filterType });

/**
 * A scope tag for `roleScopeTagIds`: `[scopeTag("Berlin")]`.
 *
 * @param tagId Id of the tag, a number, or its name, which is looked up at preview and must be the only one.
 */
export const scopeTag = (tagId: pulumi.Input<string>): pulumi.Input<string> => tagId;

function filterOf(options: FilterOptions | undefined) {
  if (options?.filter === undefined) return {};
  return {
    deviceAndAppManagementAssignmentFilterId: options.filter,
    deviceAndAppManagementAssignmentFilterType: options.filterType ?? "include",
  };
}
