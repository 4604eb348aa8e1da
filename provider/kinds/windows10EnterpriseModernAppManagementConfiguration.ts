import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind } from "../kind.ts";

export default defineKind({
  name: "Windows10EnterpriseModernAppManagementConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 enterprise modern APP management configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration?view=graph-rest-beta",
  fields: {
    uninstallBuiltInApps: boolean({ description: "Whether: uninstall built in APPs." }),
  },
});
