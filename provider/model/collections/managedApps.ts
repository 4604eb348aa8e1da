/** Policies of apps that Intune manages, whether the device is enrolled or not. */
import type { Collection } from "../collection.ts";
import { string } from "../fields.ts";
import {
  APPS,
  anyOf,
  assignments,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  sameOnTheWire,
} from "./common.ts";

/**
 * Each sort has a collection of its own, and `managedAppPolicies` lists all of them. They are assigned to groups of
 * people; a filter is one of managed apps.
 */
const managedApps = (name: string, type: string): Collection => ({
  name,
  path: `/deviceAppManagement/${name}`,
  type: `microsoft.graph.${type}`,
  permissions: anyOf(APPS),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    roleScopeTagIds,
    assignments,
    createdDateTime,
    lastModifiedDateTime,
    version: string({ description: "Changes with each change of the policy.", nullable: true, readOnly: true }),
  },
  assign: {
    bodyKey: "assignments",
    targets: sameOnTheWire("groupAssignmentTarget", "exclusionGroupAssignmentTarget"),
    filters: true,
  },
});

export const androidManagedAppProtections = managedApps("androidManagedAppProtections", "androidManagedAppProtection");
export const iosManagedAppProtections = managedApps("iosManagedAppProtections", "iosManagedAppProtection");
export const windowsManagedAppProtections = managedApps("windowsManagedAppProtections", "windowsManagedAppProtection");
export const targetedManagedAppConfigurations = managedApps(
  "targetedManagedAppConfigurations",
  "targetedManagedAppConfiguration",
);
