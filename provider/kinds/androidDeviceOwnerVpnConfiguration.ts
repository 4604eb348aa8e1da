import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, list, reference, string } from "../kind.ts";
import { androidVpnConnectionType } from "../types/androidVpnConnectionType.ts";
import { appListItem } from "../types/appListItem.ts";
import { keyValue } from "../types/keyValue.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { vpnProxyServer } from "../types/vpnProxyServer.ts";
import { vpnServer } from "../types/vpnServer.ts";

export default defineKind({
  name: "AndroidDeviceOwnerVpnConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownervpnconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: vpnAuthenticationMethod({ description: "Authentication method." }),
    connectionName: string({ description: "Connection name.", required: true }),
    realm: string({ description: "Realm.", nullable: true }),
    role: string({ description: "Role.", nullable: true }),
    servers: list(vpnServer, { description: "Servers." }),
    alwaysOn: boolean({ description: "Whether: always on.", nullable: true }),
    alwaysOnLockdown: boolean({ description: "Whether: always on lockdown.", nullable: true }),
    connectionType: androidVpnConnectionType({ description: "Connection type." }),
    customData: list(keyValue, { description: "Custom data.", nullable: true }),
    customKeyValueData: list(keyValuePair, { description: "Custom key value data.", nullable: true }),
    microsoftTunnelSiteId: string({ description: "Microsoft tunnel site ID.", nullable: true }),
    proxyExclusionList: list(string, { description: "Proxy exclusion list.", nullable: true }),
    proxyServer: vpnProxyServer({ description: "Proxy server.", nullable: true }),
    targetedMobileApps: list(appListItem, { description: "Targeted mobile APPs.", nullable: true }),
    targetedPackageIds: list(string, { description: "Targeted package IDs.", nullable: true }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Derived credential settings.",
      nullable: true,
    }),
    identityCertificate: reference(
      [
        "androidDeviceOwnerImportedPFXCertificateProfile",
        "androidDeviceOwnerPkcsCertificateProfile",
        "androidDeviceOwnerScepCertificateProfile",
      ],
      { description: "Identity certificate.", nullable: true },
    ),
    lockdownExclusionList: list(string, { description: "Lockdown exclusion list.", nullable: true }),
  },
});
