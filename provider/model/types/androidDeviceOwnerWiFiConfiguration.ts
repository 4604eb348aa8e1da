import { contested } from "../contested.ts";
import { boolean, type Fields, integer, string } from "../fields.ts";
import { androidDeviceOwnerWiFiSecurityType } from "./androidDeviceOwnerWiFiSecurityType.ts";
import { macAddressRandomizationMode } from "./macAddressRandomizationMode.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const androidDeviceOwnerWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({
    description: "Joins the network when it is near.",
    nullable: true,
    safer: contested.autoJoin,
  }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    nullable: true,
    safer: "false",
  }),
  macAddressRandomizationMode: macAddressRandomizationMode({
    description: "Whether the device shows the network a made-up hardware address.",
    nullable: true,
    safer: contested.hardwareAddress,
  }),
  networkName: string({ description: "Name of the network, as people see it.", required: true, safer: "neutral" }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether the network has a key.", safer: "depends" }),
  proxyAutomaticConfigurationUrl: string({
    description: "Address of the proxy script (PAC).",
    nullable: true,
    safer: "depends",
  }),
  proxyExclusionList: string({
    description: "Hosts that are reached without the proxy.",
    nullable: true,
    safer: "depends",
  }),
  proxyManualAddress: string({ description: "Proxy, by host name or address.", nullable: true, safer: "depends" }),
  proxyManualPort: integer({ description: "Port of the proxy.", nullable: true, safer: "depends" }),
  proxySettings: wiFiProxySetting({ description: "Where the proxy comes from.", safer: "depends" }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true, safer: "depends" }),
  wiFiSecurityType: androidDeviceOwnerWiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
    safer: { order: ["open", "wep", "wpaPersonal", "wpaEnterprise"] },
  }),
};
