import { list, objectType, string } from "../fields.ts";
import { vpnOnDemandRuleConnectionAction } from "./vpnOnDemandRuleConnectionAction.ts";
import { vpnOnDemandRuleConnectionDomainAction } from "./vpnOnDemandRuleConnectionDomainAction.ts";
import { vpnOnDemandRuleInterfaceTypeMatch } from "./vpnOnDemandRuleInterfaceTypeMatch.ts";

export const vpnOnDemandRule = objectType("vpnOnDemandRule", {
  action: vpnOnDemandRuleConnectionAction({ description: "What happens where the rule matches.", safer: "depends" }),
  dnsSearchDomains: list(string, {
    description: "Search domains of the network that match.",
    nullable: true,
    safer: "depends",
  }),
  dnsServerAddressMatch: list(string, {
    description: "DNS servers of the network that match.",
    nullable: true,
    safer: "depends",
  }),
  domainAction: vpnOnDemandRuleConnectionDomainAction({
    description: "When the VPN connects for the domains.",
    safer: "depends",
  }),
  domains: list(string, { description: "Domains that the action is about.", nullable: true, safer: "depends" }),
  interfaceTypeMatch: vpnOnDemandRuleInterfaceTypeMatch({
    description: "Network interface that matches.",
    safer: "depends",
  }),
  probeRequiredUrl: string({
    description: "Address that must be reachable, or else the VPN connects.",
    nullable: true,
    safer: "depends",
  }),
  probeUrl: string({
    description: "Address that must be reachable for the rule to match.",
    nullable: true,
    safer: "depends",
  }),
  ssids: list(string, { description: "Wi-Fi networks that match.", nullable: true, safer: "depends" }),
});
