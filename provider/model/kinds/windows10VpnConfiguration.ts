import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { binary, boolean, defineKind, enumType, integer, list, objectType, reference, string } from "../kind.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";
import { iPv4Range } from "../types/ipRange.ts";
import { vpnEncryptionAlgorithmType } from "../types/vpnEncryptionAlgorithmType.ts";
import { vpnIntegrityAlgorithmType } from "../types/vpnIntegrityAlgorithmType.ts";
import { windows10VpnProxyServer } from "../types/vpnProxyServer.ts";
import { windowsVpnConfigurationFields } from "../types/windowsVpnConfiguration.ts";

const windows10AppType = enumType("windows10AppType", ["desktop", "universal"]);

const windows10AssociatedApps = objectType("windows10AssociatedApps", {
  appType: windows10AppType({ description: "Whether the app is a desktop app or from the Store.", safer: "depends" }),
  identifier: string({ description: "The app: path or package family name.", required: true, safer: "depends" }),
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
    description: "Authentication of packets.",
    nullable: true,
    safer: { order: ["md5_96", "sha1_96", "sha_256_128", "aes128Gcm", "aes192Gcm", "aes256Gcm"] },
  }),
  cipherTransformConstants: vpnEncryptionAlgorithmType({
    description: "Encryption of packets.",
    nullable: true,
    safer: { order: ["des", "tripleDes", "aes128", "aes128Gcm", "aes192", "aes192Gcm", "aes256", "aes256Gcm"] },
  }),
  dhGroup: diffieHellmanGroup({
    description: "Diffie-Hellman group of the key exchange.",
    nullable: true,
    safer: { order: ["group1", "group2", "group14", "ecp256", "ecp384"] },
  }),
  encryptionMethod: vpnEncryptionAlgorithmType({
    description: "Encryption of the key exchange.",
    nullable: true,
    safer: { order: ["des", "tripleDes", "aes128", "aes128Gcm", "aes192", "aes192Gcm", "aes256", "aes256Gcm"] },
  }),
  integrityCheckMethod: vpnIntegrityAlgorithmType({
    description: "Integrity check of the key exchange.",
    nullable: true,
    safer: { order: ["md5", "sha1_96", "sha1_160", "sha2_256", "sha2_384", "sha2_512"] },
  }),
  pfsGroup: perfectForwardSecrecyGroup({
    description: "Group of perfect forward secrecy.",
    nullable: true,
    safer: { order: ["pfs1", "pfs2", "pfs2048", "ecp256", "ecp384"] },
  }),
});

const vpnDnsRule = objectType("vpnDnsRule", {
  autoTrigger: boolean({ description: "Connects when the domain is asked for.", nullable: true, safer: "depends" }),
  name: string({
    description: "Domain that the rule is about; a leading dot takes in what is below it.",
    required: true,
    safer: "depends",
  }),
  persistent: boolean({
    description: "Keeps the rule when the VPN isn't connected.",
    nullable: true,
    safer: "depends",
  }),
  proxyServerUri: string({ description: "Proxy for the domain, by address.", nullable: true, safer: "depends" }),
  servers: list(string, {
    description: "DNS servers for the domain, by address.",
    nullable: true,
    ordered: true,
    safer: "depends",
  }),
});

const windows10VpnProfileTarget = enumType("windows10VpnProfileTarget", ["user", "device", "autoPilotDevice"]);

const vpnRoute = objectType("vpnRoute", {
  destinationPrefix: string({ description: "Network that goes through the VPN.", required: true, safer: "depends" }),
  prefixSize: integer({
    description: "Length of the network's prefix, in bits.",
    min: 1,
    max: 32,
    required: true,
    safer: "depends",
  }),
});

const vpnTrafficRuleAppType = enumType("vpnTrafficRuleAppType", ["none", "desktop", "universal"]);

const numberRange = objectType("numberRange", {
  lowerNumber: integer({ description: "First number.", safer: "depends" }),
  upperNumber: integer({ description: "Last number.", safer: "depends" }),
});

const vpnTrafficRuleRoutingPolicyType = enumType("vpnTrafficRuleRoutingPolicyType", [
  "none",
  "splitTunnel",
  "forceTunnel",
]);

const vpnTrafficDirection = enumType("vpnTrafficDirection", ["outbound", "inbound", "unknownFutureValue"]);

const vpnTrafficRule = objectType("vpnTrafficRule", {
  appId: string({
    description: "App that the rule is about: path or package family name.",
    nullable: true,
    safer: "depends",
  }),
  appType: vpnTrafficRuleAppType({
    description: "Whether the app is a desktop app or from the Store.",
    safer: "depends",
  }),
  claims: string({ description: "Not used by the service.", nullable: true, safer: "depends" }),
  localAddressRanges: list(iPv4Range, { description: "Local addresses that match.", nullable: true, safer: "depends" }),
  localPortRanges: list(numberRange, { description: "Local ports that match.", nullable: true, safer: "depends" }),
  name: string({ description: "Name of the rule.", required: true, safer: "depends" }),
  protocols: integer({
    description: "IP protocol number: 6 is TCP, 17 is UDP.",
    min: 0,
    max: 255,
    nullable: true,
    safer: "depends",
  }),
  remoteAddressRanges: list(iPv4Range, {
    description: "Remote addresses that match.",
    nullable: true,
    safer: "depends",
  }),
  remotePortRanges: list(numberRange, { description: "Remote ports that match.", nullable: true, safer: "depends" }),
  routingPolicyType: vpnTrafficRuleRoutingPolicyType({
    description: "Whether all traffic of the app goes through the VPN, or only some.",
    safer: contested.splitTunnel,
  }),
  vpnTrafficDirection: vpnTrafficDirection({
    description: "Whether the rule is about incoming or outgoing traffic.",
    safer: "depends",
  }),
});

export default defineKind({
  name: "Windows10VpnConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: VPN",
  description: "A VPN connection. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...windowsVpnConfigurationFields,
    associatedApps: list(windows10AssociatedApps, {
      description: "Apps that connect the VPN when they start.",
      nullable: true,
      safer: "depends",
    }),
    authenticationMethod: windows10VpnAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    connectionType: windows10VpnConnectionType({ description: "VPN app that makes the connection.", safer: "depends" }),
    cryptographySuite: cryptographySuite({ description: "Cryptography of IKEv2.", nullable: true }),
    dnsRules: list(vpnDnsRule, { description: "How names are resolved, by domain.", nullable: true, safer: "depends" }),
    dnsSuffixes: list(string, {
      description: "Suffixes of names while the VPN is connected.",
      nullable: true,
      safer: "depends",
    }),
    eapXml: binary({ description: "EAP configuration, as XML.", nullable: true, secret: true }),
    enableAlwaysOn: boolean({ description: "Connects at sign-in and stays connected.", nullable: true, safer: "true" }),
    enableConditionalAccess: boolean({ description: "Asks Entra ID whether the device complies.", safer: "true" }),
    enableDeviceTunnel: boolean({
      description: "Connects the device before anybody signs in.",
      nullable: true,
      safer: "depends",
    }),
    enableDnsRegistration: boolean({
      description: "Registers the address in the DNS of the organisation.",
      nullable: true,
      safer: "neutral",
    }),
    enableSingleSignOnWithAlternateCertificate: boolean({
      description: "Uses another certificate for Kerberos than for the VPN.",
      safer: "depends",
    }),
    enableSplitTunneling: boolean({
      description: "Sends only some traffic through the VPN.",
      safer: contested.splitTunnel,
    }),
    microsoftTunnelSiteId: string({
      description: "Site of Microsoft Tunnel, by id.",
      nullable: true,
      safer: "depends",
    }),
    onlyAssociatedAppsCanUseConnection: boolean({
      description: "Keeps other apps than the associated ones out of the VPN.",
      nullable: true,
      safer: "true",
    }),
    profileTarget: windows10VpnProfileTarget({
      description: "Whether user or device gets the profile.",
      nullable: true,
      safer: "depends",
    }),
    proxyServer: windows10VpnProxyServer({ description: "Proxy inside the VPN.", nullable: true }),
    rememberUserCredentials: boolean({ description: "Remembers the credentials.", safer: "false" }),
    routes: list(vpnRoute, { description: "Networks that go through the VPN.", nullable: true, safer: "depends" }),
    singleSignOnEku: extendedKeyUsage({ description: "Usage of the certificate for Kerberos.", nullable: true }),
    singleSignOnIssuerHash: string({
      description: "Hash of the authority of the certificate for Kerberos.",
      nullable: true,
      safer: "depends",
    }),
    trafficRules: list(vpnTrafficRule, {
      description: "Which traffic goes through the VPN.",
      nullable: true,
      safer: "depends",
    }),
    trustedNetworkDomains: list(string, {
      description: "Domains inside which the VPN isn't needed.",
      nullable: true,
      safer: "depends",
    }),
    windowsInformationProtectionDomain: string({
      description: "Domain of Windows Information Protection, whose traffic uses the VPN.",
      nullable: true,
      safer: "depends",
    }),
    identityCertificate: reference(
      [
        "windows10ImportedPFXCertificateProfile",
        "windows10PkcsCertificateProfile",
        "windows81SCEPCertificateProfile",
        "windowsPhone81ImportedPFXCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
  },
});
