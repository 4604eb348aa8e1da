import { deviceConfigurations } from "../collections.ts";
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
  allowedBundleIdentifiers: list(string, { description: "Allowed bundle identifiers.", nullable: true }),
});

const vpnTunnelConfigurationType = enumType("vpnTunnelConfigurationType", ["wifiAndCellular", "cellular", "wifi"]);

const appleVpnAlwaysOnConfiguration = objectType("appleVpnAlwaysOnConfiguration", {
  airPrintExceptionAction: vpnServiceExceptionAction({ description: "AirPrint exception action.", nullable: true }),
  allowAllCaptiveNetworkPlugins: boolean({
    description: "Whether: allow all captive network plugins.",
    nullable: true,
  }),
  allowCaptiveWebSheet: boolean({ description: "Whether: allow captive web sheet.", nullable: true }),
  allowedCaptiveNetworkPlugins: specifiedCaptiveNetworkPlugins({
    description: "Allowed captive network plugins.",
    nullable: true,
  }),
  cellularExceptionAction: vpnServiceExceptionAction({ description: "Cellular exception action.", nullable: true }),
  natKeepAliveIntervalInSeconds: integer({
    description: "Nat keep alive interval in seconds.",
    unit: "seconds",
    nullable: true,
  }),
  natKeepAliveOffloadEnable: boolean({ description: "Whether: nat keep alive offload enable.", nullable: true }),
  tunnelConfiguration: vpnTunnelConfigurationType({ description: "Tunnel configuration." }),
  userToggleEnabled: boolean({ description: "Turns on: user toggle.", nullable: true }),
  voicemailExceptionAction: vpnServiceExceptionAction({ description: "Voicemail exception action.", nullable: true }),
});

const iosVpnSecurityAssociationParameters = objectType("iosVpnSecurityAssociationParameters", {
  lifetimeInMinutes: integer({ description: "Lifetime in minutes.", unit: "minutes", nullable: true }),
  securityDiffieHellmanGroup: integer({ description: "Security diffie hellman group.", nullable: true }),
  securityEncryptionAlgorithm: vpnEncryptionAlgorithmType({
    description: "Security encryption algorithm.",
    nullable: true,
  }),
  securityIntegrityAlgorithm: vpnIntegrityAlgorithmType({
    description: "Security integrity algorithm.",
    nullable: true,
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
  title: "IOS ik ev2 VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosikev2vpnconfiguration?view=graph-rest-beta",
  fields: {
    ...appleVpnConfigurationFields,
    ...iosVpnConfigurationFields,
    allowDefaultChildSecurityAssociationParameters: boolean({
      description: "Whether: allow default child security association parameters.",
      nullable: true,
    }),
    allowDefaultSecurityAssociationParameters: boolean({
      description: "Whether: allow default security association parameters.",
      nullable: true,
    }),
    alwaysOnConfiguration: appleVpnAlwaysOnConfiguration({ description: "Always on configuration.", nullable: true }),
    childSecurityAssociationParameters: iosVpnSecurityAssociationParameters({
      description: "Child security association parameters.",
      nullable: true,
    }),
    clientAuthenticationType: vpnClientAuthenticationType({ description: "Client authentication type." }),
    deadPeerDetectionRate: vpnDeadPeerDetectionRate({ description: "Dead peer detection rate.", nullable: true }),
    disableMobilityAndMultihoming: boolean({
      description: "Whether: disable mobility and multihoming.",
      nullable: true,
    }),
    disableRedirect: boolean({ description: "Whether: disable redirect.", nullable: true }),
    enableAlwaysOnConfiguration: boolean({ description: "Whether: enable always on configuration.", nullable: true }),
    enableCertificateRevocationCheck: boolean({
      description: "Whether: enable certificate revocation check.",
      nullable: true,
    }),
    enableEAP: boolean({ description: "Whether: enable EAP.", nullable: true }),
    enablePerfectForwardSecrecy: boolean({ description: "Whether: enable perfect forward secrecy.", nullable: true }),
    enableUseInternalSubnetAttributes: boolean({
      description: "Whether: enable use internal subnet attributes.",
      nullable: true,
    }),
    localIdentifier: vpnLocalIdentifier({ description: "Local identifier." }),
    mtuSizeInBytes: integer({ description: "Mtu size in bytes.", min: 1280, max: 1400, unit: "bytes", nullable: true }),
    remoteIdentifier: string({ description: "Remote identifier.", required: true }),
    securityAssociationParameters: iosVpnSecurityAssociationParameters({
      description: "Security association parameters.",
      nullable: true,
    }),
    serverCertificateCommonName: string({ description: "Server certificate common name.", nullable: true }),
    serverCertificateIssuerCommonName: string({
      description: "Server certificate issuer common name.",
      nullable: true,
    }),
    serverCertificateType: vpnServerCertificateType({ description: "Server certificate type.", nullable: true }),
    sharedSecret: string({ description: "Shared secret.", nullable: true, writeOnly: true, secret: true }),
    tlsMaximumVersion: string({ description: "TLs maximum version.", nullable: true }),
    tlsMinimumVersion: string({ description: "TLs minimum version.", nullable: true }),
  },
});
