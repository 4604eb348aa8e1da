import { objectType, string } from "../fields.ts";

export const keyValuePair = objectType("keyValuePair", {
  name: string({ description: "Name.", required: true }),
  value: string({ description: "Value.", nullable: true, secret: true }),
});
