import { boolean, type Fields, integer, objectType, string, unionType } from "../fields.ts";

const vpnProxyServerFields: Fields = {
  address: string({ description: "Proxy, by address.", nullable: true, safer: "depends" }),
  automaticConfigurationScriptUrl: string({
    description: "Address of the proxy script (PAC).",
    nullable: true,
    safer: "depends",
  }),
  port: integer({ description: "Port of the proxy.", min: 0, max: 65535, nullable: true, safer: "depends" }),
};

const windows10VpnProxyServerFields: Fields = {
  ...vpnProxyServerFields,
  bypassProxyServerForLocalAddress: boolean({
    description: "Reaches local addresses without the proxy.",
    safer: "neutral",
  }),
};

const windows81VpnProxyServerFields: Fields = {
  ...vpnProxyServerFields,
  automaticallyDetectProxySettings: boolean({ description: "Finds the proxy by itself.", safer: "false" }),
  bypassProxyServerForLocalAddress: boolean({
    description: "Reaches local addresses without the proxy.",
    safer: "neutral",
  }),
};

export const vpnProxyServer = unionType(
  "vpnProxyServer",
  {
    vpnProxyServer: vpnProxyServerFields,
    windows10VpnProxyServer: windows10VpnProxyServerFields,
    windows81VpnProxyServer: windows81VpnProxyServerFields,
  },
  "vpnProxyServer",
);

export const windows10VpnProxyServer = objectType("windows10VpnProxyServer", windows10VpnProxyServerFields);

export const windows81VpnProxyServer = objectType("windows81VpnProxyServer", windows81VpnProxyServerFields);
