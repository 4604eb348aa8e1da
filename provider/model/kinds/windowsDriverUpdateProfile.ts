import { windowsDriverUpdateProfiles } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { dateTime, defineKind, enumeration, integer, object } from "../kind.ts";
import { decisions, driverInventories } from "../types/windowsDriverUpdateInventory.ts";

export default defineKind({
  name: "WindowsDriverUpdateProfile",
  collection: windowsDriverUpdateProfiles,
  platform: "windows",
  leaves: "the drivers that they have installed",
  title: "Driver updates of Windows",
  description:
    "Which drivers and firmware devices get from Windows Update: all that Microsoft recommends, or those that somebody approves one by one.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofile?view=graph-rest-beta",
  fields: {
    approvalType: enumeration("driverUpdateProfileApprovalType", ["manual", "automatic"], {
      description:
        "Whether recommended drivers are installed by themselves, or each is approved. Fixed when the profile is made.",
      required: true,
      immutable: true,
      sample: "manual",
      safer: "depends",
    }),
    deploymentDeferralInDays: integer({
      description: "How long after its release a recommended driver is installed, where `approvalType` is `automatic`.",
      min: 0,
      unit: "days",
      nullable: true,
      safer: contested.drivers,
    }),
    driverInventories,
    deviceReporting: integer({ description: "How many devices have reported.", nullable: true, readOnly: true }),
    newUpdates: integer({ description: "How many drivers nobody has decided on yet.", readOnly: true }),
    inventorySyncStatus: object(
      "windowsDriverUpdateProfileInventorySyncStatus",
      {
        driverInventorySyncState: enumeration(
          "windowsDriverUpdateProfileInventorySyncState",
          ["pending", "success", "failure"],
          { description: "Whether the inventory is up to date.", readOnly: true },
        ),
        lastSuccessfulSyncDateTime: dateTime({ description: "When it last was.", readOnly: true }),
      },
      { description: "How far the inventory of drivers is.", nullable: true, readOnly: true },
    ),
  },
  rules: [
    decisions,
    {
      properties: ["approvalType", "deploymentDeferralInDays"],
      broken: ({ approvalType, deploymentDeferralInDays: days }) =>
        approvalType === "manual" && typeof days === "number" && days > 0
          ? "deploymentDeferralInDays is for profiles whose approvalType is automatic"
          : undefined,
    },
  ],
  notes: [
    "A new profile has no drivers: the service finds them when the devices that it is assigned to have reported, which takes up to a day. Declare decisions after that; before, `pulumi up` makes the profile and says which drivers it doesn't know.",
  ],
  samples: {
    minimal: { displayName: "Drivers minimal", approvalType: "automatic" },
    full: {
      displayName: "Drivers full",
      description: "Every property",
      roleScopeTagIds: ["0"],
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "4b0c8f7a-1f27-4c0a-9a35-5f3f2d7b6c10",
          },
        },
      ],
      approvalType: "automatic",
      deploymentDeferralInDays: 7,
      driverInventories: driverInventories.sample as readonly unknown[],
    },
    update: { deploymentDeferralInDays: 14, description: "Later" },
  },
});
