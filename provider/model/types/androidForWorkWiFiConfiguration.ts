import { boolean, type Fields, string } from "../fields.ts";
import { androidWiFiSecurityType } from "./androidWiFiSecurityType.ts";

export const androidForWorkWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Joins the network when it is near." }),
  connectWhenNetworkNameIsHidden: boolean({ description: "Joins the network also where it hides its name." }),
  networkName: string({ description: "Name of the network, as people see it.", required: true }),
  ssid: string({ description: "SSID: the name that the network sends.", required: true }),
  wiFiSecurityType: androidWiFiSecurityType({
    description: "How the network is protected. `open` and `wep` protect from nobody.",
  }),
};
