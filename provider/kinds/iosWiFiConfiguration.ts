import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { iosWiFiConfigurationFields } from "../types/iosWiFiConfiguration.ts";

export default defineKind({
  name: "IosWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswificonfiguration?view=graph-rest-beta",
  fields: {
    ...iosWiFiConfigurationFields,
  },
});
