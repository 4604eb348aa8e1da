import { objectType, string } from "../fields.ts";

export const keyValue = objectType("keyValue", {
  key: string({ description: "Key.", nullable: true }),
  value: string({ description: "Value.", nullable: true, secret: true }),
});
