import type { Collection } from "../collection.ts";
import { string } from "../fields.ts";
import {
  APPS,
  anyOf,
  assignments,
  createdDateTime,
  lastModifiedDateTime,
  roleScopeTagIds,
  sameOnTheWire,
} from "./common.ts";

/** How Company Portal and the apps page look. A new profile is made with its name alone, and gets the rest by a change. */
export const intuneBrandingProfiles: Collection = {
  name: "intuneBrandingProfiles",
  path: "/deviceManagement/intuneBrandingProfiles",
  type: "microsoft.graph.intuneBrandingProfile",
  permissions: anyOf(APPS),
  nameProperty: "profileName",
  defaultFlag: "isDefaultProfile",
  posts: ["profileName", "profileDescription", "roleScopeTagIds"],
  fields: {
    profileName: string({
      description: "Name of the profile in the Intune admin center.",
      required: true,
      safer: "neutral",
    }),
    profileDescription: string({
      description: "Free text for administrators.",
      nullable: true,
      default: null,
      safer: "neutral",
    }),
    roleScopeTagIds,
    assignments: { ...assignments, description: assignments.description.replace("policy", "profile") },
    createdDateTime,
    lastModifiedDateTime,
  },
  assign: {
    bodyKey: "assignments",
    targets: sameOnTheWire("groupAssignmentTarget", "exclusionGroupAssignmentTarget"),
    filters: false,
  },
};
