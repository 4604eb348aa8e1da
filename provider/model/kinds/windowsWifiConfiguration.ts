import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { windowsWifiConfigurationFields } from "../types/windowsWifiConfiguration.ts";

export default defineKind({
  name: "WindowsWifiConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: Wi-Fi",
  description: "A Wi-Fi network that is open or has a key. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswificonfiguration?view=graph-rest-beta",
  fields: {
    ...windowsWifiConfigurationFields,
  },
});
