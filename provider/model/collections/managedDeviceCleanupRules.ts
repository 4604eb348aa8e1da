import type { Collection } from "../collection.ts";
import { anyOf, CONFIGURATION, description, displayName, lastModifiedDateTime, MANAGED_DEVICES } from "./common.ts";

/** When devices that no longer check in leave the lists: one rule a platform. */
export const managedDeviceCleanupRules: Collection = {
  name: "managedDeviceCleanupRules",
  path: "/deviceManagement/managedDeviceCleanupRules",
  type: "microsoft.graph.managedDeviceCleanupRule",
  permissions: anyOf(CONFIGURATION, MANAGED_DEVICES),
  nameProperty: "displayName",
  fields: { displayName, description, lastModifiedDateTime },
};
