import type { Collection } from "../collection.ts";
import { anyOf, CONFIGURATION, createdDateTime, description, displayName, lastModifiedDateTime } from "./common.ts";

/** Parts that several policies of the settings catalog refer to. They aren't assigned: the policies are. */
export const reusablePolicySettings: Collection = {
  name: "reusablePolicySettings",
  path: "/deviceManagement/reusablePolicySettings",
  type: "microsoft.graph.deviceManagementReusablePolicySetting",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  selected: true,
  replaces: true,
  fields: { displayName, description, createdDateTime, lastModifiedDateTime },
};
