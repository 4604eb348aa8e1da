import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, list, objectType, string } from "../kind.ts";
import { ipRange } from "../types/ipRange.ts";

const proxiedDomain = objectType("proxiedDomain", {
  ipAddressOrFQDN: string({ description: "Domain or address.", required: true, safer: "depends" }),
  proxy: string({ description: "Proxy for the domain, by address.", nullable: true, safer: "depends" }),
});

const windowsNetworkIsolationPolicy = objectType("windowsNetworkIsolationPolicy", {
  enterpriseCloudResources: list(proxiedDomain, {
    description: "Cloud services of the organisation, by domain.",
    nullable: true,
    safer: "depends",
  }),
  enterpriseInternalProxyServers: list(string, {
    description: "Proxies that lead to cloud services of the organisation.",
    nullable: true,
    safer: "depends",
  }),
  enterpriseIPRanges: list(ipRange, {
    description: "Addresses of the organisation.",
    nullable: true,
    safer: "depends",
  }),
  enterpriseIPRangesAreAuthoritative: boolean({
    description: "Keeps Windows from finding further addresses by itself.",
    safer: "depends",
  }),
  enterpriseNetworkDomainNames: list(string, {
    description: "Domains of the organisation.",
    nullable: true,
    safer: "depends",
  }),
  enterpriseProxyServers: list(string, {
    description: "Proxies that lead to the internet.",
    nullable: true,
    safer: "depends",
  }),
  enterpriseProxyServersAreAuthoritative: boolean({
    description: "Keeps Windows from finding further proxies by itself.",
    safer: "depends",
  }),
  neutralDomainResources: list(string, {
    description: "Domains for work and private use alike, such as that of sign-in.",
    nullable: true,
    safer: "depends",
  }),
});

export default defineKind({
  name: "Windows10NetworkBoundaryConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: network boundary",
  description: "What belongs to the network of the organisation, for Application Guard. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkboundaryconfiguration?view=graph-rest-beta",
  fields: {
    windowsNetworkIsolationPolicy: windowsNetworkIsolationPolicy({
      description: "What belongs to the organisation's network.",
      nullable: true,
    }),
  },
});
