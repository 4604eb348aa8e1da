import { binary, type Fields, list, string } from "../fields.ts";
import { vpnServer } from "./vpnServer.ts";

export const windowsVpnConfigurationFields: Fields = {
  connectionName: string({ description: "Connection name.", required: true }),
  customXml: binary({ description: "Custom XML.", nullable: true, secret: true }),
  servers: list(vpnServer, { description: "Servers." }),
};
