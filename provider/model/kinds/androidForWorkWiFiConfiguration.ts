import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidForWorkWiFiConfigurationFields } from "../types/androidForWorkWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidForWorkWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): Wi-Fi",
  description:
    "A Wi-Fi network that is open or has a key. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkwificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkWiFiConfigurationFields,
  },
});
