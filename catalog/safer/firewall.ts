/** The firewalls of Windows and macOS. */
import { type Chapter, contested, directed, neutral, type Row } from "./judgement.ts";

const FIREWALL: Chapter = {
  areas: ["windows/firewall"],
  source: "https://learn.microsoft.com/windows/client-management/mdm/firewall-csp",
};
const MAC: Chapter = {
  areas: ["apple/firewall"],
  source: "https://developer.apple.com/documentation/devicemanagement/firewall",
};

export const firewall: readonly Row[] = [
  directed(FIREWALL, [false, true], {
    reason: "Without the firewall, whatever a device offers can be reached from its network.",
    settings: `*ProfileEnableFirewall hyperVvmSettings.target.*.enable*Firewall`,
  }),
  directed(FIREWALL, ["allow", "block"], {
    reason: "Connections that no rule asks for are refused.",
    settings: "*ProfileEnableFirewall.true.defaultInboundAction *ProfileEnableFirewall.true.defaultOutboundAction",
  }),
  directed(FIREWALL, ["allowInboundByDefault", "blockInboundByDefault"], {
    reason: "Connections that no rule asks for are refused.",
    settings: "hyperVvmSettings.target.*.*.true.defaultInboundAction",
  }),
  directed(FIREWALL, ["allowOutboundByDefault", "blockOutboundByDefault"], {
    reason: "Connections that no rule asks for are refused.",
    settings: "hyperVvmSettings.target.*.*.true.defaultOutboundAction",
  }),
  directed(FIREWALL, [true, false], {
    reason: "A device that answers nobody on closed ports is hard to find.",
    settings: `*ProfileEnableFirewall.true.disableStealthMode
      *ProfileEnableFirewall.true.disableStealthModeIpsecSecuredPacketExemption`,
  }),
  directed(FIREWALL, [false, true], {
    reason: "Answers to a multicast tell a stranger what is in the network.",
    settings: "*ProfileEnableFirewall.true.disableUnicastResponsesToMulticastBroadcast",
  }),
  directed(FIREWALL, [true, false], {
    reason: "Rules that were made on the device open it beside the company's.",
    settings: `*ProfileEnableFirewall.true.allowLocalPolicyMerge *ProfileEnableFirewall.true.allowLocalIpsecPolicyMerge
      *ProfileEnableFirewall.true.authAppsAllowUserPrefMerge *ProfileEnableFirewall.true.globalPortsAllowUserPrefMerge`,
  }),
  directed(FIREWALL, [false, true], {
    reason: "All that comes in is refused, whatever rules say.",
    settings: "*ProfileEnableFirewall.true.shielded",
  }),
  contested(FIREWALL, {
    either: "A user who hears of a blocked program can ask for it.",
    or: "A user who is asked lets it in.",
    settings: "*ProfileEnableFirewall.true.disableInboundNotifications",
  }),
  directed(FIREWALL, ["disable", "enable"], {
    reason: "Without a log nobody sees afterwards what came and went.",
    settings: `*ProfileEnableFirewall.true.enableLogDroppedPackets *ProfileEnableFirewall.true.enableLogSuccessConnections
      *ProfileEnableFirewall.true.enableLogIgnoredRules`,
  }),
  directed(
    FIREWALL,
    { number: "higher" },
    {
      reason: "A small log is overwritten before anybody reads it.",
      settings: "*ProfileEnableFirewall.true.logMaxFileSize",
    },
  ),
  directed(FIREWALL, [true, false], {
    reason: "With stateful FTP the firewall follows a session and opens what it needs, no more.",
    settings: "disableStatefulFtp",
  }),
  directed(FIREWALL, ["allow", "block"], {
    reason: "A rule that allows opens what one that blocks closes.",
    settings: "firewallRules.action",
  }),
  neutral(["windows/firewall"], "firewallRules.description firewallRules.name *ProfileEnableFirewall.true.logFilePath"),
  directed(MAC, [false, true], {
    reason: "It keeps strangers of the network from programs that listen, and from finding the Mac.",
    settings: "payload.blockAllIncoming payload.enableFirewall payload.enableLogging payload.enableStealthMode",
  }),
];
