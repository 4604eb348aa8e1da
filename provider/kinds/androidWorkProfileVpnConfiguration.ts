import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, list, reference, string } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { keyValue } from "../types/keyValue.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { vpnAuthenticationMethod } from "../types/vpnAuthenticationMethod.ts";
import { vpnProxyServer } from "../types/vpnProxyServer.ts";
import { vpnServer } from "../types/vpnServer.ts";

const androidWorkProfileVpnConnectionType = enumType("androidWorkProfileVpnConnectionType", [
  "ciscoAnyConnect",
  "pulseSecure",
  "f5EdgeClient",
  "dellSonicWallMobileConnect",
  "checkPointCapsuleVpn",
  "citrix",
  "paloAltoGlobalProtect",
  "microsoftTunnel",
  "netMotionMobility",
  "microsoftProtect",
]);

export default defineKind({
  name: "AndroidWorkProfileVpnConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android work profile VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconfiguration?view=graph-rest-beta",
  fields: {
    alwaysOn: boolean({ description: "Whether: always on.", nullable: true }),
    alwaysOnLockdown: boolean({ description: "Whether: always on lockdown.", nullable: true }),
    authenticationMethod: vpnAuthenticationMethod({ description: "Authentication method." }),
    connectionName: string({ description: "Connection name.", required: true }),
    connectionType: androidWorkProfileVpnConnectionType({ description: "Connection type." }),
    customData: list(keyValue, { description: "Custom data.", nullable: true }),
    customKeyValueData: list(keyValuePair, { description: "Custom key value data.", nullable: true }),
    fingerprint: string({ description: "Fingerprint.", nullable: true }),
    microsoftTunnelSiteId: string({ description: "Microsoft tunnel site ID.", nullable: true }),
    proxyExclusionList: list(string, { description: "Proxy exclusion list.", nullable: true }),
    proxyServer: vpnProxyServer({ description: "Proxy server.", nullable: true }),
    realm: string({ description: "Realm.", nullable: true }),
    role: string({ description: "Role.", nullable: true }),
    servers: list(vpnServer, { description: "Servers." }),
    targetedMobileApps: list(appListItem, { description: "Targeted mobile APPs.", nullable: true }),
    targetedPackageIds: list(string, { description: "Targeted package IDs.", nullable: true }),
    identityCertificate: reference(
      ["androidWorkProfilePkcsCertificateProfile", "androidWorkProfileScepCertificateProfile"],
      { description: "Identity certificate.", nullable: true },
    ),
    lockdownExclusionList: list(string, { description: "Lockdown exclusion list.", nullable: true }),
  },
});
