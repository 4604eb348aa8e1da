import { requestRefusal, serviceRefusal } from "../http/errors.ts";
import type { ParsedEntity, Values } from "../model/body.ts";
import { complete } from "../model/defaults.ts";
import { model } from "../model/graph.ts";
import type { Collection } from "../service/collection.ts";
import type { CollectionSpec } from "../service/spec.ts";
import type { Entry } from "../service/table.ts";
import { configurationPermissions } from "./shared.ts";

const definitionsPath = "/deviceManagement/roleDefinitions";
const assignmentsPath = "/deviceManagement/roleAssignments";
const definitionType = "deviceAndAppManagementRoleDefinition";

const permissions = {
  read: ["DeviceManagementRBAC.Read.All", "DeviceManagementRBAC.ReadWrite.All"],
  write: ["DeviceManagementRBAC.ReadWrite.All"],
};
const pageSize = { default: 100, max: 999 };

/**
 * Roles. Two clients send `roleDefinition` (Microsoft365DSC, the Terraform provider deploymenttheory/microsoft365), one
 * the derived type (IntuneCD's exports): what is answered is always the derived one. Intune's own can't be changed
 * (Micke-K/IntuneManagement leaves them out), names are unique (the Terraform provider asks before it creates), and
 * `permissions` and `actions` repeat the allowed actions (both clients drop them).
 */
export const roleDefinitions: CollectionSpec = {
  path: definitionsPath,
  type: "roleDefinition",
  permissions,
  throttle: "rbac",
  pageSize,
  filter: { equals: ["id", "displayName", "isBuiltIn"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  hooks: {
    create: (draft, _entity, collection, inside) => mirrored(unique(draft, collection), inside),
    update(draft, before, _entity, collection) {
      refuseBuiltIn(before, "changed");
      return mirrored(unique(draft, collection), false);
    },
    remove(entry, { tenant }) {
      refuseBuiltIn(entry, "deleted");
      const assigned = tenant.collection(assignmentsPath).table.all().some(isFor(entry.id));
      if (assigned) throw serviceRefusal("The role definition has assignments");
    },
    actions: {
      // Without members: IntuneCD reads each assignment by itself for them.
      "GET roleAssignments": ({ id }, _request, { tenant }) => ({
        status: 200,
        body: {
          value: tenant
            .collection(assignmentsPath)
            .table.all()
            .filter(isFor(id))
            .map((entry) => ({ id: entry.id, ...entry.values, members: null })),
        },
      }),
    },
  },
};

const isFor = (definition: string) => (entry: Entry) => entry.links?.roleDefinition?.includes(definition) === true;

function refuseBuiltIn({ values }: Entry, what: string): void {
  if (values.isBuiltIn === true) throw serviceRefusal(`A built-in role definition can't be ${what}`);
}

function unique(draft: Entry, { table }: Collection): Entry {
  const name = (entry: Entry): string => String(entry.values.displayName).toLowerCase();
  if (table.all().some((other) => other.id !== draft.id && name(other) === name(draft)))
    throw serviceRefusal("A role definition of this name exists already");
  return draft;
}

/** The allowed actions once more in each of the places where older clients read them. */
function mirrored(draft: Entry, inside: boolean): Entry {
  const given = (draft.values.rolePermissions ?? []) as readonly Values[];
  const rolePermissions = given.map((permission) => ({
    ...permission,
    actions: ((permission.resourceActions ?? []) as readonly Values[]).flatMap(
      ({ allowedResourceActions }) => (allowedResourceActions ?? []) as readonly string[],
    ),
  }));
  const isBuiltIn = inside && draft.values.isBuiltIn === true;
  return {
    ...draft,
    type: definitionType,
    values: {
      ...draft.values,
      rolePermissions,
      permissions: rolePermissions,
      isBuiltIn,
      isBuiltInRoleDefinition: isBuiltIn,
    },
  };
}

/**
 * Role assignments. Below a definition there is no route to make one (microsoft-graph-docs issues 6223 and 20088). Groups
 * as a scope need `scopeType` in the same body (Microsoft365DSC issue 6394), `scopeMembers` mirrors them
 * (microsoft-graph-docs issue 20503), and lists lack the members (IntuneCD, IntuneManagement read each item for them).
 */
export const roleAssignments: CollectionSpec = {
  path: assignmentsPath,
  type: "deviceAndAppManagementRoleAssignment",
  permissions,
  throttle: "rbac",
  pageSize,
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  onlyOnItem: ["members"],
  hooks: {
    sent(entity) {
      const scopes = entity.values.resourceScopes as readonly string[] | null | undefined;
      if (scopes && scopes.length > 0 && entity.values.scopeType !== "resourceScope")
        throw serviceRefusal("resourceScopes needs scopeType 'resourceScope' in the same request");
    },
    create(draft) {
      if (!draft.links?.roleDefinition) throw requestRefusal("A role assignment needs roleDefinition@odata.bind.");
      return mirroringScopes(draft);
    },
    update(draft, before) {
      if (draft.links?.roleDefinition?.[0] !== before.links?.roleDefinition?.[0])
        throw serviceRefusal("The role definition of an assignment can't be changed");
      return mirroringScopes(draft);
    },
    actions: {
      "GET roleDefinition": (entry, _request, { tenant }) => {
        const { id, type, values } = tenant.collection(definitionsPath).require(entry.links?.roleDefinition?.[0] ?? "");
        return { status: 200, body: { "@odata.type": `#microsoft.graph.${type}`, id, ...values } };
      },
    },
  },
};

const mirroringScopes = (draft: Entry): Entry => ({
  ...draft,
  values: { ...draft.values, scopeMembers: draft.values.resourceScopes },
});

/**
 * Multi Admin Approval's own policies: `policySet`, a name and approvers are required (Microsoft's reference). Whether the
 * type can be changed afterwards isn't known: it is refused, so that no client relies on it.
 */
export const operationApprovalPolicies: CollectionSpec = {
  path: "/deviceManagement/operationApprovalPolicies",
  type: "operationApprovalPolicy",
  permissions,
  throttle: "rbac",
  pageSize,
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  hooks: {
    create: (draft) => approvable(draft),
    update(draft, before) {
      if (JSON.stringify(draft.values.policySet) !== JSON.stringify(before.values.policySet))
        throw serviceRefusal("policySet can't be changed");
      return approvable(draft);
    },
  },
};

function approvable(draft: Entry): Entry {
  const { policySet, approverGroupIds } = draft.values as {
    policySet?: { policyType: string; policyPlatform: string } | null;
    approverGroupIds?: readonly string[] | null;
  };
  if (!policySet) throw serviceRefusal("policySet must not be empty");
  if (!approverGroupIds?.length) throw serviceRefusal("approverGroupIds must not be empty");
  const { policyType, policyPlatform } = policySet;
  return { ...draft, values: { ...draft.values, policyType, policyPlatform } };
}

const devices = {
  read: [...configurationPermissions.read, "DeviceManagementManagedDevices.Read.All"],
  write: [...configurationPermissions.write, "DeviceManagementManagedDevices.ReadWrite.All"],
};

export const deviceCategories: CollectionSpec = {
  path: "/deviceManagement/deviceCategories",
  type: "deviceCategory",
  throttle: "enrollment",
  permissions: { ...devices, read: [...devices.read, ...devices.write] },
  pageSize,
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
};

/** One a platform: the Terraform provider deploymenttheory/microsoft365 asks before it creates. */
export const managedDeviceCleanupRules: CollectionSpec = {
  path: "/deviceManagement/managedDeviceCleanupRules",
  type: "managedDeviceCleanupRule",
  permissions: { ...devices, read: [...devices.read, ...devices.write] },
  pageSize,
  filter: { equals: ["id", "displayName"], isof: "unsupported" },
  name: "displayName",
  writable: true,
  update: { method: "PATCH", status: 200 },
  hooks: {
    create: onePerPlatform,
    update: (draft, _before, entity, collection) => onePerPlatform(draft, entity, collection),
  },
};

function onePerPlatform(draft: Entry, _entity: ParsedEntity, { table }: Collection): Entry {
  const platform = "deviceCleanupRulePlatformType";
  const taken = table.all().some(({ id, values }) => id !== draft.id && values[platform] === draft.values[platform]);
  if (taken) throw serviceRefusal("There is a clean-up rule for this platform already");
  return draft;
}

/** Roles of Intune's own, under the ids that they have everywhere. */
const BUILT_IN: Readonly<Record<string, string>> = {
  "0bd113fe-6be5-400c-a28f-ae5553f9c0be": "Policy and Profile manager",
  "9e0cc482-82df-4ab2-a24c-0c23a3f52e1e": "Help Desk Operator",
  "c1d9fcbb-cba5-40b0-bf6b-527006585f4b": "Application Manager",
  "c56d53a2-73d0-4502-b6bd-4a9d3dba28d5": "Endpoint Security Manager",
  "fa1d7878-e8cb-41a1-8254-0142355c9f84": "Read Only Operator",
};

export function builtInRoles(): readonly Entry[] {
  const resourceActions = [
    { allowedResourceActions: ["Microsoft.Intune_ManagedDevices_Read"], notAllowedResourceActions: [] },
  ];
  return Object.entries(BUILT_IN).map(([id, displayName]) => {
    const given = { displayName, description: displayName, isBuiltIn: true, rolePermissions: [{ resourceActions }] };
    const { id: _, ...values } = complete(model.required(definitionType), given);
    return mirrored({ id, type: definitionType, values, assignments: [] }, true);
  });
}
