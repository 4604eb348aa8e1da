import { contested } from "../contested.ts";
import { boolean, type Fields, string } from "../fields.ts";
import { androidWiFiSecurityType } from "./androidWiFiSecurityType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const androidWorkProfileWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near.", safer: contested.autoJoin }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    safer: "false",
  }),
  networkName: string({ description: "Name of the network, as people see it.", required: true, safer: "neutral" }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether the network has a key.", safer: "depends" }),
  proxyAutomaticConfigurationUrl: string({
    description: "Address of the proxy script (PAC).",
    nullable: true,
    safer: "depends",
  }),
  proxySettings: wiFiProxySetting({ description: "Where the proxy comes from.", safer: "depends" }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true, safer: "depends" }),
  wiFiSecurityType: androidWiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
    safer: { order: ["open", "wep", "wpaPersonal", "wpaEnterprise", "wpa2Enterprise"] },
  }),
};
