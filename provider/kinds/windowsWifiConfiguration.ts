import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { windowsWifiConfigurationFields } from "../types/windowsWifiConfiguration.ts";

export default defineKind({
  name: "WindowsWifiConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswificonfiguration?view=graph-rest-beta",
  fields: {
    ...windowsWifiConfigurationFields,
  },
});
