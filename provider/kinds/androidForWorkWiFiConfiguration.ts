import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidForWorkWiFiConfigurationFields } from "../types/androidForWorkWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidForWorkWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkwificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkWiFiConfigurationFields,
  },
});
