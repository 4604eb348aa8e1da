import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidDeviceOwnerWiFiConfigurationFields } from "../types/androidDeviceOwnerWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidDeviceOwnerWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerwificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerWiFiConfigurationFields,
  },
});
