import { createHash } from "node:crypto";
import type { Sample } from "../runner.ts";

/** What a rule must say about resources that keep it, break it, or leave it open. */
export interface Case {
  /** Options of the rule, as a pack's configuration has them. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Each a resource, or, for a rule over the stack, a whole stack. */
  readonly passes: readonly (Sample | readonly Sample[])[];
  readonly fails: readonly (Sample | readonly Sample[])[];
  readonly unknown?: readonly (Sample | readonly Sample[])[];
  /** What a remediation makes of the properties of each failing resource; undefined for one that it leaves to people. */
  readonly remedied?: readonly (Readonly<Record<string, unknown>> | undefined)[];
}

export type Cases = Readonly<Record<string, Case>>;

/** What Pulumi passes for a value that isn't known at preview. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** How a secret travels. */
export const secret = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

export const of =
  (type: string) =>
  (props: Record<string, unknown>, more: Omit<Sample, "type" | "props"> = {}): Sample => ({
    type,
    props: { displayName: "Win - Sample - D - Tests", ...props },
    ...more,
  });

/** A policy of the settings catalog. */
export const catalog = (...settings: readonly unknown[]): Sample => ({
  type: "DeviceManagementConfigurationPolicy",
  props: { name: "Win - Sample - D - Tests", settings: settings[0] === UNKNOWN ? UNKNOWN : settings },
});

/** A custom setting; the sort of its value follows from the value. */
export const oma = (omaUri: string, value: unknown, more: Readonly<Record<string, unknown>> = {}): Sample => {
  const sort = typeof value === "number" ? "Integer" : typeof value === "boolean" ? "Boolean" : "String";
  const one = { "@odata.type": `#microsoft.graph.omaSetting${sort}`, displayName: "one", omaUri, value, ...more };
  return of("Windows10CustomConfiguration")({ omaSettings: [one] });
};

/** What two lists of cases say of one rule. */
export const joined = (one: Case, other: Case | undefined): Case => ({
  ...one,
  passes: [...one.passes, ...(other?.passes ?? [])],
  fails: [...one.fails, ...(other?.fails ?? [])],
  unknown: [...(one.unknown ?? []), ...(other?.unknown ?? [])],
  ...(one.remedied ? { remedied: [...one.remedied, ...(other?.remedied ?? [])] } : {}),
});

/** The id of a thing in the directory, made of a name. */
export const id = (name: string): string =>
  /^[0-9a-f-]{36}$/.test(name)
    ? name
    : createHash("sha256")
        .update(name.toLowerCase())
        .digest("hex")
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");

type Target = { target: Record<string, string> };
const target = (name: string, more: Record<string, string> = {}): Target => ({
  target: { "@odata.type": `#microsoft.graph.${name}`, ...more },
});
const filtered = {
  deviceAndAppManagementAssignmentFilterId: id("f1"),
  deviceAndAppManagementAssignmentFilterType: "include",
};

export const allDevices = target("allDevicesAssignmentTarget");
export const allDevicesFiltered = target("allDevicesAssignmentTarget", filtered);
export const allUsers = target("allLicensedUsersAssignmentTarget");
export const group = (groupId: string): Target => target("groupAssignmentTarget", { groupId: id(groupId) });
export const without = (groupId: string): Target => target("exclusionGroupAssignmentTarget", { groupId: id(groupId) });
