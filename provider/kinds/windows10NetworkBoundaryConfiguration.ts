import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, list, objectType, string } from "../kind.ts";
import { ipRange } from "../types/ipRange.ts";

const proxiedDomain = objectType("proxiedDomain", {
  ipAddressOrFQDN: string({ description: "IP address or fqdn.", required: true }),
  proxy: string({ description: "Proxy.", nullable: true }),
});

const windowsNetworkIsolationPolicy = objectType("windowsNetworkIsolationPolicy", {
  enterpriseCloudResources: list(proxiedDomain, { description: "Enterprise cloud resources.", nullable: true }),
  enterpriseInternalProxyServers: list(string, { description: "Enterprise internal proxy servers.", nullable: true }),
  enterpriseIPRanges: list(ipRange, { description: "Enterprise IP ranges.", nullable: true }),
  enterpriseIPRangesAreAuthoritative: boolean({ description: "Whether: enterprise IP ranges are authoritative." }),
  enterpriseNetworkDomainNames: list(string, { description: "Enterprise network domain names.", nullable: true }),
  enterpriseProxyServers: list(string, { description: "Enterprise proxy servers.", nullable: true }),
  enterpriseProxyServersAreAuthoritative: boolean({
    description: "Whether: enterprise proxy servers are authoritative.",
  }),
  neutralDomainResources: list(string, { description: "Neutral domain resources.", nullable: true }),
});

export default defineKind({
  name: "Windows10NetworkBoundaryConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 network boundary configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkboundaryconfiguration?view=graph-rest-beta",
  fields: {
    windowsNetworkIsolationPolicy: windowsNetworkIsolationPolicy({
      description: "Windows network isolation policy.",
      nullable: true,
    }),
  },
});
