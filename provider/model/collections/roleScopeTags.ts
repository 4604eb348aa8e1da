import type { Collection } from "../collection.ts";
import { anyOf, assignments, description, displayName, RBAC, sameOnTheWire } from "./common.ts";

export const roleScopeTags: Collection = {
  name: "roleScopeTags",
  path: "/deviceManagement/roleScopeTags",
  type: "microsoft.graph.roleScopeTag",
  permissions: anyOf(RBAC),
  nameProperty: "displayName",
  builtIn: { property: "isBuiltIn", value: true },
  fields: {
    displayName,
    description,
    assignments: {
      ...assignments,
      description:
        "Groups whose devices get the scope tag by themselves. Where the program declares it, it is the whole set; where it doesn't, groups are left alone.",
    },
  },
  assign: {
    bodyKey: "assignments",
    targets: sameOnTheWire("groupAssignmentTarget"),
    filters: false,
    readSeparately: true,
  },
};
