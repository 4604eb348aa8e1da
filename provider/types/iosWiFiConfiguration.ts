import { boolean, type Fields, integer, string } from "../fields.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";
import { wiFiSecurityType } from "./wiFiSecurityType.ts";

export const iosWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Whether: connect automatically." }),
  connectWhenNetworkNameIsHidden: boolean({ description: "Whether: connect when network name is hidden." }),
  disableMacAddressRandomization: boolean({
    description: "Whether: disable MAC address randomization.",
    nullable: true,
  }),
  networkName: string({ description: "Network name.", required: true }),
  preSharedKey: string({ description: "Pre shared key.", nullable: true, writeOnly: true, secret: true }),
  proxyAutomaticConfigurationUrl: string({ description: "Proxy automatic configuration URL.", nullable: true }),
  proxyManualAddress: string({ description: "Proxy manual address.", nullable: true }),
  proxyManualPort: integer({ description: "Proxy manual port.", nullable: true }),
  proxySettings: wiFiProxySetting({ description: "Proxy settings." }),
  ssid: string({ description: "SSID.", required: true }),
  wiFiSecurityType: wiFiSecurityType({ description: "WiFi security type." }),
};
