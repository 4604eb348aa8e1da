import { contested } from "../contested.ts";
import { boolean, type Fields, integer, string } from "../fields.ts";
import { meteredConnectionLimitType } from "./meteredConnectionLimitType.ts";
import { wiFiProxySetting } from "./wiFiProxySetting.ts";
import { wiFiSecurityType } from "./wiFiSecurityType.ts";

export const windowsWifiConfigurationFields: Fields = {
  connectAutomatically: boolean({
    description: "Joins the network when it is near.",
    nullable: true,
    safer: contested.autoJoin,
  }),
  connectToPreferredNetwork: boolean({
    description: "Changes to a network that comes first when it is near.",
    nullable: true,
    safer: "neutral",
  }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    nullable: true,
    safer: "false",
  }),
  forceFIPSCompliance: boolean({
    description: "Uses algorithms of FIPS 140 only.",
    nullable: true,
    safer: contested.fips,
  }),
  meteredConnectionLimit: meteredConnectionLimitType({
    description: "Whether the network counts as metered.",
    nullable: true,
    safer: "neutral",
  }),
  networkName: string({ description: "Name of the network, as people see it.", nullable: true, safer: "neutral" }),
  preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
  proxyAutomaticConfigurationUrl: string({
    description: "Address of the proxy script (PAC).",
    nullable: true,
    safer: "depends",
  }),
  proxyManualAddress: string({ description: "Proxy, by host name or address.", nullable: true, safer: "depends" }),
  proxyManualPort: integer({ description: "Port of the proxy.", nullable: true, safer: "depends" }),
  proxySetting: wiFiProxySetting({ description: "Where the proxy comes from.", nullable: true, safer: "depends" }),
  ssid: string({ description: "SSID: the name that the network sends.", nullable: true, safer: "depends" }),
  wifiSecurityType: wiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
    nullable: true,
    safer: { order: ["open", "wep", "wpaPersonal", "wpa2Personal", "wpa3Personal", "wpaEnterprise", "wpa2Enterprise"] },
  }),
};
