import { contested } from "../contested.ts";
import { boolean, type Fields, integer, string } from "../fields.ts";
import { appleDeploymentChannel } from "./appleDeploymentChannel.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";
import { wiFiSecurityType } from "./wiFiSecurityType.ts";

export const macOSWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near.", safer: contested.autoJoin }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    safer: "false",
  }),
  deploymentChannel: appleDeploymentChannel({
    description: "Whether the profile is for the device or the user.",
    nullable: true,
    safer: "depends",
  }),
  networkName: string({ description: "Name of the network, as people see it.", required: true, safer: "neutral" }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  proxyAutomaticConfigurationUrl: string({
    description: "Address of the proxy script (PAC).",
    nullable: true,
    safer: "depends",
  }),
  proxyManualAddress: string({ description: "Proxy, by host name or address.", nullable: true, safer: "depends" }),
  proxyManualPort: integer({ description: "Port of the proxy.", nullable: true, safer: "depends" }),
  proxySettings: wiFiProxySetting({ description: "Where the proxy comes from.", safer: "depends" }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true, safer: "depends" }),
  wiFiSecurityType: wiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
    safer: { order: ["open", "wep", "wpaPersonal", "wpa2Personal", "wpa3Personal", "wpaEnterprise", "wpa2Enterprise"] },
  }),
  wifiRequirePhysicalMacAddressEnabled: boolean({
    description: "Shows the network the true hardware address.",
    nullable: true,
    safer: contested.hardwareAddress,
  }),
};
