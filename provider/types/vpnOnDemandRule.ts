import { list, objectType, string } from "../fields.ts";
import { vpnOnDemandRuleConnectionAction } from "./vpnOnDemandRuleConnectionAction.ts";
import { vpnOnDemandRuleConnectionDomainAction } from "./vpnOnDemandRuleConnectionDomainAction.ts";
import { vpnOnDemandRuleInterfaceTypeMatch } from "./vpnOnDemandRuleInterfaceTypeMatch.ts";

export const vpnOnDemandRule = objectType("vpnOnDemandRule", {
  action: vpnOnDemandRuleConnectionAction({ description: "Action." }),
  dnsSearchDomains: list(string, { description: "DNs search domains.", nullable: true }),
  dnsServerAddressMatch: list(string, { description: "DNs server address match.", nullable: true }),
  domainAction: vpnOnDemandRuleConnectionDomainAction({ description: "Domain action." }),
  domains: list(string, { description: "Domains.", nullable: true }),
  interfaceTypeMatch: vpnOnDemandRuleInterfaceTypeMatch({ description: "Interface type match." }),
  probeRequiredUrl: string({ description: "Probe required URL.", nullable: true }),
  probeUrl: string({ description: "Probe URL.", nullable: true }),
  ssids: list(string, { description: "SSIDs.", nullable: true }),
});
