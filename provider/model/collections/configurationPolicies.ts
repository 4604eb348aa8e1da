import type { Collection } from "../collection.ts";
import { allTargets, anyOf, assignments, CONFIGURATION, roleScopeTagIds } from "./common.ts";

/** The settings catalog. The service takes its objects as a whole, and knows them by `name`. */
export const configurationPolicies: Collection = {
  name: "configurationPolicies",
  path: "/deviceManagement/configurationPolicies",
  type: "microsoft.graph.deviceManagementConfigurationPolicy",
  permissions: anyOf(CONFIGURATION),
  nameProperty: "name",
  replaces: true,
  fields: { roleScopeTagIds, assignments },
  assign: { bodyKey: "assignments", targets: allTargets, filters: true },
};
