import { boolean, type Fields, integer, string } from "../fields.ts";
import { meteredConnectionLimitType } from "./meteredConnectionLimitType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";
import { wiFiSecurityType } from "./wiFiSecurityType.ts";

export const windowsWifiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near.", nullable: true }),
  connectToPreferredNetwork: boolean({
    description: "Changes to a network that comes first when it is near.",
    nullable: true,
  }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    nullable: true,
  }),
  forceFIPSCompliance: boolean({ description: "Uses algorithms of FIPS 140 only.", nullable: true }),
  meteredConnectionLimit: meteredConnectionLimitType({
    description: "Whether the network counts as metered.",
    nullable: true,
  }),
  networkName: string({ description: "Name of the network, as people see it.", nullable: true }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  proxyAutomaticConfigurationUrl: string({ description: "Address of the proxy script (PAC).", nullable: true }),
  proxyManualAddress: string({ description: "Proxy, by host name or address.", nullable: true }),
  proxyManualPort: integer({ description: "Port of the proxy.", nullable: true }),
  proxySetting: wiFiProxySetting({ description: "Where the proxy comes from.", nullable: true }),
  ssid: string({ description: "SSID: the name that the network sends.", nullable: true }),
  wifiSecurityType: wiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
    nullable: true,
  }),
};
