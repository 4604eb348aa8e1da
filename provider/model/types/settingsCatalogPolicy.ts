/** What policies of the settings catalog have in common, whether they configure devices or judge them. */
import { enumeration, list, object } from "../fields.ts";
import { settingInstance } from "./deviceManagementConfigurationSettingInstance.ts";

export const platforms = enumeration(
  "deviceManagementConfigurationPlatforms",
  [
    "none",
    "android",
    "iOS",
    "macOS",
    "windows10X",
    "windows10",
    "linux",
    "unknownFutureValue",
    "androidEnterprise",
    "aosp",
    "visionOS",
    "tvOS",
  ],
  {
    description:
      "Platforms that the policy is for; `windows10` means Windows 10 and later. Those of the template or, without one, of all settings, where it isn't declared.",
    flags: true,
    required: true,
    derived: true,
    immutable: true,
    safer: "depends",
  },
);

export const technologies = enumeration(
  "deviceManagementConfigurationTechnologies",
  [
    "none",
    "mdm",
    "windows10XManagement",
    "configManager",
    "intuneManagementExtension",
    "thirdParty",
    "documentGateway",
    "appleRemoteManagement",
    "microsoftSense",
    "exchangeOnline",
    "mobileApplicationManagement",
    "linuxMdm",
    "enrollment",
    "endpointPrivilegeManagement",
    "unknownFutureValue",
    "windowsOsRecovery",
    "android",
  ],
  {
    description:
      "Channels by which devices get the settings; `mdm` for most policies. Those of the template or, without one, of all settings, where it isn't declared.",
    flags: true,
    required: true,
    derived: true,
    immutable: true,
    safer: "depends",
  },
);

export const setting = object(
  "deviceManagementConfigurationSetting",
  { settingInstance: settingInstance({ description: "The setting and its value.", required: true }) },
  { description: "One setting." },
);

export const settings = list(setting, {
  description:
    "The settings of the policy, as the admin center exports them in JSON. A change sends all of them: what another administrator added since is removed.",
  nullable: true,
  expand: "settings",
  safer: "depends",
  countedBy: "settingCount",
});
