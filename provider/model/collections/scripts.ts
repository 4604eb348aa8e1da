/** Scripts that Intune runs on devices. They have a permission of their own, and lists of them lack the scripts. */
import type { Collection } from "../collection.ts";
import { boolean, enumType, type Field, type Fields } from "../fields.ts";
import { deviceHealthScriptRunSchedule } from "../types/deviceHealthScriptRunSchedule.ts";
import { assignmentWith } from "../value-types/assignments.ts";
import {
  anyOf,
  assignments,
  createdDateTime,
  description,
  displayName,
  lastModifiedDateTime,
  roleScopeTagIds,
  SCRIPTS,
  sameOnTheWire,
} from "./common.ts";

const targets = sameOnTheWire(
  "groupAssignmentTarget",
  "exclusionGroupAssignmentTarget",
  "allDevicesAssignmentTarget",
  "allLicensedUsersAssignmentTarget",
);

const fields: Fields = { displayName, description, roleScopeTagIds, createdDateTime, lastModifiedDateTime };

const scripts = (name: string, type: string): Omit<Collection, "fields"> => ({
  name,
  path: `/deviceManagement/${name}`,
  type: `microsoft.graph.${type}`,
  permissions: anyOf(SCRIPTS),
  nameProperty: "displayName",
});

/** Scripts that a device runs by itself, once or now and then. */
const platformScripts = (name: string, type: string): Collection => ({
  ...scripts(name, type),
  fields: { ...fields, assignments },
  assign: { bodyKey: "deviceManagementScriptAssignments", targets, filters: false },
});

export const deviceManagementScripts = platformScripts("deviceManagementScripts", "deviceManagementScript");
export const deviceShellScripts = platformScripts("deviceShellScripts", "deviceShellScript");
export const deviceCustomAttributeShellScripts = platformScripts(
  "deviceCustomAttributeShellScripts",
  "deviceCustomAttributeShellScript",
);

const scheduled: Field = {
  ...assignments,
  kind: "assignments",
  of: assignmentWith("deviceHealthScriptAssignment", {
    runSchedule: deviceHealthScriptRunSchedule({
      description: "When devices run it; a group that is left out has none.",
      nullable: true,
    }),
    // The admin center always sends true, and the service always answers false.
    runRemediationScript: boolean({
      description: "Whether the script that repairs runs as well.",
      default: true,
      sample: true,
      inEveryPost: true,
      writeOnly: true,
      safer: "depends",
    }),
  }),
};

export const deviceHealthScripts: Collection = {
  ...scripts("deviceHealthScripts", "deviceHealthScript"),
  fields: { ...fields, assignments: scheduled },
  builtIn: { property: "isGlobalScript", value: true, takes: ["assignments"] },
  assign: { bodyKey: "deviceHealthScriptAssignments", targets, filters: true },
};

/** They aren't assigned: the compliance policy that names one brings it along. */
export const deviceComplianceScripts: Collection = {
  ...scripts("deviceComplianceScripts", "deviceComplianceScript"),
  // A client that ships waits as long for a new one.
  shownWithin: 120_000,
  fields,
};

const accounts = enumType("runAsAccountType", ["system", "user"], {
  system: "with all rights on the device",
  user: "with those of the person who is signed in",
});

/** As whom a device runs a script: required, because the two differ in what it may do. */
export const runAsAccount = (description: string): Field =>
  accounts({ description, required: true, safer: { order: ["system", "user"] } });
