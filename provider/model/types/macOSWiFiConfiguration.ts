import { boolean, type Fields, integer, string } from "../fields.ts";
import { appleDeploymentChannel } from "./appleDeploymentChannel.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";
import { wiFiSecurityType } from "./wiFiSecurityType.ts";

export const macOSWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near." }),
  connectWhenNetworkNameIsHidden: boolean({ description: "Joins the network also where it hides its name." }),
  deploymentChannel: appleDeploymentChannel({
    description: "Whether the profile is for the device or the user.",
    nullable: true,
  }),
  networkName: string({ description: "Name of the network, as people see it.", required: true }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  proxyAutomaticConfigurationUrl: string({ description: "Address of the proxy script (PAC).", nullable: true }),
  proxyManualAddress: string({ description: "Proxy, by host name or address.", nullable: true }),
  proxyManualPort: integer({ description: "Port of the proxy.", nullable: true }),
  proxySettings: wiFiProxySetting({ description: "Where the proxy comes from." }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true }),
  wiFiSecurityType: wiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
  }),
  wifiRequirePhysicalMacAddressEnabled: boolean({
    description: "Shows the network the true hardware address.",
    nullable: true,
  }),
};
