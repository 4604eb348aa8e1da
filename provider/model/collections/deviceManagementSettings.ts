import type { Collection } from "../collection.ts";
import { anyOf, CONFIGURATION, SERVICE_CONFIG } from "./common.ts";

/** Settings of the tenant itself. */
export const deviceManagementSettings: Collection = {
  name: "settings",
  path: "/deviceManagement/settings",
  type: "microsoft.graph.deviceManagementSettings",
  singleton: { at: "/deviceManagement", key: "settings" },
  permissions: anyOf(CONFIGURATION, SERVICE_CONFIG),
  nameProperty: "id",
  fields: {},
};
