import type { Collection } from "../collection.ts";
import { anyOf, CONFIGURATION, description, displayName, MANAGED_DEVICES, roleScopeTagIds } from "./common.ts";

/** What people choose from when they enrol a device. They aren't assigned. */
export const deviceCategories: Collection = {
  name: "deviceCategories",
  path: "/deviceManagement/deviceCategories",
  type: "microsoft.graph.deviceCategory",
  permissions: anyOf(CONFIGURATION, MANAGED_DEVICES),
  nameProperty: "displayName",
  fields: { displayName, description, roleScopeTagIds },
};
