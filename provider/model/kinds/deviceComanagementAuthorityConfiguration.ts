import { deviceEnrollmentConfigurations } from "../collections/index.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";

export default defineKind({
  name: "DeviceComanagementAuthorityConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Co-management",
  description: "How devices that enrol are shared between Intune and Configuration Manager.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta",
  fields: {
    configurationManagerAgentCommandLineArgument: string({
      description: "Arguments of `ccmsetup`.",
      nullable: true,
      secret: true,
    }),
    installConfigurationManagerAgent: boolean({
      description: "Installs the Configuration Manager agent.",
      safer: "depends",
    }),
    managedDeviceAuthority: integer({
      description: "Which of Intune and Configuration Manager comes first.",
      safer: "depends",
    }),
  },
});
