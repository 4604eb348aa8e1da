/** Updates of Windows that Windows Update for Business deploys. Rings of updates are device configurations. */
import type { Collection } from "../collection.ts";
import {
  anyOf,
  assignments,
  CONFIGURATION,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  sameOnTheWire,
} from "./common.ts";

/** Each sort has a collection of its own; they are assigned to groups of devices, without filters. */
const updates = (name: string, type: string): Collection => ({
  name,
  path: `/deviceManagement/${name}`,
  type: `microsoft.graph.${type}`,
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  fields: { displayName, description, roleScopeTagIds, assignments, createdDateTime, lastModifiedDateTime },
  assign: {
    bodyKey: "assignments",
    targets: sameOnTheWire("groupAssignmentTarget", "exclusionGroupAssignmentTarget"),
    filters: false,
  },
});

export const windowsFeatureUpdateProfiles = updates("windowsFeatureUpdateProfiles", "windowsFeatureUpdateProfile");
export const windowsQualityUpdateProfiles = updates("windowsQualityUpdateProfiles", "windowsQualityUpdateProfile");
export const windowsQualityUpdatePolicies = updates("windowsQualityUpdatePolicies", "windowsQualityUpdatePolicy");
export const windowsDriverUpdateProfiles = updates("windowsDriverUpdateProfiles", "windowsDriverUpdateProfile");
