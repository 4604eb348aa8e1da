import type { Collection } from "../collection.ts";
import { anyOf, description, displayName, RBAC, roleScopeTagIds } from "./common.ts";

/** Who has which role, and over whom. The service takes the scope as a whole: its groups with what sort of scope it is. */
export const roleAssignments: Collection = {
  name: "roleAssignments",
  path: "/deviceManagement/roleAssignments",
  type: "microsoft.graph.deviceAndAppManagementRoleAssignment",
  permissions: anyOf(RBAC),
  nameProperty: "displayName",
  together: [["resourceScopes", "scopeType"]],
  fields: {
    displayName: { ...displayName, maxLength: 128 },
    description: { ...description, maxLength: 1024 },
    roleScopeTagIds,
  },
};
