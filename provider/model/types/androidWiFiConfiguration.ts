import { contested } from "../contested.ts";
import { boolean, type Fields, string } from "../fields.ts";
import { androidWiFiSecurityType } from "./androidWiFiSecurityType.ts";

export const androidWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near.", safer: contested.autoJoin }),
  connectWhenNetworkNameIsHidden: boolean({
    description: "Joins the network also where it hides its name.",
    safer: "false",
  }),
  networkName: string({ description: "Name of the network, as people see it.", required: true, safer: "neutral" }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true, safer: "depends" }),
  wiFiSecurityType: androidWiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
    safer: { order: ["open", "wep", "wpaPersonal", "wpaEnterprise", "wpa2Enterprise"] },
  }),
};
