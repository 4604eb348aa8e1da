import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, list, reference, string } from "../kind.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { windows81VpnConfigurationFields } from "../types/windows81VpnConfiguration.ts";
import { windowsVpnConfigurationFields } from "../types/windowsVpnConfiguration.ts";

export default defineKind({
  name: "WindowsPhone81VpnConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows Phone 8.1: VPN",
  description: "A VPN connection. For Windows Phone 8.1, which Microsoft no longer supports.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsVpnConfigurationFields,
    ...windows81VpnConfigurationFields,
    authenticationMethod: vpnAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    bypassVpnOnCompanyWifi: boolean({ description: "Goes without VPN in the company's Wi-Fi.", safer: "false" }),
    bypassVpnOnHomeWifi: boolean({ description: "Goes without VPN in Wi-Fi at home.", safer: "false" }),
    dnsSuffixSearchList: list(string, {
      description: "Suffixes to try when names are resolved.",
      nullable: true,
      safer: "depends",
    }),
    rememberUserCredentials: boolean({ description: "Remembers the credentials.", safer: "false" }),
    identityCertificate: reference(["windowsPhone81SCEPCertificateProfile"], {
      description: "Certificate profile that the device signs in with.",
      nullable: true,
    }),
  },
});
