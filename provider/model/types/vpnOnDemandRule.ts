import { list, objectType, string } from "../fields.ts";
import { vpnOnDemandRuleConnectionAction } from "./vpnOnDemandRuleConnectionAction.ts";
import { vpnOnDemandRuleConnectionDomainAction } from "./vpnOnDemandRuleConnectionDomainAction.ts";
import { vpnOnDemandRuleInterfaceTypeMatch } from "./vpnOnDemandRuleInterfaceTypeMatch.ts";

export const vpnOnDemandRule = objectType("vpnOnDemandRule", {
  action: vpnOnDemandRuleConnectionAction({ description: "What happens where the rule matches." }),
  dnsSearchDomains: list(string, { description: "Search domains of the network that match.", nullable: true }),
  dnsServerAddressMatch: list(string, { description: "DNS servers of the network that match.", nullable: true }),
  domainAction: vpnOnDemandRuleConnectionDomainAction({ description: "When the VPN connects for the domains." }),
  domains: list(string, { description: "Domains that the action is about.", nullable: true }),
  interfaceTypeMatch: vpnOnDemandRuleInterfaceTypeMatch({ description: "Network interface that matches." }),
  probeRequiredUrl: string({
    description: "Address that must be reachable, or else the VPN connects.",
    nullable: true,
  }),
  probeUrl: string({ description: "Address that must be reachable for the rule to match.", nullable: true }),
  ssids: list(string, { description: "Wi-Fi networks that match.", nullable: true }),
});
