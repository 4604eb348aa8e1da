import { roleDefinitions } from "../collections/index.ts";
import { boolean, defineKind, list, object, string } from "../kind.ts";

const actions = (safer: "shorter" | "longer", description: string) =>
  list(string, { description, nullable: true, safer, sample: ["Microsoft.Intune_ManagedDevices_Read"] });

const rolePermission = object(
  "rolePermission",
  {
    resourceActions: list(
      object(
        "resourceAction",
        {
          allowedResourceActions: actions(
            "shorter",
            "What the role may do, each as `Microsoft.Intune_<resource>_<action>`; `GET /deviceManagement/resourceOperations` lists all.",
          ),
          notAllowedResourceActions: actions("longer", "What is taken out of the above. Intune's own roles have none."),
        },
        { description: "Actions." },
      ),
      { description: "What the role may do. The admin center writes one item.", nullable: true, safer: "depends" },
    ),
    actions: list(string, {
      description: "The allowed actions once more, as older clients read them.",
      nullable: true,
      readOnly: true,
    }),
  },
  { description: "What the role may do." },
);

export default defineKind({
  name: "DeviceAndAppManagementRoleDefinition",
  collection: roleDefinitions,
  platform: "all",
  title: "Role",
  description:
    "What administrators with the role may do in Intune. Who has it, and over which devices and users, is said by role assignments. Intune's own roles can be assigned, and not changed.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta",
  fields: {
    rolePermissions: list(rolePermission, {
      description: "What the role may do. Required: no right goes because a line is missing.",
      nullable: true,
      required: true,
      safer: "depends",
    }),
    permissions: list(rolePermission, {
      description: "The same once more, as older clients read it.",
      nullable: true,
      readOnly: true,
    }),
    isBuiltIn: boolean({ description: "Whether it is one of Intune's own roles.", readOnly: true }),
    isBuiltInRoleDefinition: boolean({ description: "The same, under an older name.", readOnly: true }),
  },
  governsAdministrators: true,
  // A name that is taken is refused, so a replacement has to wait for it.
  isOnlyOne: true,
  rules: [
    {
      properties: ["rolePermissions"],
      broken: () => undefined,
      remarks: ({ rolePermissions }) =>
        allowedIn(rolePermissions).length === 0
          ? ["it allows nothing: administrators who have it only through this role can do nothing in Intune"]
          : [],
    },
  ],
  notes: [
    'Intune\'s own roles are read-only: name one in a role assignment (`roleDefinition: "Help Desk Operator"`), or look at it with `get`. Adopting one is refused.',
    "Names are unique in a tenant.",
    "A role may hold the permission that the program itself runs with. Nobody can tell beforehand whether a change takes it from the administrator or app behind it: keep one Intune administrator who has the Entra role, which no object here can take away.",
    "The service keeps `permissions` and `actions` for older clients; they are neither declared nor compared.",
  ],
  samples: {
    minimal: {
      displayName: "Role minimal",
      rolePermissions: [{ resourceActions: [{ allowedResourceActions: ["Microsoft.Intune_ManagedDevices_Read"] }] }],
    },
    full: {
      displayName: "Role full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      rolePermissions: [
        {
          resourceActions: [
            {
              allowedResourceActions: [
                "Microsoft.Intune_ManagedDevices_Read",
                "Microsoft.Intune_RemoteTasks_SyncDevice",
              ],
              notAllowedResourceActions: ["Microsoft.Intune_RemoteTasks_Wipe"],
            },
          ],
        },
      ],
    },
    update: {
      description: "Reads alone",
      rolePermissions: [{ resourceActions: [{ allowedResourceActions: ["Microsoft.Intune_ManagedDevices_Read"] }] }],
    },
  },
});

type Permissions = readonly { resourceActions?: readonly { allowedResourceActions?: readonly string[] | null }[] }[];

const allowedIn = (permissions: unknown): readonly string[] =>
  ((permissions ?? []) as Permissions)
    .flatMap(({ resourceActions }) => resourceActions ?? [])
    .flatMap(({ allowedResourceActions }) => allowedResourceActions ?? []);
