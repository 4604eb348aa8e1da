import type { Collection } from "../collection.ts";
import {
  anyOf,
  assignments,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  SERVICE_CONFIG,
  sameOnTheWire,
} from "./common.ts";

/** What people accept before they may enrol. Assignments are made and deleted one by one. */
export const termsAndConditions: Collection = {
  name: "termsAndConditions",
  path: "/deviceManagement/termsAndConditions",
  type: "microsoft.graph.termsAndConditions",
  permissions: anyOf(SERVICE_CONFIG),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    roleScopeTagIds,
    assignments: {
      ...assignments,
      description:
        "Who has to accept the terms. Where the program declares it, it is the whole set; where it doesn't, assignments are left alone.",
    },
    createdDateTime,
    lastModifiedDateTime,
  },
  assign: {
    targets: sameOnTheWire(
      "groupAssignmentTarget",
      "allLicensedUsersAssignmentTarget",
      "configurationManagerCollectionAssignmentTarget",
    ),
    filters: false,
    readSeparately: true,
  },
};
