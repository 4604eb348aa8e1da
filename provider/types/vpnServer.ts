import { boolean, objectType, string } from "../fields.ts";

export const vpnServer = objectType("vpnServer", {
  address: string({ description: "Address.", required: true }),
  description: string({ description: "Description.", nullable: true }),
  isDefaultServer: boolean({ description: "Whether: is default server." }),
});
