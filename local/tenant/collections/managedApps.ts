import { randomUUID } from "node:crypto";
import { modelRefusal, serviceRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { type ParsedEntity, requireRecord, type Values } from "../model/body.ts";
import { model } from "../model/graph.ts";
import type { Collection } from "../service/collection.ts";
import { readItems } from "../service/contained.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry, Lag } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";
import { keepSecrets } from "./secrets.ts";
import { appPermissions } from "./shared.ts";

/** What stands for the apps of a group, which the service lists by itself; new ones come to it at any time. */
const known: Readonly<Record<string, readonly Values[]>> = {
  androidManagedAppProtection: ["com.microsoft.office.outlook", "com.microsoft.teams", "com.microsoft.emmx"].map(
    (packageId) => app("androidMobileAppIdentifier", { packageId }),
  ),
  iosManagedAppProtection: ["com.microsoft.office.outlook", "com.microsoft.skype.teams", "com.microsoft.msedge"].map(
    (bundleId) => app("iosMobileAppIdentifier", { bundleId }),
  ),
};

function app(type: string, id: Values): Values {
  const mobileAppIdentifier = { "@odata.type": `#microsoft.graph.${type}`, ...id };
  return { id: `${Object.values(id)[0]}.${type}`, mobileAppIdentifier, version: "-2123456789" };
}

const groups = model.enum("targetedManagedAppGroupType")?.members ?? [];

/**
 * Policies of managed apps, as clients were found to treat them: a POST answers without `@odata.type` and may carry apps
 * (microsoft365wp), a PATCH answers 204 (IntuneCD), ids begin with a letter (exports), only `targetApps` changes the
 * group of apps (microsoft365wp), and a group's apps are the service's own list (IntuneManagement issue 67).
 */
const managedApps = (name: string, type: string, more: Partial<CollectionSpec> = {}): CollectionSpec => ({
  path: `/deviceAppManagement/${name}`,
  type,
  permissions: appPermissions,
  throttle: "managedApplications",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 204 },
  assign: {
    key: "assignments",
    type: "targetedManagedAppPolicyAssignment",
    status: 204,
    targets: ["groupAssignmentTarget", "exclusionGroupAssignmentTarget"],
    noFilterId: null,
  },
  contains: { apps: [] },
  hooks: {
    id: () => `T_${randomUUID()}`,
    create: (draft) => withApps(marked(draft)),
    update: keepTargeted,
    actions: { "POST targetApps": targetApps },
  },
  ...more,
});

export const androidManagedAppProtections = managedApps("androidManagedAppProtections", "androidManagedAppProtection");
export const iosManagedAppProtections = managedApps("iosManagedAppProtections", "iosManagedAppProtection");
export const windowsManagedAppProtections = managedApps("windowsManagedAppProtections", "windowsManagedAppProtection");

export const targetedManagedAppConfigurations = managedApps(
  "targetedManagedAppConfigurations",
  "targetedManagedAppConfiguration",
  {
    contains: { apps: [], settings: [] },
    hooks: {
      id: () => `A_${randomUUID()}`,
      create: (draft) => keepSecrets(withApps(marked(draft)), undefined),
      update: keepTargeted,
      actions: { "POST targetApps": targetApps, "POST changeSettings": changeSettings },
    },
  },
);

/** All of them at once. `isof()` fails here (IntuneManagement). */
export const managedAppPolicies: CollectionSpec = {
  path: "/deviceAppManagement/managedAppPolicies",
  type: "managedAppPolicy",
  permissions: appPermissions,
  throttle: "managedApplications",
  pageSize: { default: 100, max: 999 },
  filter: { equals: ["id", "displayName"], isof: "fails" },
  unites: [
    androidManagedAppProtections,
    iosManagedAppProtections,
    windowsManagedAppProtections,
    targetedManagedAppConfigurations,
  ].map(({ path }) => path),
  hooks: { id: () => `T_${randomUUID()}` },
};

/** The version is a mark, other after each write. */
function marked(entry: Entry): Entry {
  return { ...entry, values: { ...entry.values, version: `"${randomUUID()}"` } };
}

function withApps(entry: Entry): Entry {
  const group = entry.values.appGroupType;
  const own = group === undefined || group === "selectedPublicApps";
  const apps = own ? (entry.contained?.apps ?? []) : (known[entry.type] ?? Object.values(known).flat());
  return {
    ...entry,
    values: { ...entry.values, deployedAppCount: apps.length },
    contained: { ...entry.contained, apps },
  };
}

/** Clients send what they exported, the group too: it stays as it is. Apps and settings have actions. */
function keepTargeted(draft: Entry, before: Entry, { inserts }: ParsedEntity): Entry {
  const [refused] = Object.keys(inserts);
  if (refused !== undefined) throw serviceRefusal(`${refused} can't be changed by PATCH`);
  const { appGroupType } = before.values;
  return marked({ ...draft, values: { ...draft.values, ...(appGroupType !== undefined && { appGroupType }) } });
}

/** Replaces the list of apps, and what group they are. */
function targetApps(entry: Entry, request: GraphRequest, collection: Collection, lag: Lag): GraphAnswer {
  const { apps, appGroupType, ...rest } = parameters(request);
  refuseOthers("targetApps", rest);
  const hasGroup = "appGroupType" in entry.values;
  if (appGroupType !== undefined && !(hasGroup && groups.includes(String(appGroupType))))
    throw modelRefusal("The parameter 'appGroupType' of the operation 'targetApps' is not valid.");
  const contained = { ...entry.contained, apps: readItems("apps", apps, "managedMobileApp", []) };
  const values = appGroupType === undefined ? entry.values : { ...entry.values, appGroupType };
  return write({ ...entry, values, contained }, collection, lag);
}

/** Replaces all settings of the catalogue; each secret gets another token. */
function changeSettings(entry: Entry, request: GraphRequest, collection: Collection, lag: Lag): GraphAnswer {
  const { settings, ...rest } = parameters(request);
  refuseOthers("changeSettings", rest);
  const read = readItems("settings", settings, "deviceManagementConfigurationSetting", []);
  return write(keepSecrets({ ...entry, contained: { ...entry.contained, settings: read } }, entry), collection, lag);
}

function write(entry: Entry, collection: Collection, lag: Lag): GraphAnswer {
  const lastModifiedDateTime = timestamp(collection.tenant.clock());
  collection.table.put(withApps(marked({ ...entry, values: { ...entry.values, lastModifiedDateTime } })), lag);
  return { status: 204 };
}

const parameters = (request: GraphRequest): Values => requireRecord(request.body);

function refuseOthers(operation: string, rest: Values): void {
  const [unknown] = Object.keys(rest);
  if (unknown === undefined) return;
  throw modelRefusal(
    `The parameter '${unknown}' in the request payload is not a valid parameter for the operation '${operation}'.`,
  );
}
