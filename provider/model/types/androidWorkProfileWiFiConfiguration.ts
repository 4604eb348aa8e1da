import { boolean, type Fields, string } from "../fields.ts";
import { androidWiFiSecurityType } from "./androidWiFiSecurityType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const androidWorkProfileWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near." }),
  connectWhenNetworkNameIsHidden: boolean({ description: "Joins the network also where it hides its name." }),
  networkName: string({ description: "Name of the network, as people see it.", required: true }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether the network has a key." }),
  proxyAutomaticConfigurationUrl: string({ description: "Address of the proxy script (PAC).", nullable: true }),
  proxySettings: wiFiProxySetting({ description: "Where the proxy comes from." }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true }),
  wiFiSecurityType: androidWiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
  }),
};
