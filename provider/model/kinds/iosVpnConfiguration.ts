import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { appleVpnConfigurationFields } from "../types/appleVpnConfiguration.ts";
import { iosVpnConfigurationFields } from "../types/iosVpnConfiguration.ts";

export default defineKind({
  name: "IosVpnConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: VPN",
  description: "A VPN connection. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosvpnconfiguration?view=graph-rest-beta",
  fields: {
    ...appleVpnConfigurationFields,
    ...iosVpnConfigurationFields,
  },
});
