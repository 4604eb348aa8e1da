import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, integer, list, objectType, string } from "../kind.ts";
import { appleVpnConfigurationFields } from "../types/appleVpnConfiguration.ts";
import { iosVpnConfigurationFields } from "../types/iosVpnConfiguration.ts";
import { vpnEncryptionAlgorithmType } from "../types/vpnEncryptionAlgorithmType.ts";
import { vpnIntegrityAlgorithmType } from "../types/vpnIntegrityAlgorithmType.ts";

const vpnServiceExceptionAction = enumType("vpnServiceExceptionAction", [
  "forceTrafficViaVPN",
  "allowTrafficOutside",
  "dropTraffic",
]);

const specifiedCaptiveNetworkPlugins = objectType("specifiedCaptiveNetworkPlugins", {
  allowedBundleIdentifiers: list(string, { description: "The apps, by bundle.", nullable: true, safer: "shorter" }),
});

const vpnTunnelConfigurationType = enumType("vpnTunnelConfigurationType", ["wifiAndCellular", "cellular", "wifi"]);

const appleVpnAlwaysOnConfiguration = objectType("appleVpnAlwaysOnConfiguration", {
  airPrintExceptionAction: vpnServiceExceptionAction({
    description: "What happens to AirPrint traffic.",
    nullable: true,
    safer: { order: ["allowTrafficOutside", "forceTrafficViaVPN", "dropTraffic"] },
  }),
  allowAllCaptiveNetworkPlugins: boolean({
    description: "Lets all captive network apps outside the VPN.",
    nullable: true,
    safer: "false",
  }),
  allowCaptiveWebSheet: boolean({
    description: "Lets the sign-in page of captive networks outside the VPN.",
    nullable: true,
    safer: "false",
  }),
  allowedCaptiveNetworkPlugins: specifiedCaptiveNetworkPlugins({
    description: "Captive network apps that may be outside the VPN.",
    nullable: true,
  }),
  cellularExceptionAction: vpnServiceExceptionAction({
    description: "What happens to the cellular services' own traffic.",
    nullable: true,
    safer: { order: ["allowTrafficOutside", "forceTrafficViaVPN", "dropTraffic"] },
  }),
  natKeepAliveIntervalInSeconds: integer({
    description: "How often a packet keeps NAT open.",
    unit: "seconds",
    nullable: true,
    safer: "neutral",
  }),
  natKeepAliveOffloadEnable: boolean({
    description: "Leaves keeping NAT open to the hardware while the device sleeps.",
    nullable: true,
    safer: "neutral",
  }),
  tunnelConfiguration: vpnTunnelConfigurationType({ description: "Which networks the VPN is for.", safer: "depends" }),
  userToggleEnabled: boolean({ description: "Lets people turn the VPN off.", nullable: true, safer: "false" }),
  voicemailExceptionAction: vpnServiceExceptionAction({
    description: "What happens to voicemail traffic.",
    nullable: true,
    safer: { order: ["allowTrafficOutside", "forceTrafficViaVPN", "dropTraffic"] },
  }),
});

const iosVpnSecurityAssociationParameters = objectType("iosVpnSecurityAssociationParameters", {
  lifetimeInMinutes: integer({
    description: "How long an association is used.",
    unit: "minutes",
    nullable: true,
    safer: "lower",
  }),
  securityDiffieHellmanGroup: integer({
    description: "Diffie-Hellman group, by number.",
    nullable: true,
    safer: "depends",
  }),
  securityEncryptionAlgorithm: vpnEncryptionAlgorithmType({
    description: "Encryption.",
    nullable: true,
    safer: { order: ["des", "tripleDes", "aes128", "aes128Gcm", "aes192", "aes192Gcm", "aes256", "aes256Gcm"] },
  }),
  securityIntegrityAlgorithm: vpnIntegrityAlgorithmType({
    description: "Integrity check.",
    nullable: true,
    safer: { order: ["md5", "sha1_96", "sha1_160", "sha2_256", "sha2_384", "sha2_512"] },
  }),
});

const vpnClientAuthenticationType = enumType("vpnClientAuthenticationType", [
  "userAuthentication",
  "deviceAuthentication",
]);

const vpnDeadPeerDetectionRate = enumType("vpnDeadPeerDetectionRate", ["medium", "none", "low", "high"]);

const vpnLocalIdentifier = enumType("vpnLocalIdentifier", ["deviceFQDN", "empty", "clientCertificateSubjectName"]);

const vpnServerCertificateType = enumType("vpnServerCertificateType", ["rsa", "ecdsa256", "ecdsa384", "ecdsa521"]);

export default defineKind({
  name: "IosikEv2VpnConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: VPN with IKEv2",
  description: "An IKEv2 VPN connection, also one that is always on. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosikev2vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...appleVpnConfigurationFields,
    ...iosVpnConfigurationFields,
    allowDefaultChildSecurityAssociationParameters: boolean({
      description: "Uses the device's own parameters for child associations.",
      nullable: true,
      safer: "false",
    }),
    allowDefaultSecurityAssociationParameters: boolean({
      description: "Uses the device's own parameters for associations.",
      nullable: true,
      safer: "false",
    }),
    alwaysOnConfiguration: appleVpnAlwaysOnConfiguration({ description: "How the VPN stays on.", nullable: true }),
    childSecurityAssociationParameters: iosVpnSecurityAssociationParameters({
      description: "Parameters of child associations.",
      nullable: true,
    }),
    clientAuthenticationType: vpnClientAuthenticationType({
      description: "Whether user or device signs in.",
      safer: "depends",
    }),
    deadPeerDetectionRate: vpnDeadPeerDetectionRate({
      description: "How often a silent server is looked for.",
      nullable: true,
      safer: "neutral",
    }),
    disableMobilityAndMultihoming: boolean({ description: "Turns MOBIKE off.", nullable: true, safer: "neutral" }),
    disableRedirect: boolean({ description: "Ignores redirects of the server.", nullable: true, safer: "true" }),
    enableAlwaysOnConfiguration: boolean({ description: "Keeps the VPN on.", nullable: true, safer: "true" }),
    enableCertificateRevocationCheck: boolean({
      description: "Checks whether the server's certificate was revoked.",
      nullable: true,
      safer: "true",
    }),
    enableEAP: boolean({ description: "Signs in by EAP.", nullable: true, safer: "depends" }),
    enablePerfectForwardSecrecy: boolean({
      description: "Keeps past traffic safe when a key is lost.",
      nullable: true,
      safer: "true",
    }),
    enableUseInternalSubnetAttributes: boolean({
      description: "Uses the subnets that the server names.",
      nullable: true,
      safer: "neutral",
    }),
    localIdentifier: vpnLocalIdentifier({ description: "How the device names itself.", safer: "depends" }),
    mtuSizeInBytes: integer({
      description: "Largest packet.",
      min: 1280,
      max: 1400,
      unit: "bytes",
      nullable: true,
      safer: "neutral",
    }),
    remoteIdentifier: string({ description: "How the server names itself.", required: true, safer: "depends" }),
    securityAssociationParameters: iosVpnSecurityAssociationParameters({
      description: "Parameters of associations.",
      nullable: true,
    }),
    serverCertificateCommonName: string({
      description: "Name in the server's certificate.",
      nullable: true,
      safer: "depends",
    }),
    serverCertificateIssuerCommonName: string({
      description: "Name of the authority in the server's certificate.",
      nullable: true,
      safer: "depends",
    }),
    serverCertificateType: vpnServerCertificateType({
      description: "Key type of the server's certificate.",
      nullable: true,
      safer: "depends",
    }),
    sharedSecret: string({ description: "Shared secret of IKEv2.", nullable: true, writeOnly: true, secret: true }),
    tlsMaximumVersion: string({ description: "Newest version of TLS.", nullable: true, safer: "newer" }),
    tlsMinimumVersion: string({ description: "Oldest version of TLS.", nullable: true, safer: "newer" }),
  },
});
