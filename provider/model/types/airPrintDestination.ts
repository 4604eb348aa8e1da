import { boolean, integer, objectType, string } from "../fields.ts";

export const airPrintDestination = objectType("airPrintDestination", {
  forceTls: boolean({ description: "Prints by TLS.", safer: "true" }),
  ipAddress: string({ description: "Printer, by address.", required: true, safer: "neutral" }),
  port: integer({ description: "Port of the printer.", nullable: true, safer: "depends" }),
  resourcePath: string({
    description: "Path of the printer's queue, for example `ipp/print`.",
    required: true,
    safer: "neutral",
  }),
});
