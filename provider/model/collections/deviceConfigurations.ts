import type { Collection } from "../collection.ts";
import { applicabilityRules } from "./applicabilityRules.ts";
import {
  allTargets,
  anyOf,
  assignments,
  CONFIGURATION,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  version,
} from "./common.ts";

export const deviceConfigurations: Collection = {
  name: "deviceConfigurations",
  path: "/deviceManagement/deviceConfigurations",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "displayName",
  fields: {
    displayName,
    description,
    roleScopeTagIds,
    ...applicabilityRules,
    assignments,
    supportsScopeTags: {
      kind: "boolean",
      description:
        "Whether the object takes scope tags; false on some that were made long ago, which have to be recreated.",
      readOnly: true,
    },
    createdDateTime,
    lastModifiedDateTime,
    version,
  },
  assign: { bodyKey: "assignments", targets: allTargets, filters: true },
};
