import { boolean, type Fields, integer, string } from "../fields.ts";
import { androidDeviceOwnerWiFiSecurityType } from "./androidDeviceOwnerWiFiSecurityType.ts";
import { macAddressRandomizationMode } from "./macAddressRandomizationMode.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";

export const androidDeviceOwnerWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Whether: connect automatically.", nullable: true }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Whether: connect when network name is hidden.",
    nullable: true,
  }),
  macAddressRandomizationMode: macAddressRandomizationMode({
    description: "MAC address randomization mode.",
    nullable: true,
  }),
  networkName: string({ description: "Network name.", required: true }),
  preSharedKey: string({ description: "Pre shared key.", nullable: true, writeOnly: true, secret: true }),
  preSharedKeyIsSet: boolean({ description: "Whether: pre shared key is set." }),
  proxyAutomaticConfigurationUrl: string({ description: "Proxy automatic configuration URL.", nullable: true }),
  proxyExclusionList: string({ description: "Proxy exclusion list.", nullable: true }),
  proxyManualAddress: string({ description: "Proxy manual address.", nullable: true }),
  proxyManualPort: integer({ description: "Proxy manual port.", nullable: true }),
  proxySettings: wiFiProxySetting({ description: "Proxy settings." }),
  ssid: string({ description: "SSID.", required: true }),
  wiFiSecurityType: androidDeviceOwnerWiFiSecurityType({ description: "WiFi security type." }),
};
