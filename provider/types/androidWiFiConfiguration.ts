import { boolean, type Fields, string } from "../fields.ts";
import { androidWiFiSecurityType } from "./androidWiFiSecurityType.ts";

export const androidWiFiConfigurationFields: Fields = {
  connectAutomatically: boolean({ description: "Whether: connect automatically." }),
  connectWhenNetworkNameIsHidden: boolean({ description: "Whether: connect when network name is hidden." }),
  networkName: string({ description: "Network name.", required: true }),
  ssid: string({ description: "SSID.", required: true }),
  wiFiSecurityType: androidWiFiSecurityType({ description: "WiFi security type." }),
};
