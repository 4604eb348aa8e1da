import { roleAssignments } from "../collections/index.ts";
import { defineKind, enumeration, guid, list, reference } from "../kind.ts";

const groups = (description: string) => guid({ description, idOf: "group" });

export default defineKind({
  name: "DeviceAndAppManagementRoleAssignment",
  collection: roleAssignments,
  platform: "all",
  title: "Role assignment",
  description:
    "Gives a role to groups of administrators, over groups of users and devices. Scope tags narrow down which objects of Intune they see.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta",
  fields: {
    roleDefinition: reference(["deviceAndAppManagementRoleDefinition"], {
      description: "The role, by id or name: one of the program, or one of Intune's own.",
      path: "/deviceManagement/roleDefinitions",
      idOf: "roleDefinition",
      required: true,
      immutable: true,
    }),
    members: list(groups("A group of administrators."), {
      description:
        "Groups of administrators who have the role. Required: nobody loses a role because a line is missing.",
      nullable: true,
      required: true,
      safer: "shorter",
    }),
    scopeType: enumeration(
      "roleAssignmentScopeType",
      ["resourceScope", "allDevices", "allLicensedUsers", "allDevicesAndLicensedUsers", "unknownFutureValue"],
      {
        description: "Over whom: the groups of `resourceScopes`, or everybody of the sort that it names.",
        default: "resourceScope",
        inEveryPost: true,
        safer: "depends",
      },
    ),
    resourceScopes: list(groups("A group of users or devices."), {
      description: "Groups of users and devices that the role is over. Only with the scope type `resourceScope`.",
      nullable: true,
      default: [],
      inEveryPost: true,
      safer: "shorter",
    }),
    scopeMembers: list(guid, { description: "The same as `resourceScopes`.", nullable: true, readOnly: true }),
  },
  governsAdministrators: true,
  rules: [
    {
      properties: ["scopeType", "resourceScopes"],
      broken: ({ scopeType, resourceScopes }) =>
        scopeType !== "resourceScope" && isFilled(resourceScopes)
          ? `resourceScopes must be empty where scopeType is ${scopeType}`
          : undefined,
      remarks: ({ scopeType, resourceScopes }) =>
        scopeType === "resourceScope" && !isFilled(resourceScopes)
          ? [
              "it is over nobody: resourceScopes names no group. Administrators see objects without a user or device only",
            ]
          : [],
    },
    {
      properties: ["members"],
      broken: () => undefined,
      remarks: ({ members }) => (isFilled(members) ? [] : ["it gives the role to nobody: members is empty"]),
    },
  ],
  notes: [
    "Whether the administrator or app behind the program has its rights through this assignment can't be found out: the service tells an app nothing of its own roles. A change that takes them away succeeds, and the next one is refused with 403. An Entra role (Intune Administrator) can't be lost here; keep one person who has it.",
    "Destroying an assignment takes the role from all of its members at once. `protect: true` holds that up.",
    "The service refuses groups in `resourceScopes` without `scopeType` in the same request; the two are always sent together.",
  ],
  samples: {
    minimal: {
      displayName: "Role assignment minimal",
      roleDefinition: "Help Desk Operator",
      members: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11"],
    },
    full: {
      displayName: "Role assignment full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      roleDefinition: "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c10",
      members: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11"],
      scopeType: "resourceScope",
      resourceScopes: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c12"],
    },
    update: {
      description: "One more group",
      members: ["6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11", "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c13"],
    },
  },
});

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
