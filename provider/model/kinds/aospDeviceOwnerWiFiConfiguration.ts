import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { aospDeviceOwnerWiFiConfigurationFields } from "../types/aospDeviceOwnerWiFiConfiguration.ts";

export default defineKind({
  name: "AospDeviceOwnerWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android (AOSP): Wi-Fi",
  description:
    "A Wi-Fi network that is open or has a key. For company-owned Android devices without Google services (AOSP).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerwificonfiguration?view=graph-rest-beta",
  fields: {
    ...aospDeviceOwnerWiFiConfigurationFields,
  },
});
