import assert from "node:assert/strict";
import type { LocalTenant } from "../../local/index.ts";
import type { PortalObject } from "../../local/tenant/tenant.ts";
import type { Kind } from "../../provider/model/kind.ts";
import { loadKind } from "../../provider/model/registry.ts";
import { isObject, type Properties } from "../../provider/model/values.ts";

/** A resource that goes through everything: what it is declared as first, and what it is changed to. */
export interface Subject {
  readonly title: string;
  readonly kind: Kind;
  readonly first: Properties;
  readonly changed: Properties;
}

const target = (type: string, groupId?: string): Properties => ({
  target: { "@odata.type": `#microsoft.graph.${type}`, ...(groupId ? { groupId } : {}) },
});
const devices = target("allDevicesAssignmentTarget");
const group = target("groupAssignmentTarget", "1f0b54bb-8f7a-4b1e-9f0c-3a7c2b6d1e01");
const excluded = target("exclusionGroupAssignmentTarget", "5c9a1d3e-2b4f-4a6c-8d7e-9f0a1b2c3d02");

export const subjects: readonly Subject[] = [
  {
    title: "a device configuration",
    kind: loadKind("WindowsIdentityProtectionConfiguration"),
    first: { displayName: "Hello", pinMinimumLength: 6, assignments: [devices, excluded] },
    changed: { displayName: "Hello", pinMinimumLength: 8, pinRecoveryEnabled: true, assignments: [group] },
  },
  {
    title: "an enrolment configuration with a priority",
    kind: loadKind("DeviceEnrollmentWindowsHelloForBusinessConfiguration"),
    first: { displayName: "Hello", pinMinimumLength: 6, priority: 2, assignments: [group] },
    changed: { displayName: "Hello", pinMinimumLength: 8, priority: 1, assignments: [group, excluded] },
  },
  {
    title: "the tenant's default",
    kind: loadKind("DeviceEnrollmentWindowsHelloForBusinessConfiguration"),
    first: { tenantDefault: true, state: "enabled", pinMinimumLength: 8 },
    changed: { tenantDefault: true, state: "enabled", pinMinimumLength: 10, pinPreviousBlockCount: 5 },
  },
];

/** What the tenant holds besides the subject: two others of its type, so that there are priorities to change. */
export function furnish(tenant: LocalTenant, { kind }: Subject): void {
  for (const displayName of ["Older", "Oldest"]) {
    tenant.portal.create(kind.collection.path, { "@odata.type": `#${kind.type}`, displayName });
  }
}

export interface Inventory {
  readonly objects: readonly PortalObject[];
}

export const inventory = (tenant: LocalTenant, { kind }: Subject): Inventory => ({
  objects: tenant.portal.list(kind.collection.path),
});

/** The tenant holds what it held at first, and one object more, which is exactly as declared. */
export function assertHolds(tenant: LocalTenant, subject: Subject, before: Inventory, declared: Properties): string {
  const { objects } = inventory(tenant, subject);
  const known = new Set(before.objects.map(({ id }) => id));
  const own = declared.tenantDefault
    ? objects.filter(({ id }) => id.endsWith("_DefaultWindowsHelloForBusiness"))
    : objects.filter(({ id }) => !known.has(id));
  assert.deepEqual(
    own.map(({ displayName }) => displayName),
    [declared.displayName ?? "All users and all devices"],
  );
  assert.equal(objects.length, before.objects.length + (declared.tenantDefault ? 0 : 1));
  assertRanks(objects);
  const [object] = own;
  for (const [name, value] of Object.entries(declared)) {
    if (name === "assignments") assert.deepEqual(targetsOf(object?.assignments), targetsOf(value));
    else if (name !== "tenantDefault") assert.equal(object?.[name], value, name);
  }
  return object?.id ?? "";
}

/** The tenant is as it was; only when the tenant's default was touched, and ranks of others, may differ. */
export function assertAsBefore(tenant: LocalTenant, subject: Subject, before: Inventory): void {
  const { objects } = inventory(tenant, subject);
  assertRanks(objects);
  assert.deepEqual(objects.map(withoutTraces), before.objects.map(withoutTraces));
}

function withoutTraces({ lastModifiedDateTime: _, priority, version: __, ...rest }: PortalObject): Properties {
  return { ...rest, isDefault: priority === 0 };
}

/** No two configurations of one type have one rank. */
function assertRanks(objects: readonly PortalObject[]): void {
  const ranks = objects
    .filter(({ priority }) => priority)
    .map((object) => `${object["@odata.type"]} ${object.priority}`);
  assert.equal(new Set(ranks).size, ranks.length, `ranks are given twice: ${ranks}`);
}

function targetsOf(assignments: unknown): string[] {
  assert.ok(Array.isArray(assignments));
  return assignments
    .map(({ target }) => (isObject(target) ? `${target["@odata.type"]} ${target.groupId ?? ""}` : ""))
    .sort();
}
