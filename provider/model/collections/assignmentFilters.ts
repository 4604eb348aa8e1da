import type { Collection } from "../collection.ts";
import { anyOf, CONFIGURATION, createdDateTime, description, displayName, lastModifiedDateTime } from "./common.ts";

export const assignmentFilters: Collection = {
  name: "assignmentFilters",
  path: "/deviceManagement/assignmentFilters",
  type: "microsoft.graph.deviceAndAppManagementAssignmentFilter",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  fields: { displayName, description, createdDateTime, lastModifiedDateTime },
};
