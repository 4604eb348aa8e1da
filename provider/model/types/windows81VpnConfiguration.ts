import { contested } from "../contested.ts";
import { boolean, type Fields, string } from "../fields.ts";
import { windows81VpnProxyServer } from "./vpnProxyServer.ts";
import { windowsVpnConnectionType } from "./windowsVpnConnectionType.ts";

export const windows81VpnConfigurationFields: Fields = {
  applyOnlyToWindows81: boolean({ description: "Whether only Windows 8.1 gets the configuration.", readOnly: true }),
  connectionType: windowsVpnConnectionType({ description: "VPN app that makes the connection.", safer: "depends" }),
  enableSplitTunneling: boolean({
    description: "Sends only some traffic through the VPN.",
    safer: contested.splitTunnel,
  }),
  loginGroupOrDomain: string({
    description: "Group or domain that people sign in to (SonicWall).",
    nullable: true,
    safer: "depends",
  }),
  proxyServer: windows81VpnProxyServer({ description: "Proxy inside the VPN.", nullable: true }),
};
