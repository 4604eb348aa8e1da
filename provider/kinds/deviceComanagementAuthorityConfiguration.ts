import { deviceEnrollmentConfigurations } from "../collections.ts";
import { boolean, defineKind, integer, string } from "../kind.ts";

export default defineKind({
  name: "DeviceComanagementAuthorityConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Device comanagement authority configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta",
  fields: {
    configurationManagerAgentCommandLineArgument: string({
      description: "Configuration manager agent command line argument.",
      nullable: true,
      secret: true,
    }),
    installConfigurationManagerAgent: boolean({ description: "Whether: install configuration manager agent." }),
    managedDeviceAuthority: integer({ description: "Managed device authority." }),
  },
});
