import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidDeviceOwnerWiFiConfigurationFields } from "../types/androidDeviceOwnerWiFiConfiguration.ts";

export default defineKind({
  name: "AndroidDeviceOwnerWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, company-owned: Wi-Fi",
  description:
    "A Wi-Fi network that is open or has a key. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerwificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerWiFiConfigurationFields,
  },
});
