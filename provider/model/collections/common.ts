/** What the collections share: permissions, targets of assignments, properties that nearly every object has. */
import type { Field } from "../fields.ts";
import { dateTime, integer, list, string } from "../fields.ts";

export const CONFIGURATION = "DeviceManagementConfiguration.ReadWrite.All";
export const SERVICE_CONFIG = "DeviceManagementServiceConfig.ReadWrite.All";
export const SCRIPTS = "DeviceManagementScripts.ReadWrite.All";
export const APPS = "DeviceManagementApps.ReadWrite.All";
export const MANAGED_DEVICES = "DeviceManagementManagedDevices.ReadWrite.All";
export const RBAC = "DeviceManagementRBAC.ReadWrite.All";

/** The same permissions for programs and for people. */
export const anyOf = (...permissions: string[]) => ({ application: permissions, delegated: permissions });

export const sameOnTheWire = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

export const allTargets = sameOnTheWire(
  "groupAssignmentTarget",
  "exclusionGroupAssignmentTarget",
  "allDevicesAssignmentTarget",
  "allLicensedUsersAssignmentTarget",
  "configurationManagerCollectionAssignmentTarget",
);

export const assignments: Field = {
  kind: "assignments",
  description:
    "Whom the policy is for. Where the program declares it, it is the whole set: other assignments are removed. Where it doesn't, assignments are left alone.",
  default: [],
};

export const displayName = string({
  description: "Name in the Intune admin center. The service allows two objects of one name; this package doesn't.",
  required: true,
});
export const description = string({ description: "Free text for administrators.", nullable: true, default: null });
export const roleScopeTagIds = list(
  string({ description: "Id or name of a scope tag; `0` is the built-in Default tag.", idOf: "scopeTag" }),
  {
    description: "Scope tags: which administrators see the object.",
    nullable: true,
    default: ["0"],
    sample: ["0"],
    // Administrators who see it can change it.
    safer: "depends",
  },
);
export const createdDateTime = dateTime({ description: "When the object was created.", readOnly: true });
export const lastModifiedDateTime = dateTime({ description: "When the object was last changed.", readOnly: true });
export const version = integer({ description: "Counts the changes of the object.", readOnly: true });
