import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, integer, list, objectType, reference, string } from "../kind.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";

const windowsZtdnsExemptionRule = objectType("windowsZtdnsExemptionRule", {
  description: string({ description: "What the rule is for.", nullable: true }),
  displayName: string({ description: "Name of the rule.", required: true }),
  ipAddresses: list(string, { description: "Addresses and subnets.", nullable: true, safer: "depends" }),
});

const windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration = objectType(
  "windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration",
  {
    httpsPort: integer({ description: "Port of HTTPS.", min: 0, max: 65535, safer: "depends" }),
    queryUrl: string({ description: "Address of queries, as URI template.", required: true, safer: "depends" }),
  },
);

const windowsZtdnsSecureDnsServerDnsOverTlsConfiguration = objectType(
  "windowsZtdnsSecureDnsServerDnsOverTlsConfiguration",
  {
    certificateSubjectName: string({
      description: "Name in the server's certificate.",
      required: true,
      safer: "depends",
    }),
    tlsPort: integer({ description: "Port of TLS.", min: 0, max: 65535, safer: "depends" }),
  },
);

const windowsZtdnsSecureDnsServer = objectType("windowsZtdnsSecureDnsServer", {
  displayName: string({ description: "Name of the server.", required: true }),
  dnsOverHttpsConfiguration: windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration({
    description: "DNS over HTTPS.",
    nullable: true,
  }),
  dnsOverTlsConfiguration: windowsZtdnsSecureDnsServerDnsOverTlsConfiguration({
    description: "DNS over TLS.",
    nullable: true,
  }),
  ipAddress: string({ description: "Address of the server.", required: true, safer: "depends" }),
});

export default defineKind({
  name: "WindowsZtdnsConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: Zero Trust DNS",
  description: "Lets devices reach only what trusted DNS servers have resolved. For Windows 11.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsztdnsconfiguration?view=graph-rest-beta",
  fields: {
    auditModeEnabled: boolean({
      description: "Records what would be blocked, and blocks nothing.",
      nullable: true,
      safer: "false",
    }),
    exemptionRules: list(windowsZtdnsExemptionRule, {
      description: "Addresses that can be reached without a name.",
      nullable: true,
      safer: "shorter",
    }),
    extendedKeyUsagesForClientAuthentication: list(extendedKeyUsage, {
      description: "Usages of the device's certificate, by object identifier.",
      nullable: true,
      safer: "depends",
    }),
    hostsFileResolutionEnabled: boolean({
      description: "Resolves names by the hosts file as well.",
      nullable: true,
      safer: "false",
    }),
    loopbackDnsForwarderEnabled: boolean({
      description: "Answers DNS queries on the loopback address.",
      nullable: true,
      safer: "depends",
    }),
    loopbackTrafficBlocked: boolean({
      description: "Blocks traffic on the loopback address as well.",
      nullable: true,
      safer: "true",
    }),
    maximumConnectionTimeInSeconds: integer({
      description: "How long a connection may live after its name was resolved.",
      min: 30,
      max: 604800,
      unit: "seconds",
      nullable: true,
      safer: "lower",
    }),
    rootCertificatesForClientValidation: list((each) => reference(["windows81TrustedRootCertificate"], each), {
      description: "Trusted root certificate profiles of the device's own certificate.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["windows81TrustedRootCertificate"], each), {
      description: "Trusted root certificate profiles that the DNS servers are checked by.",
      nullable: true,
    }),
    secureDnsServers: list(windowsZtdnsSecureDnsServer, {
      description: "DNS servers that are trusted; names they don't resolve can't be reached.",
      ordered: true,
      safer: "depends",
    }),
  },
});
