import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";

const type = "deviceManagementSettings";

/**
 * Settings of the tenant. IntuneCD sends them to /deviceManagement and is answered 204; Microsoft365DSC sends two of them,
 * and the others stay.
 */
export const tenantSettings: CollectionSpec = {
  path: "/deviceManagement/settings",
  type,
  permissions: {
    read: [
      "DeviceManagementConfiguration.Read.All",
      "DeviceManagementConfiguration.ReadWrite.All",
      "DeviceManagementServiceConfig.Read.All",
      "DeviceManagementServiceConfig.ReadWrite.All",
    ],
    write: ["DeviceManagementConfiguration.ReadWrite.All", "DeviceManagementServiceConfig.ReadWrite.All"],
  },
  throttle: "deviceConfiguration",
  pageSize: { default: 1, max: 1 },
  filter: { equals: [], isof: "unsupported" },
  update: { method: "PATCH", status: 204 },
  singleton: { at: "/deviceManagement", key: "settings" },
};

/** As a tenant has them that nobody has set any of: what has a range reads 0 all the same. */
export function firstSettings(tenantId: string): Entry {
  const never = { deviceComplianceCheckinThresholdDays: 0, deviceInactivityBeforeRetirementInDay: 0 };
  const values = complete(model.required(type), { ...never, isScheduledActionEnabled: true });
  return { id: `${tenantId}_${type}`, type, values, assignments: [] };
}
