import { serviceRefusal } from "../http/errors.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { timestamp } from "../service/timestamp.ts";
import { showGroupsOf, showMembers } from "./members.ts";
import { configurationPermissions } from "./shared.ts";

const pageSize = { default: 100, max: 999 };

export const groups: CollectionSpec = {
  pageSize,
  path: "/groups",
  type: "group",
  name: "displayName",
  permissions: {
    read: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All", "Group.ReadWrite.All"],
    write: ["Group.ReadWrite.All"],
  },
  filter: { equals: ["id", "displayName", "mailNickname", "securityEnabled"], isof: "unsupported" },
  writable: true,
  update: { method: "PATCH", status: 204 },
  hooks: { actions: { "GET transitiveMembers": showMembers, "GET transitiveMemberOf": showGroupsOf } },
};

export const organization: CollectionSpec = {
  pageSize,
  path: "/organization",
  type: "organization",
  permissions: {
    read: [
      ...["Organization.Read.All", "Directory.Read.All", "DeviceManagementServiceConfig.Read.All"],
      "DeviceManagementServiceConfig.ReadWrite.All",
      ...configurationPermissions.read,
    ],
    write: [],
  },
  filter: { equals: [], isof: "unsupported" },
};

export const licences: CollectionSpec = {
  pageSize,
  path: "/subscribedSkus",
  type: "subscribedSku",
  permissions: {
    read: ["LicenseAssignment.Read.All", "Organization.Read.All", "Directory.Read.All"],
    write: [],
  },
  filter: { equals: [], isof: "unsupported" },
  hooks: { id: ({ values }, { tenant }) => `${tenant.tenantId}_${values.skuId}` },
};

export const assignmentFilters: CollectionSpec = {
  pageSize,
  path: "/deviceManagement/assignmentFilters",
  type: "deviceAndAppManagementAssignmentFilter",
  name: "displayName",
  permissions: configurationPermissions,
  filter: { equals: ["id", "displayName", "platform"], isof: "unsupported" },
  writable: true,
  update: { method: "PATCH", status: 200 },
  // IntuneCD asks for the name alone, and tells by the id which filter it got.
  alwaysSelected: ["id"],
};

export const roleScopeTags: CollectionSpec = {
  pageSize,
  path: "/deviceManagement/roleScopeTags",
  type: "roleScopeTag",
  name: "displayName",
  permissions: {
    read: ["DeviceManagementRBAC.Read.All", "DeviceManagementRBAC.ReadWrite.All"],
    write: ["DeviceManagementRBAC.ReadWrite.All"],
  },
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  writable: true,
  update: { method: "PATCH", status: 200 },
  assign: { key: "assignments", type: "roleScopeTagAutoAssignment", status: 200, targets: ["groupAssignmentTarget"] },
  hooks: {
    // Scope tags are numbered; 0 is the one that every tenant has.
    id: (_entity, { table }) => String(Math.max(0, ...table.all().map((tag) => Number(tag.id))) + 1),
    remove(entry) {
      if (entry.values.isBuiltIn === true) throw serviceRefusal("The default scope tag can't be deleted");
    },
  },
};

/** Where people get certificates that are derived from a smart card. */
export const derivedCredentials: CollectionSpec = {
  pageSize,
  path: "/deviceManagement/derivedCredentials",
  type: "deviceManagementDerivedCredentialSettings",
  name: "displayName",
  permissions: configurationPermissions,
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  writable: true,
  update: { method: "PATCH", status: 200 },
};

/** What else is connected to the tenant; Defender for Endpoint is one of these. */
export const threatDefenseConnectors: CollectionSpec = {
  pageSize,
  path: "/deviceManagement/mobileThreatDefenseConnectors",
  type: "mobileThreatDefenseConnector",
  permissions: {
    read: ["DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All"],
    write: ["DeviceManagementServiceConfig.ReadWrite.All"],
  },
  filter: { equals: ["id"], isof: "unsupported" },
  writable: true,
  update: { method: "PATCH", status: 200 },
  // Each partner's connector has the same id in every tenant.
  hooks: { id: (_entity, _collection, body) => String(body.id) },
};

/** What Multi Admin Approval holds until a second administrator has decided. */
export const approvalRequests: CollectionSpec = {
  pageSize,
  path: "/deviceManagement/operationApprovalRequests",
  type: "operationApprovalRequest",
  permissions: { read: configurationPermissions.read, write: [] },
  filter: { equals: ["id", "status"], isof: "unsupported" },
};

export function ownOrganization(tenantId: string, now: number): Entry {
  const domain = { capabilities: "Email, OfficeCommunicationsOnline", isDefault: true, isInitial: true };
  return {
    id: tenantId,
    type: "organization",
    values: {
      createdDateTime: timestamp(now),
      displayName: "Local tenant",
      tenantType: "AAD",
      verifiedDomains: [{ ...domain, name: "local.onmicrosoft.com", type: "Managed" }],
    },
    assignments: [],
  };
}

/** A licence for Intune alone, under the ids that it has everywhere. */
export function intuneLicence(tenantId: string): Entry {
  const skuId = "061f9ace-7d42-4136-88ac-31dc755f143f";
  const plan = { appliesTo: "User", provisioningStatus: "Success", servicePlanName: "INTUNE_A" };
  return {
    id: `${tenantId}_${skuId}`,
    type: "subscribedSku",
    values: {
      accountId: tenantId,
      capabilityStatus: "Enabled",
      consumedUnits: 0,
      prepaidUnits: { enabled: 25, lockedOut: 0, suspended: 0, warning: 0 },
      servicePlans: [{ ...plan, servicePlanId: "c1ec4a95-1f05-45b3-a911-aa3fa01094f5" }],
      skuId,
      skuPartNumber: "INTUNE_A",
    },
    assignments: [],
  };
}

export const defaultScopeTag: Entry = {
  id: "0",
  type: "roleScopeTag",
  values: { description: "", displayName: "Default", isBuiltIn: true },
  assignments: [],
};
