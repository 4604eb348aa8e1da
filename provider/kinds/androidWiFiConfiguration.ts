import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidWiFiConfigurationFields } from "../types/androidWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidwificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidWiFiConfigurationFields,
  },
});
