import { boolean, type Fields, integer, list, string } from "../fields.ts";
import { aospDeviceOwnerWiFiSecurityType } from "./aospDeviceOwnerWiFiSecurityType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const aospDeviceOwnerWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Whether: connect automatically.", nullable: true }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Whether: connect when network name is hidden.",
    nullable: true,
  }),
  networkName: string({ description: "Network name.", required: true }),
  preSharedKey: string({ description: "Pre shared key.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether: pre shared key is set." }),
  proxyAutomaticConfigurationUrl: string({ description: "Proxy automatic configuration URL.", nullable: true }),
  proxyExclusionList: list(string, { description: "Proxy exclusion list.", nullable: true }),
  proxyManualAddress: string({ description: "Proxy manual address.", nullable: true }),
  proxyManualPort: integer({ description: "Proxy manual port.", nullable: true }),
  proxySetting: wiFiProxySetting({ description: "Proxy setting." }),
  ssid: string({ description: "SSID.", required: true }),
  wiFiSecurityType: aospDeviceOwnerWiFiSecurityType({ description: "WiFi security type." }),
};
