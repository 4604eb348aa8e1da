import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, list, reference, string } from "../kind.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { windows81VpnConfigurationFields } from "../types/windows81VpnConfiguration.ts";
import { windowsVpnConfigurationFields } from "../types/windowsVpnConfiguration.ts";

export default defineKind({
  name: "WindowsPhone81VpnConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows phone81 VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsVpnConfigurationFields,
    ...windows81VpnConfigurationFields,
    authenticationMethod: vpnAuthenticationMethod({ description: "Authentication method." }),
    bypassVpnOnCompanyWifi: boolean({ description: "Whether: bypass VPN on company WiFi." }),
    bypassVpnOnHomeWifi: boolean({ description: "Whether: bypass VPN on home WiFi." }),
    dnsSuffixSearchList: list(string, { description: "DNs suffix search list.", nullable: true }),
    rememberUserCredentials: boolean({ description: "Whether: remember user credentials." }),
    identityCertificate: reference(["windowsPhone81SCEPCertificateProfile"], {
      description: "Identity certificate.",
      nullable: true,
    }),
  },
});
