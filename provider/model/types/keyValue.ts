import { objectType, string } from "../fields.ts";

export const keyValue = objectType("keyValue", {
  key: string({ description: "Name of the setting.", nullable: true, safer: "depends" }),
  value: string({ description: "Value of the setting.", nullable: true, secret: true, safer: "depends" }),
});
