import { binary, type Fields, list, string } from "../fields.ts";
import { vpnServer } from "./vpnServer.ts";

export const windowsVpnConfigurationFields: Fields = {
  connectionName: string({
    description: "Name of the connection, as people see it.",
    required: true,
    safer: "neutral",
  }),
  customXml: binary({ description: "Settings of the VPN app, as XML.", nullable: true, secret: true }),
  servers: list(vpnServer, { description: "VPN servers; the one marked as default is used first.", safer: "depends" }),
};
