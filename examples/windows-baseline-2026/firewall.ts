/** The firewall: nothing comes in that no rule lets in. */
import { firewall as windowsFirewall } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

/** What is logged takes this many kilobytes at most. */
const LOG_SIZE = 16384;

export const firewall = () => [
  policy("firewall", "Firewall", "On in every network; what is dropped is logged.", [
    windowsFirewall.domainProfileEnableFirewall({
      true: { ...closed, enableLogDroppedPackets: "enable", logMaxFileSize: LOG_SIZE },
    }),
    windowsFirewall.privateProfileEnableFirewall({
      true: { ...closed, enableLogDroppedPackets: "enable", logMaxFileSize: LOG_SIZE },
    }),
    // In a café not even programs that were installed by an administrator may open a port for themselves.
    windowsFirewall.publicProfileEnableFirewall({
      true: { ...closed, allowLocalPolicyMerge: false, enableLogDroppedPackets: "enable", logMaxFileSize: LOG_SIZE },
    }),
    windowsFirewall.crlCheck("attempt"),
  ]),
  policy("firewall-rules", "Firewall - Rules", "Ways by which attackers move from device to device.", [
    windowsFirewall.firewallRules([
      blockInbound("Telnet", 6, ["23"]),
      blockInbound("NetBIOS and SMB from public networks", 6, ["139", "445"], ["public"]),
      blockInbound("LLMNR", 17, ["5355"]),
      blockInbound("Remote Desktop from public networks", 6, ["3389"], ["public"]),
    ]),
  ]),
];

const closed = { defaultInboundAction: "block", defaultOutboundAction: "allow", disableStealthMode: false } as const;

type Network = "domain" | "private" | "public" | "all";

/** @param protocol 6 is TCP, 17 UDP. */
const blockInbound = (
  name: string,
  protocol: number,
  localPortRanges: string[],
  networkTypes: Network[] = ["all"],
) => ({
  name,
  enabled: "enabled" as const,
  direction: "inbound" as const,
  action: "block" as const,
  protocol,
  localPortRanges,
  networkTypes,
});
