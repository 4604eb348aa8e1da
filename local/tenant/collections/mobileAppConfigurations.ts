import type { CollectionSpec } from "../service/spec.ts";
import { appPermissions } from "./shared.ts";

/**
 * What apps are told on enrolled devices. IntuneCD demands 204 for a PATCH, and assigns with the type in the address as
 * IntuneManagement does; without it the answer is 400 (microsoft-graph-docs issue 20609).
 */
export const mobileAppConfigurations: CollectionSpec = {
  path: "/deviceAppManagement/mobileAppConfigurations",
  type: "managedDeviceMobileAppConfiguration",
  permissions: appPermissions,
  throttle: "applications",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "works" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 204 },
  assign: {
    action: "microsoft.graph.managedDeviceMobileAppConfiguration/assign",
    key: "assignments",
    type: "managedDeviceMobileAppConfigurationAssignment",
    status: 204,
    targets: [
      "groupAssignmentTarget",
      "exclusionGroupAssignmentTarget",
      "allDevicesAssignmentTarget",
      "allLicensedUsersAssignmentTarget",
    ],
    noFilterId: null,
  },
};
