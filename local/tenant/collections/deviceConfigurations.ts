import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { type ParsedEntity, requireRecord } from "../model/body.ts";
import type { Collection } from "../service/collection.ts";
import { readItems } from "../service/contained.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry, Lag } from "../service/table.ts";
import { defender } from "./defender.ts";
import { oma } from "./oma.ts";
import { checkPinLengths } from "./pin.ts";
import { configurationPermissions, intuneTargets } from "./shared.ts";
import { computePauses } from "./updateRings.ts";

/** Replaces the whole list; the configuration itself doesn't take it. */
function setPrivacyAccessControls(entry: Entry, request: GraphRequest, { table }: Collection, lag: Lag): GraphAnswer {
  const key = "windowsPrivacyAccessControls";
  const items = readItems(key, requireRecord(request.body)[key], "windowsPrivacyDataAccessControlItem", []);
  table.put({ ...entry, contained: { ...entry.contained, privacyAccessControls: items } }, lag);
  return { status: 204 };
}

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
    create: (draft, entity, collection) => finish(draft, undefined, entity, collection),
    update: finish,
    actions: {
      "GET getOmaSettingPlainTextValue": oma.plainText,
      "POST windowsPrivacyAccessControls": setPrivacyAccessControls,
    },
  },
};

function finish(draft: Entry, before: Entry | undefined, entity: ParsedEntity, collection: Collection): Entry {
  const filled = defender.fill(checkPinLengths(draft), collection);
  return oma.encrypt(computePauses(filled, before, collection), entity);
}
