// Who administers what, and what people see of it: a scope tag for a site, a role of our own and one of Intune's for its
// help desk, a second pair of eyes for scripts, terms that people accept, device categories, and the looks of Company
// Portal, of which the tenant's default is put back when the stack is destroyed.
//
//   pulumi config set helpDeskGroup      <object id, or name, of the group of administrators in Berlin>
//   pulumi config set approversGroup     <… of those who approve changes of scripts; at least two people>
//   pulumi config set devicesGroup       <… of Berlin's devices>
//   pulumi config set usersGroup         <… of Berlin's people>
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();
const [helpDesk, approvers, devices, users] = ["helpDeskGroup", "approversGroup", "devicesGroup", "usersGroup"].map(
  (key) => config.require(key),
) as [string, string, string, string];

// Devices of the group get the tag by themselves, and so does what is marked with it below.
const berlin = new intune.RoleScopeTag("berlin", {
  displayName: "Berlin",
  description: "What the help desk in Berlin sees.",
  assignments: [intune.group(devices)],
});

const deviceReader = new intune.DeviceAndAppManagementRoleDefinition("device-reader", {
  displayName: "Device reader",
  description: "Looks at devices, and has them check in.",
  rolePermissions: [
    {
      resourceActions: [
        {
          allowedResourceActions: [
            "Microsoft.Intune_ManagedDevices_Read",
            "Microsoft.Intune_Organization_Read",
            "Microsoft.Intune_RemoteTasks_SyncDevice",
          ],
        },
      ],
    },
  ],
});

// Nobody loses a role by an edit of this file alone: `protect` has to go first.
const guarded = { protect: config.getBoolean("protect") ?? false };

// One role of ours and one of Intune's, which goes by its name.
for (const [name, roleDefinition] of Object.entries({
  "Device readers Berlin": deviceReader.id,
  "Help desk Berlin": "Help Desk Operator",
}))
  new intune.DeviceAndAppManagementRoleAssignment(
    name.toLowerCase().replaceAll(" ", "-"),
    {
      displayName: name,
      roleDefinition,
      members: [helpDesk],
      scopeType: "resourceScope",
      resourceScopes: [devices, users],
      roleScopeTagIds: [berlin.id],
    },
    guarded,
  );

// A script runs with all rights on every device: nobody changes one alone, and neither does this program.
new intune.OperationApprovalPolicy(
  "scripts-need-two",
  {
    displayName: "Scripts need a second pair of eyes",
    policySet: { policyType: "script", policyPlatform: ["notApplicable"] },
    approverGroupIds: [approvers],
  },
  guarded,
);

for (const displayName of ["Office", "Warehouse"])
  new intune.DeviceCategory(displayName.toLowerCase(), { displayName, roleScopeTagIds: ["0", berlin.id] });

new intune.TermsAndConditions("terms", {
  displayName: "Terms of use",
  title: "Company devices",
  bodyText: "Contoso manages this device. It sees its model and its apps, and not your photos or messages.",
  acceptanceStatement: "I have read this.",
  // Higher: everybody is asked again.
  version: 1,
  assignments: [intune.group(users)],
});

const looks = {
  displayName: "Contoso",
  themeColor: { r: 0, g: 114, b: 198 },
  showLogo: true,
  themeColorLogo: new pulumi.asset.FileAsset("logo.png"),
  privacyUrl: "https://www.contoso.com/privacy",
  contactITName: "Help desk",
};

export const defaultLooks = new intune.IntuneBrandingProfile("everybody", { ...looks, tenantDefault: true }).id;

export const looksInBerlin = new intune.IntuneBrandingProfile("berlin", {
  ...looks,
  profileName: "Berlin",
  contactITPhoneNumber: "+49 30 123456",
  roleScopeTagIds: [berlin.id],
  assignments: [intune.group(users)],
}).id;
