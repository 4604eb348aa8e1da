import type { Collection } from "../collection.ts";
import { list, string } from "../fields.ts";
import {
  anyOf,
  assignments,
  CONFIGURATION,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  sameOnTheWire,
} from "./common.ts";

/** Policies and apps that are assigned together. Items and assignments have one action, `update`. */
export const policySets: Collection = {
  name: "policySets",
  path: "/deviceAppManagement/policySets",
  type: "microsoft.graph.policySet",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    roleScopeTags: list(
      string({ description: "Id or name of a scope tag; `0` is the built-in Default tag.", idOf: "scopeTag" }),
      {
        description: "Scope tags: which administrators see the set. Fixed when the set is made.",
        nullable: true,
        default: ["0"],
        immutable: true,
        safer: "depends",
      },
    ),
    assignments: {
      ...assignments,
      description:
        "Whom everything in the set is for. Where the program declares it, it is the whole set of targets; where it doesn't, targets are left alone.",
    },
    createdDateTime,
    lastModifiedDateTime,
  },
  assign: {
    bodyKey: "assignments",
    action: "update",
    targets: sameOnTheWire("groupAssignmentTarget", "exclusionGroupAssignmentTarget"),
    filters: false,
  },
};
