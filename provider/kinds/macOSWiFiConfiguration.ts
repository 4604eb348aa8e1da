import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { macOSWiFiConfigurationFields } from "../types/macOSWiFiConfiguration.ts";

export default defineKind({
  name: "MacOSWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswificonfiguration?view=graph-rest-beta",
  fields: {
    ...macOSWiFiConfigurationFields,
  },
});
