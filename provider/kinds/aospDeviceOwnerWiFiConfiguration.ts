import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { aospDeviceOwnerWiFiConfigurationFields } from "../types/aospDeviceOwnerWiFiConfiguration.ts";

export default defineKind({
  name: "AospDeviceOwnerWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Aosp device owner WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerwificonfiguration?view=graph-rest-beta",
  fields: {
    ...aospDeviceOwnerWiFiConfigurationFields,
  },
});
