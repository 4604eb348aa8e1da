import { contested } from "../contested.ts";
import { objectType, string } from "../fields.ts";

export const operatingSystemVersionRange = objectType("operatingSystemVersionRange", {
  description: string({ description: "What the range is for." }),
  highestVersion: string({ description: "Newest version.", required: true, safer: contested.maximumVersion }),
  lowestVersion: string({ description: "Oldest version.", required: true, safer: "newer" }),
});
