import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { iosWiFiConfigurationFields } from "../types/iosWiFiConfiguration.ts";

export default defineKind({
  name: "IosWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: Wi-Fi",
  description: "A Wi-Fi network that is open or has a key. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswificonfiguration?view=graph-rest-beta",
  fields: {
    ...iosWiFiConfigurationFields,
  },
});
