import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { windows81VpnConfigurationFields } from "../types/windows81VpnConfiguration.ts";
import { windowsVpnConfigurationFields } from "../types/windowsVpnConfiguration.ts";

export default defineKind({
  name: "Windows81VpnConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows 8.1: VPN",
  description: "A VPN connection. For Windows 8.1 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsVpnConfigurationFields,
    ...windows81VpnConfigurationFields,
  },
});
