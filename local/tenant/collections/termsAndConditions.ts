import type { CollectionSpec } from "../service/spec.ts";

/**
 * Terms of use. There is no `assign`: assignments are posted and deleted one by one below the object, and read there
 * (deploymenttheory/terraform-provider-microsoft365, terms_and_conditions). `version` is what administrators set: it asks
 * people again (Microsoft's reference).
 */
export const termsAndConditions: CollectionSpec = {
  path: "/deviceManagement/termsAndConditions",
  type: "termsAndConditions",
  permissions: {
    read: ["DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All"],
    write: ["DeviceManagementServiceConfig.ReadWrite.All"],
  },
  throttle: "companyTerms",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: {
    key: "assignments",
    type: "termsAndConditionsAssignment",
    status: 200,
    each: true,
    targets: [
      "groupAssignmentTarget",
      "allLicensedUsersAssignmentTarget",
      "configurationManagerCollectionAssignmentTarget",
    ],
  },
};
