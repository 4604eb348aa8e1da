import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidWiFiConfigurationFields } from "../types/androidWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: Wi-Fi",
  description:
    "A Wi-Fi network that is open or has a key. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidwificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidWiFiConfigurationFields,
  },
});
