import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, list, reference, secretValues, string } from "../kind.ts";
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
  title: "Android Enterprise, work profile: VPN",
  description: "A VPN connection. For the work profile of personal Android devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilevpnconfiguration?view=graph-rest-beta",
  fields: {
    alwaysOn: boolean({ description: "Keeps the VPN on.", nullable: true }),
    alwaysOnLockdown: boolean({ description: "Blocks traffic outside the always-on VPN.", nullable: true }),
    authenticationMethod: vpnAuthenticationMethod({ description: "How the device or its user proves who it is." }),
    connectionName: string({ description: "Name of the connection, as people see it.", required: true }),
    connectionType: androidWorkProfileVpnConnectionType({ description: "VPN app that makes the connection." }),
    customData: list(keyValue, {
      description: "Settings of the VPN app, as pairs of a key and a value.",
      nullable: true,
    }),
    customKeyValueData: list(secretValues(keyValuePair), {
      description: "Settings of the VPN app, as pairs of a name and a value.",
      nullable: true,
    }),
    fingerprint: string({
      description: "Fingerprint of the server's certificate (F5, Pulse Secure, Check Point).",
      nullable: true,
    }),
    microsoftTunnelSiteId: string({ description: "Site of Microsoft Tunnel, by id.", nullable: true }),
    proxyExclusionList: list(string, { description: "Hosts that are reached without the proxy.", nullable: true }),
    proxyServer: vpnProxyServer({ description: "Proxy inside the VPN.", nullable: true }),
    realm: string({ description: "Realm that people sign in to (Pulse Secure).", nullable: true }),
    role: string({ description: "Role that people get (Pulse Secure).", nullable: true }),
    servers: list(vpnServer, { description: "VPN servers; the one marked as default is used first." }),
    targetedMobileApps: list(appListItem, {
      description: "Apps that use the VPN; all where none is named.",
      nullable: true,
    }),
    targetedPackageIds: list(string, { description: "Apps that use the VPN, by package.", nullable: true }),
    identityCertificate: reference(
      ["androidWorkProfilePkcsCertificateProfile", "androidWorkProfileScepCertificateProfile"],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    lockdownExclusionList: list(string, {
      description: "Apps that lockdown leaves alone, by package.",
      nullable: true,
    }),
  },
});
