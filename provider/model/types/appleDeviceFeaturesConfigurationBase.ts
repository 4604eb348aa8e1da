import { type Fields, list } from "../fields.ts";
import { airPrintDestination } from "./airPrintDestination.ts";

export const appleDeviceFeaturesConfigurationBaseFields: Fields = {
  airPrintDestinations: list(airPrintDestination, {
    description: "Printers of AirPrint.",
    nullable: true,
    safer: "neutral",
  }),
};
