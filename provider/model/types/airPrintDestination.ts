import { boolean, integer, objectType, string } from "../fields.ts";

export const airPrintDestination = objectType("airPrintDestination", {
  forceTls: boolean({ description: "Prints by TLS." }),
  ipAddress: string({ description: "Printer, by address.", required: true }),
  port: integer({ description: "Port of the printer.", nullable: true }),
  resourcePath: string({ description: "Path of the printer's queue, for example `ipp/print`.", required: true }),
});
