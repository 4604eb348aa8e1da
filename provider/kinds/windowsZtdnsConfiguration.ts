import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, integer, list, objectType, reference, string } from "../kind.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";

const windowsZtdnsExemptionRule = objectType("windowsZtdnsExemptionRule", {
  description: string({ description: "Description.", nullable: true }),
  displayName: string({ description: "Display name.", required: true }),
  ipAddresses: list(string, { description: "IP addresses.", nullable: true }),
});

const windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration = objectType(
  "windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration",
  {
    httpsPort: integer({ description: "Https port.", min: 0, max: 65535 }),
    queryUrl: string({ description: "Query URL.", required: true }),
  },
);

const windowsZtdnsSecureDnsServerDnsOverTlsConfiguration = objectType(
  "windowsZtdnsSecureDnsServerDnsOverTlsConfiguration",
  {
    certificateSubjectName: string({ description: "Certificate subject name.", required: true }),
    tlsPort: integer({ description: "TLs port.", min: 0, max: 65535 }),
  },
);

const windowsZtdnsSecureDnsServer = objectType("windowsZtdnsSecureDnsServer", {
  displayName: string({ description: "Display name.", required: true }),
  dnsOverHttpsConfiguration: windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration({
    description: "DNs over https configuration.",
    nullable: true,
  }),
  dnsOverTlsConfiguration: windowsZtdnsSecureDnsServerDnsOverTlsConfiguration({
    description: "DNs over TLs configuration.",
    nullable: true,
  }),
  ipAddress: string({ description: "IP address.", required: true }),
});

export default defineKind({
  name: "WindowsZtdnsConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows ztdns configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsztdnsconfiguration?view=graph-rest-beta",
  fields: {
    auditModeEnabled: boolean({ description: "Turns on: audit mode.", nullable: true }),
    exemptionRules: list(windowsZtdnsExemptionRule, { description: "Exemption rules.", nullable: true }),
    extendedKeyUsagesForClientAuthentication: list(extendedKeyUsage, {
      description: "Extended key usages for client authentication.",
      nullable: true,
    }),
    hostsFileResolutionEnabled: boolean({ description: "Turns on: hosts file resolution.", nullable: true }),
    loopbackDnsForwarderEnabled: boolean({ description: "Turns on: loopback DNs forwarder.", nullable: true }),
    loopbackTrafficBlocked: boolean({ description: "Blocks: loopback traffic.", nullable: true, safer: "true" }),
    maximumConnectionTimeInSeconds: integer({
      description: "Maximum connection time in seconds.",
      min: 30,
      max: 604800,
      unit: "seconds",
      nullable: true,
    }),
    rootCertificatesForClientValidation: list((each) => reference(["windows81TrustedRootCertificate"], each), {
      description: "Root certificates for client validation.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["windows81TrustedRootCertificate"], each), {
      description: "Root certificates for server validation.",
      nullable: true,
    }),
    secureDnsServers: list(windowsZtdnsSecureDnsServer, { description: "Secure DNs servers.", ordered: true }),
  },
});
