import { objectType, string } from "../fields.ts";

export const operatingSystemVersionRange = objectType("operatingSystemVersionRange", {
  description: string({ description: "Description." }),
  highestVersion: string({ description: "Highest version.", required: true }),
  lowestVersion: string({ description: "Lowest version.", required: true }),
});
