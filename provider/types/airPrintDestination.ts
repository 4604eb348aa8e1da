import { boolean, integer, objectType, string } from "../fields.ts";

export const airPrintDestination = objectType("airPrintDestination", {
  forceTls: boolean({ description: "Whether: force TLs." }),
  ipAddress: string({ description: "IP address.", required: true }),
  port: integer({ description: "Port.", nullable: true }),
  resourcePath: string({ description: "Resource path.", required: true }),
});
