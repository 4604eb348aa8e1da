import type { Collection } from "../collection.ts";
import { guid, list } from "../fields.ts";
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
  version,
} from "./common.ts";

/** What apps are told on enrolled devices. */
export const mobileAppConfigurations: Collection = {
  name: "mobileAppConfigurations",
  path: "/deviceAppManagement/mobileAppConfigurations",
  permissions: anyOf(APPS),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    roleScopeTagIds,
    targetedMobileApps: list(guid, {
      description: "Ids of the apps in Intune that the configuration is for. They are of the configuration's platform.",
      nullable: true,
      required: true,
      safer: "depends",
    }),
    assignments,
    createdDateTime,
    lastModifiedDateTime,
    version,
  },
  assign: {
    // Without the type in the address the service finds no such action.
    action: "microsoft.graph.managedDeviceMobileAppConfiguration/assign",
    bodyKey: "assignments",
    targets: sameOnTheWire(
      "groupAssignmentTarget",
      "exclusionGroupAssignmentTarget",
      "allDevicesAssignmentTarget",
      "allLicensedUsersAssignmentTarget",
    ),
    filters: true,
  },
};
