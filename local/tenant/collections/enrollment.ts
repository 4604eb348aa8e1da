import { randomUUID } from "node:crypto";
import { modelRefusal, serviceRefusal } from "../http/errors.ts";
import type { GraphAnswer, GraphRequest } from "../http/exchange.ts";
import { type ParsedEntity, requireRecord, type Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { Collection } from "../service/collection.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry, Lag } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";
import { keepTexts } from "./notifications.ts";
import { checkPinLengths } from "./pin.ts";
import { seenPriorities, settle } from "./priorities.ts";
import { intuneTargets } from "./shared.ts";

interface Family {
  /** `deviceEnrollmentConfigurationType` of its objects. */
  readonly kind: string;
  /** End of the ids of objects that administrators make. */
  readonly suffix: string;
  /** The object that each tenant has from the start: end of its id, and what differs from the type's defaults. */
  readonly standard?: { readonly suffix: string; readonly values: Values };
}

const unrestricted = {
  platformBlocked: false,
  personalDeviceEnrollmentBlocked: false,
  osMinimumVersion: "",
  osMaximumVersion: "",
  blockedManufacturers: [],
  blockedSkus: [],
};
const unrestrictedNewer = { ...unrestricted, osMinimumVersion: null, osMaximumVersion: null };

const families: Readonly<Record<string, Family>> = {
  deviceEnrollmentLimitConfiguration: {
    kind: "limit",
    suffix: "Limit",
    standard: { suffix: "DefaultLimit", values: { limit: 5 } },
  },
  deviceEnrollmentPlatformRestrictionsConfiguration: {
    kind: "platformRestrictions",
    suffix: "PlatformRestrictions",
    standard: {
      suffix: "DefaultPlatformRestrictions",
      values: {
        androidRestriction: unrestricted,
        androidForWorkRestriction: unrestricted,
        iosRestriction: unrestricted,
        windowsRestriction: unrestricted,
        windowsMobileRestriction: { ...unrestricted, platformBlocked: true },
        windowsHomeSkuRestriction: unrestrictedNewer,
        macOSRestriction: unrestrictedNewer,
        macRestriction: unrestrictedNewer,
      },
    },
  },
  deviceEnrollmentWindowsHelloForBusinessConfiguration: {
    kind: "windowsHelloForBusiness",
    suffix: "WindowsHelloForBusiness",
    standard: { suffix: "DefaultWindowsHelloForBusiness", values: {} },
  },
  windows10EnrollmentCompletionPageConfiguration: {
    kind: "windows10EnrollmentCompletionPageConfiguration",
    suffix: "Windows10EnrollmentCompletionPageConfiguration",
    standard: {
      suffix: "DefaultWindows10EnrollmentCompletionPageConfiguration",
      values: { blockDeviceSetupRetryByUser: true, customErrorMessage: "" },
    },
  },
  windowsRestoreDeviceEnrollmentConfiguration: {
    kind: "windowsRestore",
    suffix: "WindowsRestore",
    standard: { suffix: "WindowsRestore", values: {} },
  },
  deviceComanagementAuthorityConfiguration: {
    kind: "deviceComanagementAuthorityConfiguration",
    suffix: "DeviceComanagementAuthorityConfiguration",
  },
  deviceEnrollmentPlatformRestrictionConfiguration: {
    kind: "singlePlatformRestriction",
    suffix: "SinglePlatformRestriction",
  },
  deviceEnrollmentNotificationConfiguration: {
    kind: "enrollmentNotificationsConfiguration",
    suffix: "EnrollmentNotificationsConfiguration",
  },
};

function familyOf(type: string): Family {
  const family = families[type];
  if (!family) throw new Error(`The tenant knows no enrolment configurations of type ${type}`);
  return family;
}

const inherited = ["displayName", "description", "roleScopeTagIds", "priority"];

function isStandard(entry: Entry): boolean {
  return entry.values.priority === 0;
}

export const enrollmentConfigurations: CollectionSpec = {
  path: "/deviceManagement/deviceEnrollmentConfigurations",
  type: "deviceEnrollmentConfiguration",
  permissions: {
    read: [
      "DeviceManagementServiceConfig.Read.All",
      "DeviceManagementServiceConfig.ReadWrite.All",
      "DeviceManagementConfiguration.Read.All",
      "DeviceManagementConfiguration.ReadWrite.All",
    ],
    write: ["DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All"],
  },
  throttle: "enrollment",
  pageSize: { default: 999, max: 999 },
  filter: { equals: ["id", "displayName", "priority", "deviceEnrollmentConfigurationType"], isof: "fails" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: {
    key: "enrollmentConfigurationAssignments",
    type: "enrollmentConfigurationAssignment",
    status: 204,
    targets: intuneTargets,
    noFilterId: "00000000-0000-0000-0000-000000000000",
  },
  hooks: {
    untypedUpdate: "Exception has been thrown by the target of an invocation.",
    sent: refuseWindowsPhones,
    id: (entity) => `${randomUUID()}_${familyOf(entity.type.name).suffix}`,
    create: (draft, _entity, collection, inside) => {
      const checked = keepTexts(checkPinLengths(draft), undefined, collection);
      const seen = seenPriorities(draft.type, siblings(draft.type, collection), collection);
      if (!inside) settle(draft.type, seen, collection);
      return withKind(checked, lastOf(seen) + 1);
    },
    update: (draft, before, entity, collection) => keepTexts(keepStanding(draft, before, entity), before, collection),
    remove: (entry) => refuseStandard(entry, "deleted"),
    assign: (entry) => refuseStandard(entry, "assigned"),
    actions: { "POST setPriority": setPriority },
  },
};

/** The objects that each tenant has from the start. */
export function standardConfigurations(tenantId: string, now: number): readonly Entry[] {
  return Object.entries(families).flatMap(([type, { kind, standard }]) => {
    if (!standard) return [];
    const values = complete(model.required(type), {
      ...standard.values,
      displayName: "All users and all devices",
      description: `Applies to everybody for whom no other ${kind} configuration does.`,
      deviceEnrollmentConfigurationType: kind,
      priority: 0,
      version: 0,
      roleScopeTagIds: [],
      createdDateTime: "0001-01-01T00:00:00Z",
      lastModifiedDateTime: timestamp(now),
    });
    const { id: _, ...rest } = values;
    return [{ id: `${tenantId}_${standard.suffix}`, type, values: rest, assignments: [] }];
  });
}

/** Shipping importers leave it out: the service no longer takes restrictions of Windows phones. */
function refuseWindowsPhones({ values }: ParsedEntity): void {
  if (values.windowsMobileRestriction) throw serviceRefusal("windowsMobileRestriction is no longer supported");
}

function refuseStandard(entry: Entry, what: string): void {
  if (isStandard(entry)) throw serviceRefusal(`A default enrollment configuration can't be ${what}`);
}

function withKind(entry: Entry, priority: number): Entry {
  const deviceEnrollmentConfigurationType = familyOf(entry.type).kind;
  return { ...entry, values: { ...entry.values, deviceEnrollmentConfigurationType, priority } };
}

/** Type and priority can't be changed by a PATCH; of a default, neither can what all types have. */
function keepStanding(draft: Entry, before: Entry, entity: ParsedEntity): Entry {
  const refused = isStandard(before) ? inherited.find((name) => name in entity.values) : undefined;
  if (refused) throw serviceRefusal(`${refused} of a default enrollment configuration can't be changed`);
  checkPinLengths(draft);
  const { deviceEnrollmentConfigurationType, priority } = before.values;
  const version = isStandard(before) ? 0 : draft.values.version;
  return { ...draft, values: { ...draft.values, deviceEnrollmentConfigurationType, priority, version } };
}

function siblings(type: string, collection: Collection): readonly Entry[] {
  return collection.table.all().filter((entry) => entry.type === type && !isStandard(entry));
}

function lastOf(priorities: ReadonlyMap<string, number>): number {
  return Math.max(0, ...priorities.values());
}

/** Swaps with the configuration of the same type that holds the value. */
function setPriority(entry: Entry, request: GraphRequest, collection: Collection, lag: Lag): GraphAnswer {
  const body = requireRecord(request.body);
  const wanted = body.priority;
  if (!Number.isInteger(wanted) || Object.keys(body).length !== 1) {
    throw modelRefusal("The operation 'setPriority' takes one parameter, 'priority', of type 'Edm.Int32'.");
  }
  refuseStandard(entry, "moved");
  const all = siblings(entry.type, collection);
  const seen = seenPriorities(entry.type, all, collection);
  const present = seen.get(entry.id) ?? Number(entry.values.priority);
  const last = lastOf(seen);
  if (wanted === present) throw serviceRefusal(`The priority is ${present} already`);
  if (Number(wanted) < 1 || Number(wanted) > last) throw serviceRefusal(`The priority must be within 1 to ${last}`);
  const holder = all.find(({ id }) => seen.get(id) === wanted);
  settle(entry.type, seen, collection);
  collection.table.put(withKind(entry, Number(wanted)), lag);
  if (holder) collection.table.put(withKind(holder, present), lag);
  return { status: 200 };
}
