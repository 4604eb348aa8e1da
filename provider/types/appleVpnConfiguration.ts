import { boolean, type Fields, integer, list, string } from "../fields.ts";
import { appleVpnConnectionType } from "./appleVpnConnectionType.ts";
import { keyValue } from "./keyValue.ts";
import { keyValuePair } from "./keyValuePair.ts";
import { vpnAuthenticationMethod } from "./vpnAuthenticationMethod.ts";
import { vpnOnDemandRule } from "./vpnOnDemandRule.ts";
import { vpnProviderType } from "./vpnProviderType.ts";
import { vpnProxyServer } from "./vpnProxyServer.ts";
import { vpnServer } from "./vpnServer.ts";

export const appleVpnConfigurationFields: Fields = {
  associatedDomains: list(string, { description: "Associated domains.", nullable: true }),
  authenticationMethod: vpnAuthenticationMethod({ description: "Authentication method." }),
  connectionName: string({ description: "Connection name.", required: true }),
  connectionType: appleVpnConnectionType({ description: "Connection type." }),
  customData: list(keyValue, { description: "Custom data.", nullable: true }),
  customKeyValueData: list(keyValuePair, { description: "Custom key value data.", nullable: true }),
  disableOnDemandUserOverride: boolean({ description: "Whether: disable on demand user override.", nullable: true }),
  disconnectOnIdle: boolean({ description: "Whether: disconnect on idle.", nullable: true }),
  disconnectOnIdleTimerInSeconds: integer({
    description: "Disconnect on idle timer in seconds.",
    min: 0,
    max: 65535,
    unit: "seconds",
    nullable: true,
  }),
  enablePerApp: boolean({ description: "Whether: enable per APP.", nullable: true }),
  enableSplitTunneling: boolean({ description: "Whether: enable split tunneling." }),
  excludedDomains: list(string, { description: "Excluded domains.", nullable: true }),
  identifier: string({ description: "Identifier.", nullable: true }),
  loginGroupOrDomain: string({ description: "Login group or domain.", nullable: true }),
  onDemandRules: list(vpnOnDemandRule, { description: "On demand rules.", nullable: true, ordered: true }),
  optInToDeviceIdSharing: boolean({ description: "Whether: opt in to device ID sharing.", nullable: true }),
  providerType: vpnProviderType({ description: "Provider type.", nullable: true }),
  proxyServer: vpnProxyServer({ description: "Proxy server.", nullable: true }),
  realm: string({ description: "Realm.", nullable: true }),
  role: string({ description: "Role.", nullable: true }),
  safariDomains: list(string, { description: "Safari domains.", nullable: true }),
  server: vpnServer({ description: "Server.", required: true }),
  excludeLocalNetworks: boolean({ description: "Whether: exclude local networks.", nullable: true }),
  includeAllNetworks: boolean({ description: "Whether: include all networks.", nullable: true }),
};
