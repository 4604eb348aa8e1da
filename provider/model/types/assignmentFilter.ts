/** What assignment filters of either type have. */
import { enumeration, type Fields, list, object, string } from "../fields.ts";

export const assignmentFilterFields: Fields = {
  platform: enumeration(
    "devicePlatformType",
    [
      "android",
      "androidForWork",
      "iOS",
      "macOS",
      "windowsPhone81",
      "windows81AndLater",
      "windows10AndLater",
      "androidWorkProfile",
      "unknown",
      "androidAOSP",
      "androidMobileApplicationManagement",
      "iOSMobileApplicationManagement",
      "unknownFutureValue",
      "windowsMobileApplicationManagement",
    ],
    {
      description: "Platform of the devices that the rule is about.",
      required: true,
      immutable: true,
      safer: "depends",
    },
  ),
  rule: string({
    description: 'The rule, for example `(device.model -eq "Surface Pro")`.',
    required: true,
    safer: "depends",
  }),
  assignmentFilterManagementType: enumeration(
    "assignmentFilterManagementType",
    ["devices", "apps", "unknownFutureValue"],
    {
      description: "Whether the rule is about managed devices or about managed apps.",
      immutable: true,
      safer: "depends",
    },
  ),
  roleScopeTags: list(string({ description: "Id or name of a scope tag.", idOf: "scopeTag" }), {
    description:
      "Scope tags: which administrators see the filter, each by id or name; `0` is the built-in Default tag.",
    nullable: true,
    default: ["0"],
    sample: ["0"],
    safer: "depends",
  }),
  payloads: list(
    object(
      "payloadByFilter",
      {
        payloadId: string({ description: "Id of the policy or app.", nullable: true, safer: "depends" }),
        payloadType: enumeration(
          "associatedAssignmentPayloadType",
          [
            "unknown",
            "deviceConfigurationAndCompliance",
            "application",
            "androidEnterpriseApp",
            "enrollmentConfiguration",
            "groupPolicyConfiguration",
            "zeroTouchDeploymentDeviceConfigProfile",
            "androidEnterpriseConfiguration",
            "deviceFirmwareConfigurationInterfacePolicy",
            "resourceAccessPolicy",
            "win32app",
            "deviceManagmentConfigurationAndCompliancePolicy",
          ],
          { description: "What it is.", safer: "depends" },
        ),
        groupId: string({ description: "Group that the assignment names.", nullable: true, safer: "depends" }),
        assignmentFilterType: enumeration(
          "deviceAndAppManagementAssignmentFilterType",
          ["none", "include", "exclude"],
          {
            description: "Whether matching devices get it, or all others.",
            safer: "depends",
          },
        ),
      },
      { description: "One use of the filter.", readOnly: true },
    ),
    { description: "Assignments that use the filter.", nullable: true, readOnly: true },
  ),
};
