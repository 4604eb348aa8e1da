/** Which Windows devices of a target a device configuration is for. */
import { enumeration, type Fields, list, object, string } from "../fields.ts";
import { windows10EditionType } from "../types/windows10EditionType.ts";

const ruleName = string({ description: "Name of the rule.", nullable: true, default: null, safer: "neutral" });
const ruleType = enumeration("deviceManagementApplicabilityRuleType", ["include", "exclude"], {
  description: "Whether devices that match get the policy, or all others.",
  default: "include",
  safer: "depends",
});

/** The three applicability rules of a device configuration. */
export const applicabilityRules: Fields = {
  deviceManagementApplicabilityRuleOsEdition: object(
    "deviceManagementApplicabilityRuleOsEdition",
    {
      osEditionTypes: list(windows10EditionType({ description: "An edition of Windows." }), {
        description: "Editions of Windows that match.",
        default: [],
        safer: "depends",
      }),
      name: ruleName,
      ruleType,
    },
    { description: "Limits the policy to editions of Windows.", nullable: true, default: null },
  ),
  deviceManagementApplicabilityRuleOsVersion: object(
    "deviceManagementApplicabilityRuleOsVersion",
    {
      minOSVersion: string({
        description: "Lowest version that matches, for example `10.0.22631.0`.",
        nullable: true,
        default: null,
        safer: "depends",
      }),
      maxOSVersion: string({
        description: "Highest version that matches.",
        nullable: true,
        default: null,
        safer: "depends",
      }),
      name: ruleName,
      ruleType,
    },
    { description: "Limits the policy to versions of Windows.", nullable: true, default: null },
  ),
  deviceManagementApplicabilityRuleDeviceMode: object(
    "deviceManagementApplicabilityRuleDeviceMode",
    {
      deviceMode: enumeration("windows10DeviceModeType", ["standardConfiguration", "sModeConfiguration"], {
        description: "Mode that matches: ordinary Windows, or Windows in S mode.",
        default: "standardConfiguration",
        safer: "depends",
      }),
      name: ruleName,
      ruleType,
    },
    { description: "Limits the policy to devices in or out of S mode.", nullable: true, default: null },
  ),
};
