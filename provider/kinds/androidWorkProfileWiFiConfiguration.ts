import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidWorkProfileWiFiConfigurationFields } from "../types/androidWorkProfileWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidWorkProfileWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android work profile WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileWiFiConfigurationFields,
  },
});
