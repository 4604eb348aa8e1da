import { boolean, type Fields, integer, objectType, string, unionType } from "../fields.ts";

const vpnProxyServerFields: Fields = {
  address: string({ description: "Address.", nullable: true }),
  automaticConfigurationScriptUrl: string({ description: "Automatic configuration script URL.", nullable: true }),
  port: integer({ description: "Port.", min: 0, max: 65535, nullable: true }),
};

const windows10VpnProxyServerFields: Fields = {
  ...vpnProxyServerFields,
  bypassProxyServerForLocalAddress: boolean({ description: "Whether: bypass proxy server for local address." }),
};

const windows81VpnProxyServerFields: Fields = {
  ...vpnProxyServerFields,
  automaticallyDetectProxySettings: boolean({ description: "Whether: automatically detect proxy settings." }),
  bypassProxyServerForLocalAddress: boolean({ description: "Whether: bypass proxy server for local address." }),
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
