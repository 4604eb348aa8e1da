import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { macOSWiFiConfigurationFields } from "../types/macOSWiFiConfiguration.ts";

export default defineKind({
  name: "MacOSWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: Wi-Fi",
  description: "A Wi-Fi network that is open or has a key. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswificonfiguration?view=graph-rest-beta",
  fields: {
    ...macOSWiFiConfigurationFields,
  },
});
