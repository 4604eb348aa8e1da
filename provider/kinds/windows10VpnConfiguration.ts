import { deviceConfigurations } from "../collections.ts";
import { binary, boolean, defineKind, enumType, integer, list, objectType, reference, string } from "../kind.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";
import { iPv4Range } from "../types/ipRange.ts";
import { vpnEncryptionAlgorithmType } from "../types/vpnEncryptionAlgorithmType.ts";
import { vpnIntegrityAlgorithmType } from "../types/vpnIntegrityAlgorithmType.ts";
import { windows10VpnProxyServer } from "../types/vpnProxyServer.ts";
import { windowsVpnConfigurationFields } from "../types/windowsVpnConfiguration.ts";

const windows10AppType = enumType("windows10AppType", ["desktop", "universal"]);

const windows10AssociatedApps = objectType("windows10AssociatedApps", {
  appType: windows10AppType({ description: "APP type." }),
  identifier: string({ description: "Identifier.", required: true }),
});

const windows10VpnAuthenticationMethod = enumType("windows10VpnAuthenticationMethod", [
  "certificate",
  "usernameAndPassword",
  "customEapXml",
  "derivedCredential",
]);

const windows10VpnConnectionType = enumType("windows10VpnConnectionType", [
  "pulseSecure",
  "f5EdgeClient",
  "dellSonicWallMobileConnect",
  "checkPointCapsuleVpn",
  "automatic",
  "ikEv2",
  "l2tp",
  "pptp",
  "citrix",
  "paloAltoGlobalProtect",
  "ciscoAnyConnect",
  "unknownFutureValue",
  "microsoftTunnel",
]);

const authenticationTransformConstant = enumType("authenticationTransformConstant", [
  "md5_96",
  "sha1_96",
  "sha_256_128",
  "aes128Gcm",
  "aes192Gcm",
  "aes256Gcm",
]);

const diffieHellmanGroup = enumType("diffieHellmanGroup", [
  "group1",
  "group2",
  "group14",
  "ecp256",
  "ecp384",
  "group24",
]);

const perfectForwardSecrecyGroup = enumType("perfectForwardSecrecyGroup", [
  "pfs1",
  "pfs2",
  "pfs2048",
  "ecp256",
  "ecp384",
  "pfsMM",
  "pfs24",
]);

const cryptographySuite = objectType("cryptographySuite", {
  authenticationTransformConstants: authenticationTransformConstant({
    description: "Authentication transform constants.",
    nullable: true,
  }),
  cipherTransformConstants: vpnEncryptionAlgorithmType({ description: "Cipher transform constants.", nullable: true }),
  dhGroup: diffieHellmanGroup({ description: "Dh group.", nullable: true }),
  encryptionMethod: vpnEncryptionAlgorithmType({ description: "Encryption method.", nullable: true }),
  integrityCheckMethod: vpnIntegrityAlgorithmType({ description: "Integrity check method.", nullable: true }),
  pfsGroup: perfectForwardSecrecyGroup({ description: "Pfs group.", nullable: true }),
});

const vpnDnsRule = objectType("vpnDnsRule", {
  autoTrigger: boolean({ description: "Whether: auto trigger.", nullable: true }),
  name: string({ description: "Name.", required: true }),
  persistent: boolean({ description: "Whether: persistent.", nullable: true }),
  proxyServerUri: string({ description: "Proxy server URI.", nullable: true }),
  servers: list(string, { description: "Servers.", nullable: true, ordered: true }),
});

const windows10VpnProfileTarget = enumType("windows10VpnProfileTarget", ["user", "device", "autoPilotDevice"]);

const vpnRoute = objectType("vpnRoute", {
  destinationPrefix: string({ description: "Destination prefix.", required: true }),
  prefixSize: integer({ description: "Prefix size.", min: 1, max: 32, required: true }),
});

const vpnTrafficRuleAppType = enumType("vpnTrafficRuleAppType", ["none", "desktop", "universal"]);

const numberRange = objectType("numberRange", {
  lowerNumber: integer({ description: "Lower number." }),
  upperNumber: integer({ description: "Upper number." }),
});

const vpnTrafficRuleRoutingPolicyType = enumType("vpnTrafficRuleRoutingPolicyType", [
  "none",
  "splitTunnel",
  "forceTunnel",
]);

const vpnTrafficDirection = enumType("vpnTrafficDirection", ["outbound", "inbound", "unknownFutureValue"]);

const vpnTrafficRule = objectType("vpnTrafficRule", {
  appId: string({ description: "APP ID.", nullable: true }),
  appType: vpnTrafficRuleAppType({ description: "APP type." }),
  claims: string({ description: "Claims.", nullable: true }),
  localAddressRanges: list(iPv4Range, { description: "Local address ranges.", nullable: true }),
  localPortRanges: list(numberRange, { description: "Local port ranges.", nullable: true }),
  name: string({ description: "Name.", required: true }),
  protocols: integer({ description: "Protocols.", min: 0, max: 255, nullable: true }),
  remoteAddressRanges: list(iPv4Range, { description: "Remote address ranges.", nullable: true }),
  remotePortRanges: list(numberRange, { description: "Remote port ranges.", nullable: true }),
  routingPolicyType: vpnTrafficRuleRoutingPolicyType({ description: "Routing policy type." }),
  vpnTrafficDirection: vpnTrafficDirection({ description: "VPN traffic direction." }),
});

export default defineKind({
  name: "Windows10VpnConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsVpnConfigurationFields,
    associatedApps: list(windows10AssociatedApps, { description: "Associated APPs.", nullable: true }),
    authenticationMethod: windows10VpnAuthenticationMethod({ description: "Authentication method." }),
    connectionType: windows10VpnConnectionType({ description: "Connection type." }),
    cryptographySuite: cryptographySuite({ description: "Cryptography suite.", nullable: true }),
    dnsRules: list(vpnDnsRule, { description: "DNs rules.", nullable: true }),
    dnsSuffixes: list(string, { description: "DNs suffixes.", nullable: true }),
    eapXml: binary({ description: "EAP XML.", nullable: true, secret: true }),
    enableAlwaysOn: boolean({ description: "Whether: enable always on.", nullable: true }),
    enableConditionalAccess: boolean({ description: "Whether: enable conditional access." }),
    enableDeviceTunnel: boolean({ description: "Whether: enable device tunnel.", nullable: true }),
    enableDnsRegistration: boolean({ description: "Whether: enable DNs registration.", nullable: true }),
    enableSingleSignOnWithAlternateCertificate: boolean({
      description: "Whether: enable single sign on with alternate certificate.",
    }),
    enableSplitTunneling: boolean({ description: "Whether: enable split tunneling." }),
    microsoftTunnelSiteId: string({ description: "Microsoft tunnel site ID.", nullable: true }),
    onlyAssociatedAppsCanUseConnection: boolean({
      description: "Whether: only associated APPs can use connection.",
      nullable: true,
    }),
    profileTarget: windows10VpnProfileTarget({ description: "Profile target.", nullable: true }),
    proxyServer: windows10VpnProxyServer({ description: "Proxy server.", nullable: true }),
    rememberUserCredentials: boolean({ description: "Whether: remember user credentials." }),
    routes: list(vpnRoute, { description: "Routes.", nullable: true }),
    singleSignOnEku: extendedKeyUsage({ description: "Single sign on eku.", nullable: true }),
    singleSignOnIssuerHash: string({ description: "Single sign on issuer hash.", nullable: true }),
    trafficRules: list(vpnTrafficRule, { description: "Traffic rules.", nullable: true }),
    trustedNetworkDomains: list(string, { description: "Trusted network domains.", nullable: true }),
    windowsInformationProtectionDomain: string({
      description: "Windows information protection domain.",
      nullable: true,
    }),
    identityCertificate: reference(
      [
        "windows10ImportedPFXCertificateProfile",
        "windows10PkcsCertificateProfile",
        "windows81SCEPCertificateProfile",
        "windowsPhone81ImportedPFXCertificateProfile",
      ],
      { description: "Identity certificate.", nullable: true },
    ),
  },
});
