import { boolean, objectType, string } from "../fields.ts";

export const vpnServer = objectType("vpnServer", {
  address: string({ description: "Server, by host name or address.", required: true, safer: "depends" }),
  description: string({ description: "Name of the server, as people see it.", nullable: true }),
  isDefaultServer: boolean({ description: "Whether the server is used first.", safer: "neutral" }),
});
