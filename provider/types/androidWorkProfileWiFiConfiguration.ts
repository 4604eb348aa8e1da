import { boolean, type Fields, string } from "../fields.ts";
import { androidWiFiSecurityType } from "./androidWiFiSecurityType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const androidWorkProfileWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Whether: connect automatically." }),
  connectWhenNetworkNameIsHidden: boolean({ description: "Whether: connect when network name is hidden." }),
  networkName: string({ description: "Network name.", required: true }),
  preSharedKey: string({ description: "Pre shared key.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether: pre shared key is set." }),
  proxyAutomaticConfigurationUrl: string({ description: "Proxy automatic configuration URL.", nullable: true }),
  proxySettings: wiFiProxySetting({ description: "Proxy settings." }),
  ssid: string({ description: "SSID.", required: true }),
  wiFiSecurityType: androidWiFiSecurityType({ description: "WiFi security type." }),
};
