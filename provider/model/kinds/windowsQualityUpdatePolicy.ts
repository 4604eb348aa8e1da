import { windowsQualityUpdatePolicies } from "../collections/index.ts";
import { boolean, defineKind, enumeration, integer, list, object } from "../kind.ts";

export default defineKind({
  name: "WindowsQualityUpdatePolicy",
  collection: windowsQualityUpdatePolicies,
  platform: "windows",
  leaves: "the updates that they have installed",
  title: "Quality updates of Windows (hotpatch)",
  description:
    "Lets devices take the monthly security updates without a restart where Windows offers it. When updates come is up to the update ring.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatepolicy?view=graph-rest-beta",
  fields: {
    hotpatchEnabled: boolean({
      description: "Installs hotpatches, which need no restart, on devices that can.",
      safer: "true",
    }),
    approvalSettings: list(
      object(
        "windowsQualityUpdateApprovalSetting",
        {
          approvalMethodType: enumeration(
            "windowsQualityUpdatePolicyApprovalMethodType",
            ["manual", "automatic", "unknownFutureValue"],
            { description: "Whether somebody approves each update.", safer: "depends" },
          ),
          deferredDeploymentInDay: integer({
            description: "How long after its release an update is deployed.",
            min: 0,
            unit: "days",
            nullable: true,
            safer: "lower",
          }),
          windowsQualityUpdateCadence: enumeration(
            "windowsQualityUpdateCadence",
            ["monthly", "outOfBand", "unknownFutureValue"],
            { description: "Which updates it is for: those of each month, or those in between.", safer: "depends" },
          ),
          windowsQualityUpdateCategory: enumeration(
            "windowsQualityUpdateCategory",
            ["all", "security", "nonSecurity", "unknownFutureValue", "quickMachineRecovery"],
            { description: "Which updates it is for, by their kind.", safer: "depends" },
          ),
        },
        { description: "How a sort of updates is approved." },
      ),
      { description: "How updates are approved. The admin center doesn't show it.", nullable: true, safer: "depends" },
    ),
  },
});
