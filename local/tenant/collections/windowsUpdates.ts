import { modelRefusal, serviceRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { isRecord, type ParsedEntity, requireRecord, type Values } from "../model/body.ts";
import { model } from "../model/graph.ts";
import { readLiteral } from "../model/literals.ts";
import type { Collection } from "../service/collection.ts";
import type { CollectionHooks, CollectionSpec } from "../service/spec.ts";
import type { Entry, Lag } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";
import { configurationPermissions } from "./shared.ts";

/** Two Terraform providers read these without `$filter`, assign them to groups without assignment filters, and PATCH. */
const updates = (name: string, type: string, more: Partial<CollectionSpec>): CollectionSpec => ({
  path: `/deviceManagement/${name}`,
  type,
  permissions: configurationPermissions,
  throttle: "updates",
  pageSize: { default: 100, max: 999 },
  filter: { equals: [], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: {
    key: "assignments",
    type: `${type}Assignment`,
    status: 200,
    targets: ["groupAssignmentTarget", "exclusionGroupAssignmentTarget"],
  },
  ...more,
});

/** Whether a new object is made: what is fixed then is refused in a change, sent again or not (both providers leave it out). */
const fixed =
  (property: string): NonNullable<CollectionHooks["update"]> =>
  (draft, _before, entity) => {
    if (property in entity.values) throw serviceRefusal(`${property} can't be changed`);
    return draft;
  };

export const windowsFeatureUpdateProfiles = updates("windowsFeatureUpdateProfiles", "windowsFeatureUpdateProfile", {
  hooks: {
    sent: refusePastOffers,
    create: (draft) => described(draft),
    update: (draft, before, entity, collection) =>
      described(fixed("installLatestWindows10OnWindows11IneligibleDevice")(draft, before, entity, collection)),
  },
});

/** Nobody has shown that a start that has passed is taken again: it is refused whenever it is sent. */
function refusePastOffers({ values }: ParsedEntity, { tenant }: Collection): void {
  const { rolloutSettings: settings } = values;
  if (!isRecord(settings)) return;
  const [start, end] = [settings.offerStartDateTimeInUTC, settings.offerEndDateTimeInUTC].map((moment) =>
    Date.parse(String(moment)),
  ) as [number, number];
  if (start < tenant.clock()) throw serviceRefusal("offerStartDateTimeInUTC must not be in the past");
  if (end < start) throw serviceRefusal("offerEndDateTimeInUTC must not be before offerStartDateTimeInUTC");
}

function described(draft: Entry): Entry {
  const { featureUpdateVersion } = draft.values;
  if (!featureUpdateVersion) throw serviceRefusal("featureUpdateVersion must not be empty");
  const told = { deployableContentDisplayName: featureUpdateVersion, endOfSupportDate: "2027-10-12T00:00:00Z" };
  return { ...draft, values: { ...draft.values, ...told } };
}

export const windowsQualityUpdateProfiles = updates("windowsQualityUpdateProfiles", "windowsQualityUpdateProfile", {
  hooks: { create: (draft) => released(draft), update: (draft) => released(draft) },
});

function released(draft: Entry): Entry {
  const { expeditedUpdateSettings: settings } = draft.values;
  const release = isRecord(settings) ? String(settings.qualityUpdateRelease).slice(0, 10) : "";
  if (release === "") throw serviceRefusal("expeditedUpdateSettings must name a release");
  const told = { releaseDateDisplayName: release, deployableContentDisplayName: `${release} security update` };
  return { ...draft, values: { ...draft.values, ...told } };
}

export const windowsQualityUpdatePolicies = updates("windowsQualityUpdatePolicies", "windowsQualityUpdatePolicy", {});

/** Drivers that the tenant's devices need. They are there at once, which with the service takes up to a day. */
const drivers: readonly Values[] = [
  ["0f1e2d3c4b5a69788796a5b4c3d2e1f0", "Contoso System Firmware", "1.42.0.0", "Firmware", "recommended"],
  ["1a2b3c4d5e6f708192a3b4c5d6e7f809", "Fabrikam Network Adapter", "23.60.1.2", "Net", "recommended"],
  ["2b3c4d5e6f708192a3b4c5d6e7f8091a", "Fabrikam Camera", "10.0.22000.20248", "Camera", "other"],
].map(([id, name, version, driverClass, category]) => ({
  id,
  name,
  version,
  manufacturer: name?.split(" ")[0],
  driverClass,
  category,
  applicableDeviceCount: 3,
  approvalStatus: "needsReview",
  deployDateTime: "0001-01-01T00:00:00Z",
  releaseDateTime: "2026-09-08T00:00:00Z",
}));

/** What an action makes of a driver. */
const approvals: Readonly<Record<string, string>> = { approve: "approved", decline: "declined", suspend: "suspended" };

export const windowsDriverUpdateProfiles = updates("windowsDriverUpdateProfiles", "windowsDriverUpdateProfile", {
  contains: { driverInventories: [] },
  hooks: {
    create: (draft, _entity, collection) =>
      counted({ ...draft, contained: { driverInventories: drivers } }, collection),
    update: fixed("approvalType"),
    actions: { "POST executeAction": executeAction },
  },
});

function counted(entry: Entry, { tenant }: Collection): Entry {
  const inventory = entry.contained?.driverInventories ?? [];
  const newUpdates = inventory.filter(({ approvalStatus }) => approvalStatus === "needsReview").length;
  const inventorySyncStatus = {
    driverInventorySyncState: "success",
    lastSuccessfulSyncDateTime: timestamp(tenant.clock()),
  };
  return { ...entry, values: { ...entry.values, newUpdates, deviceReporting: 3, inventorySyncStatus } };
}

/**
 * Decides on drivers. Scripts that administrators publish write the action's name with a capital as well; the answer
 * says what became of each driver.
 */
function executeAction(entry: Entry, request: GraphRequest, collection: Collection, lag: Lag): GraphAnswer {
  const { actionName, driverIds, deploymentDate } = requireRecord(request.body);
  const approvalStatus = approvals[String(actionName).toLowerCase()];
  if (approvalStatus === undefined || !Array.isArray(driverIds))
    throw modelRefusal("The operation 'executeAction' takes 'actionName', 'driverIds' and 'deploymentDate'.");
  const moment = deploymentDate === undefined ? undefined : readLiteral("DateTimeOffset", deploymentDate);
  if (moment === undefined && approvalStatus === "approved")
    throw serviceRefusal("A driver is approved for a deploymentDate");
  const inventory = entry.contained?.driverInventories ?? [];
  const decided = inventory.map((driver) =>
    driverIds.includes(driver.id)
      ? { ...driver, approvalStatus, deployDateTime: moment ?? driver.deployDateTime }
      : driver,
  );
  collection.table.put(counted({ ...entry, contained: { driverInventories: decided } }, collection), lag);
  const isThere = (id: unknown) => inventory.some((driver) => driver.id === id);
  return {
    status: 200,
    body: {
      "@odata.type": `#microsoft.graph.${model.required("bulkDriverActionResult").name}`,
      failedDriverIds: [],
      notFoundDriverIds: driverIds.filter((id) => !isThere(id)),
      successfulDriverIds: driverIds.filter(isThere),
    },
  };
}
