import { objectType, string } from "../fields.ts";

export const keyValuePair = objectType("keyValuePair", {
  name: string({ description: "Name of the pair.", required: true, safer: "neutral" }),
  value: string({ description: "Value of the pair.", nullable: true, safer: "depends" }),
});
