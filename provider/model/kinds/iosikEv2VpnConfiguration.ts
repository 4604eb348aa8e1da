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
  allowedBundleIdentifiers: list(string, { description: "The apps, by bundle.", nullable: true }),
});

const vpnTunnelConfigurationType = enumType("vpnTunnelConfigurationType", ["wifiAndCellular", "cellular", "wifi"]);

const appleVpnAlwaysOnConfiguration = objectType("appleVpnAlwaysOnConfiguration", {
  airPrintExceptionAction: vpnServiceExceptionAction({
    description: "What happens to AirPrint traffic.",
    nullable: true,
  }),
  allowAllCaptiveNetworkPlugins: boolean({
    description: "Lets all captive network apps outside the VPN.",
    nullable: true,
  }),
  allowCaptiveWebSheet: boolean({
    description: "Lets the sign-in page of captive networks outside the VPN.",
    nullable: true,
  }),
  allowedCaptiveNetworkPlugins: specifiedCaptiveNetworkPlugins({
    description: "Captive network apps that may be outside the VPN.",
    nullable: true,
  }),
  cellularExceptionAction: vpnServiceExceptionAction({
    description: "What happens to the cellular services' own traffic.",
    nullable: true,
  }),
  natKeepAliveIntervalInSeconds: integer({
    description: "How often a packet keeps NAT open.",
    unit: "seconds",
    nullable: true,
  }),
  natKeepAliveOffloadEnable: boolean({
    description: "Leaves keeping NAT open to the hardware while the device sleeps.",
    nullable: true,
  }),
  tunnelConfiguration: vpnTunnelConfigurationType({ description: "Which networks the VPN is for." }),
  userToggleEnabled: boolean({ description: "Lets people turn the VPN off.", nullable: true }),
  voicemailExceptionAction: vpnServiceExceptionAction({
    description: "What happens to voicemail traffic.",
    nullable: true,
  }),
});

const iosVpnSecurityAssociationParameters = objectType("iosVpnSecurityAssociationParameters", {
  lifetimeInMinutes: integer({ description: "How long an association is used.", unit: "minutes", nullable: true }),
  securityDiffieHellmanGroup: integer({ description: "Diffie-Hellman group, by number.", nullable: true }),
  securityEncryptionAlgorithm: vpnEncryptionAlgorithmType({ description: "Encryption.", nullable: true }),
  securityIntegrityAlgorithm: vpnIntegrityAlgorithmType({ description: "Integrity check.", nullable: true }),
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
    }),
    allowDefaultSecurityAssociationParameters: boolean({
      description: "Uses the device's own parameters for associations.",
      nullable: true,
    }),
    alwaysOnConfiguration: appleVpnAlwaysOnConfiguration({ description: "How the VPN stays on.", nullable: true }),
    childSecurityAssociationParameters: iosVpnSecurityAssociationParameters({
      description: "Parameters of child associations.",
      nullable: true,
    }),
    clientAuthenticationType: vpnClientAuthenticationType({ description: "Whether user or device signs in." }),
    deadPeerDetectionRate: vpnDeadPeerDetectionRate({
      description: "How often a silent server is looked for.",
      nullable: true,
    }),
    disableMobilityAndMultihoming: boolean({ description: "Turns MOBIKE off.", nullable: true }),
    disableRedirect: boolean({ description: "Ignores redirects of the server.", nullable: true }),
    enableAlwaysOnConfiguration: boolean({ description: "Keeps the VPN on.", nullable: true }),
    enableCertificateRevocationCheck: boolean({
      description: "Checks whether the server's certificate was revoked.",
      nullable: true,
    }),
    enableEAP: boolean({ description: "Signs in by EAP.", nullable: true }),
    enablePerfectForwardSecrecy: boolean({
      description: "Keeps past traffic safe when a key is lost.",
      nullable: true,
    }),
    enableUseInternalSubnetAttributes: boolean({
      description: "Uses the subnets that the server names.",
      nullable: true,
    }),
    localIdentifier: vpnLocalIdentifier({ description: "How the device names itself." }),
    mtuSizeInBytes: integer({ description: "Largest packet.", min: 1280, max: 1400, unit: "bytes", nullable: true }),
    remoteIdentifier: string({ description: "How the server names itself.", required: true }),
    securityAssociationParameters: iosVpnSecurityAssociationParameters({
      description: "Parameters of associations.",
      nullable: true,
    }),
    serverCertificateCommonName: string({ description: "Name in the server's certificate.", nullable: true }),
    serverCertificateIssuerCommonName: string({
      description: "Name of the authority in the server's certificate.",
      nullable: true,
    }),
    serverCertificateType: vpnServerCertificateType({
      description: "Key type of the server's certificate.",
      nullable: true,
    }),
    sharedSecret: string({ description: "Shared secret of IKEv2.", nullable: true, writeOnly: true, secret: true }),
    tlsMaximumVersion: string({ description: "Newest version of TLS.", nullable: true }),
    tlsMinimumVersion: string({ description: "Oldest version of TLS.", nullable: true }),
  },
});
