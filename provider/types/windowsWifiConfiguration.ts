import { boolean, type Fields, integer, string } from "../fields.ts";
import { meteredConnectionLimitType } from "./meteredConnectionLimitType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";
import { wiFiSecurityType } from "./wiFiSecurityType.ts";

export const windowsWifiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Whether: connect automatically.", nullable: true }),
  connectToPreferredNetwork: boolean({ description: "Whether: connect to preferred network.", nullable: true }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Whether: connect when network name is hidden.",
    nullable: true,
  }),
  forceFIPSCompliance: boolean({ description: "Whether: force fips compliance.", nullable: true }),
  meteredConnectionLimit: meteredConnectionLimitType({ description: "Metered connection limit.", nullable: true }),
  networkName: string({ description: "Network name.", nullable: true }),
  preSharedKey: string({ description: "Pre shared key.", nullable: true, writeOnly: true, secret: true }),
  proxyAutomaticConfigurationUrl: string({ description: "Proxy automatic configuration URL.", nullable: true }),
  proxyManualAddress: string({ description: "Proxy manual address.", nullable: true }),
  proxyManualPort: integer({ description: "Proxy manual port.", nullable: true }),
  proxySetting: wiFiProxySetting({ description: "Proxy setting.", nullable: true }),
  ssid: string({ description: "SSID.", nullable: true }),
  wifiSecurityType: wiFiSecurityType({ description: "WiFi security type.", nullable: true }),
};
