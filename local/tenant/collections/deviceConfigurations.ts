import type { CollectionSpec } from "../service/spec.ts";
import { defender } from "./defender.ts";
import { oma } from "./oma.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";

export const deviceConfigurations: CollectionSpec = {
  path: "/deviceManagement/deviceConfigurations",
  type: "deviceConfiguration",
  permissions: configurationPermissions,
  throttle: "deviceConfiguration",
  pageSize: { default: 999, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "works" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 204 },
  assign: {
    key: "assignments",
    type: "deviceConfigurationAssignment",
    status: 200,
    targets: intuneTargets,
    noFilterId: null,
  },
  contains: { privacyAccessControls: [] },
  hooks: {
    sent: defender.sent,
    create: (draft, entity, collection) => oma.encrypt(defender.fill(draft, collection), entity),
    update: (draft, _before, entity, collection) => oma.encrypt(defender.fill(draft, collection), entity),
    actions: { "GET getOmaSettingPlainTextValue": oma.plainText },
  },
};
