import { boolean, type Fields, integer, list, string } from "../fields.ts";
import { aospDeviceOwnerWiFiSecurityType } from "./aospDeviceOwnerWiFiSecurityType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const aospDeviceOwnerWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near.", nullable: true }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    nullable: true,
  }),
  networkName: string({ description: "Name of the network, as people see it.", required: true }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether the network has a key." }),
  proxyAutomaticConfigurationUrl: string({ description: "Address of the proxy script (PAC).", nullable: true }),
  proxyExclusionList: list(string, { description: "Hosts that are reached without the proxy.", nullable: true }),
  proxyManualAddress: string({ description: "Proxy, by host name or address.", nullable: true }),
  proxyManualPort: integer({ description: "Port of the proxy.", nullable: true }),
  proxySetting: wiFiProxySetting({ description: "Where the proxy comes from." }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true }),
  wiFiSecurityType: aospDeviceOwnerWiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
  }),
};
