import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidWorkProfileWiFiConfigurationFields } from "../types/androidWorkProfileWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidWorkProfileWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, work profile: Wi-Fi",
  description: "A Wi-Fi network that is open or has a key. For the work profile of personal Android devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileWiFiConfigurationFields,
  },
});
