import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, list, reference, secretValues, string } from "../kind.ts";
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
  title: "Android Enterprise, company-owned: VPN",
  description: "A VPN connection. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownervpnconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: vpnAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    connectionName: string({
      description: "Name of the connection, as people see it.",
      required: true,
      safer: "neutral",
    }),
    realm: string({ description: "Realm that people sign in to (Pulse Secure).", nullable: true, safer: "depends" }),
    role: string({ description: "Role that people get (Pulse Secure).", nullable: true, safer: "depends" }),
    servers: list(vpnServer, {
      description: "VPN servers; the one marked as default is used first.",
      safer: "depends",
    }),
    alwaysOn: boolean({ description: "Keeps the VPN on.", nullable: true, safer: "true" }),
    alwaysOnLockdown: boolean({
      description: "Blocks traffic outside the always-on VPN.",
      nullable: true,
      safer: "true",
    }),
    connectionType: androidVpnConnectionType({ description: "VPN app that makes the connection.", safer: "depends" }),
    customData: list(keyValue, {
      description: "Settings of the VPN app, as pairs of a key and a value.",
      nullable: true,
      safer: "depends",
    }),
    customKeyValueData: list(secretValues(keyValuePair), {
      description: "Settings of the VPN app, as pairs of a name and a value.",
      nullable: true,
      safer: "depends",
    }),
    microsoftTunnelSiteId: string({
      description: "Site of Microsoft Tunnel, by id.",
      nullable: true,
      safer: "depends",
    }),
    proxyExclusionList: list(string, {
      description: "Hosts that are reached without the proxy.",
      nullable: true,
      safer: "depends",
    }),
    proxyServer: vpnProxyServer({ description: "Proxy inside the VPN.", nullable: true }),
    targetedMobileApps: list(appListItem, {
      description: "Apps that use the VPN; all where none is named.",
      nullable: true,
      safer: "depends",
    }),
    targetedPackageIds: list(string, {
      description: "Apps that use the VPN, by package.",
      nullable: true,
      safer: "depends",
    }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Settings of derived credentials, by id.",
      nullable: true,
    }),
    identityCertificate: reference(
      [
        "androidDeviceOwnerImportedPFXCertificateProfile",
        "androidDeviceOwnerPkcsCertificateProfile",
        "androidDeviceOwnerScepCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    lockdownExclusionList: list(string, {
      description: "Apps that lockdown leaves alone, by package.",
      nullable: true,
      safer: "shorter",
    }),
  },
});
