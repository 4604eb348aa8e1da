import { boolean, type Fields, string } from "../fields.ts";
import { windows81VpnProxyServer } from "./vpnProxyServer.ts";
import { windowsVpnConnectionType } from "./windowsVpnConnectionType.ts";

export const windows81VpnConfigurationFields: Fields = {
  applyOnlyToWindows81: boolean({ description: "Whether: apply only to windows81.", readOnly: true }),
  connectionType: windowsVpnConnectionType({ description: "Connection type." }),
  enableSplitTunneling: boolean({ description: "Whether: enable split tunneling." }),
  loginGroupOrDomain: string({ description: "Login group or domain.", nullable: true }),
  proxyServer: windows81VpnProxyServer({ description: "Proxy server.", nullable: true }),
};
