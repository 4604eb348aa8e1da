import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind } from "../kind.ts";

export default defineKind({
  name: "Windows10EnterpriseModernAppManagementConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: built-in apps",
  description: "Removes apps that came with Windows.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration?view=graph-rest-beta",
  fields: {
    uninstallBuiltInApps: boolean({ description: "Removes apps that came with Windows.", safer: "neutral" }),
  },
});
