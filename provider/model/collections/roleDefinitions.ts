import type { Collection } from "../collection.ts";
import { anyOf, description, displayName, RBAC, roleScopeTagIds } from "./common.ts";

/** Roles: Intune's own, which nobody can change, and those of the tenant. Their names are unique. */
export const roleDefinitions: Collection = {
  name: "roleDefinitions",
  path: "/deviceManagement/roleDefinitions",
  type: "microsoft.graph.deviceAndAppManagementRoleDefinition",
  // Shipping clients send one name or the other, and get this one.
  sameTypes: ["microsoft.graph.roleDefinition"],
  permissions: anyOf(RBAC),
  nameProperty: "displayName",
  builtIn: { property: "isBuiltIn", value: true },
  fields: {
    displayName: { ...displayName, description: "Name in the Intune admin center, unique in the tenant." },
    description,
    roleScopeTagIds,
  },
};
