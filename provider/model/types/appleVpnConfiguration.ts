import { contested } from "../contested.ts";
import { boolean, type Fields, integer, list, secretValues, string } from "../fields.ts";
import { appleVpnConnectionType } from "./appleVpnConnectionType.ts";
import { keyValue } from "./keyValue.ts";
import { keyValuePair } from "./keyValuePair.ts";
import { vpnAuthenticationMethod } from "./vpnAuthenticationMethod.ts";
import { vpnOnDemandRule } from "./vpnOnDemandRule.ts";
import { vpnProviderType } from "./vpnProviderType.ts";
import { vpnProxyServer } from "./vpnProxyServer.ts";
import { vpnServer } from "./vpnServer.ts";

export const appleVpnConfigurationFields: Fields = {
  associatedDomains: list(string, {
    description: "Domains that open the VPN for apps associated with them.",
    nullable: true,
    safer: "depends",
  }),
  authenticationMethod: vpnAuthenticationMethod({
    description: "How the device or its user proves who it is.",
    safer: { order: ["usernameAndPassword", "certificate"] },
  }),
  connectionName: string({
    description: "Name of the connection, as people see it.",
    required: true,
    safer: "neutral",
  }),
  connectionType: appleVpnConnectionType({ description: "VPN app that makes the connection.", safer: "depends" }),
  customData: list(keyValue, {
    description: "Settings of the VPN app, as pairs of a key and a value.",
    nullable: true,
    safer: "depends",
  }),
  customKeyValueData: list(secretValues(keyValuePair), {
    description: "Settings of the VPN app, as pairs of a name and a value.",
    nullable: true,
    safer: "depends",
  }),
  disableOnDemandUserOverride: boolean({
    description: "Keeps people from turning VPN on demand off.",
    nullable: true,
    safer: "true",
  }),
  disconnectOnIdle: boolean({ description: "Disconnects after some idle time.", nullable: true, safer: "neutral" }),
  disconnectOnIdleTimerInSeconds: integer({
    description: "Idle time before the VPN disconnects.",
    min: 0,
    max: 65535,
    unit: "seconds",
    nullable: true,
    safer: "neutral",
  }),
  enablePerApp: boolean({ description: "Makes it a VPN for single apps.", nullable: true, safer: "depends" }),
  enableSplitTunneling: boolean({
    description: "Sends only some traffic through the VPN.",
    safer: contested.splitTunnel,
  }),
  excludedDomains: list(string, {
    description: "Domains that are reached without the VPN.",
    nullable: true,
    safer: "shorter",
  }),
  identifier: string({ description: "Id of the VPN app, by bundle.", nullable: true, safer: "depends" }),
  loginGroupOrDomain: string({
    description: "Group or domain that people sign in to (SonicWall).",
    nullable: true,
    safer: "depends",
  }),
  onDemandRules: list(vpnOnDemandRule, {
    description: "When the VPN connects by itself; the first rule that matches counts.",
    nullable: true,
    ordered: true,
    safer: "depends",
  }),
  optInToDeviceIdSharing: boolean({
    description: "Shares the device's id with the VPN vendor for network access control.",
    nullable: true,
    safer: contested.deviceId,
  }),
  providerType: vpnProviderType({
    description: "Whether the VPN works by packets or by app proxy.",
    nullable: true,
    safer: "depends",
  }),
  proxyServer: vpnProxyServer({ description: "Proxy inside the VPN.", nullable: true }),
  realm: string({ description: "Realm that people sign in to (Pulse Secure).", nullable: true, safer: "depends" }),
  role: string({ description: "Role that people get (Pulse Secure).", nullable: true, safer: "depends" }),
  safariDomains: list(string, {
    description: "Domains that open the VPN in Safari.",
    nullable: true,
    safer: "depends",
  }),
  server: vpnServer({ description: "The VPN server.", required: true }),
  excludeLocalNetworks: boolean({
    description: "Keeps local networks outside the VPN.",
    nullable: true,
    safer: "false",
  }),
  includeAllNetworks: boolean({ description: "Sends all traffic through the VPN.", nullable: true, safer: "true" }),
};
