/** What a policy set holds: a policy or an app each, by its id. */
import { dateTime, enumeration, enumType, type Fields, integer, list, string, unionType } from "../fields.ts";
import { mobileAppAssignmentSettings } from "./mobileAppAssignmentSettings.ts";

export const errorCode = enumType("errorCode", ["noError", "unauthorized", "notFound", "deleted"]);
export const policySetStatus = enumType("policySetStatus", [
  "unknown",
  "validating",
  "partialSuccess",
  "success",
  "error",
  "notAssigned",
]);

const common: Fields = {
  payloadId: string({ description: "Id of the policy or app.", required: true, refers: true, safer: "depends" }),
  guidedDeploymentTags: list(string, { description: "Tags of a guided deployment.", nullable: true, safer: "neutral" }),
  displayName: string({ description: "Name of the policy or app.", nullable: true, readOnly: true }),
  itemType: string({ description: "Graph's name of its type.", nullable: true, readOnly: true }),
  status: policySetStatus({ description: "How far its assignment has come.", readOnly: true }),
  errorCode: errorCode({ description: "Why it isn't assigned.", readOnly: true }),
  createdDateTime: dateTime({ description: "When it joined the set.", readOnly: true }),
  lastModifiedDateTime: dateTime({ description: "When it was last changed.", readOnly: true }),
};
const priority = integer({ description: "Its rank in the set.", nullable: true, safer: "depends" });

export const policySetItem = unionType("policySetItem", {
  deviceCompliancePolicyPolicySetItem: common,
  deviceConfigurationPolicySetItem: common,
  deviceManagementConfigurationPolicyPolicySetItem: common,
  deviceManagementScriptPolicySetItem: common,
  enrollmentRestrictionsConfigurationPolicySetItem: {
    ...common,
    limit: integer({ description: "Most devices of a user.", nullable: true, safer: "lower" }),
    priority,
  },
  iosLobAppProvisioningConfigurationPolicySetItem: common,
  managedAppProtectionPolicySetItem: {
    ...common,
    targetedAppManagementLevels: string({
      description: "Levels of management that the policy is for.",
      nullable: true,
      safer: "depends",
    }),
  },
  managedDeviceMobileAppConfigurationPolicySetItem: common,
  mdmWindowsInformationProtectionPolicyPolicySetItem: common,
  mobileAppPolicySetItem: {
    ...common,
    intent: enumeration("installIntent", ["available", "required", "uninstall", "availableWithoutEnrollment"], {
      description: "Whether the app is offered, required or taken away.",
      safer: "depends",
    }),
    settings: mobileAppAssignmentSettings({ description: "How it is installed.", nullable: true, safer: "depends" }),
  },
  targetedManagedAppConfigurationPolicySetItem: common,
  windows10EnrollmentCompletionPageConfigurationPolicySetItem: { ...common, priority },
  windowsAutopilotDeploymentProfilePolicySetItem: common,
});
