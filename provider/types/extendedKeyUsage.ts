import { objectType, string } from "../fields.ts";

export const extendedKeyUsage = objectType("extendedKeyUsage", {
  name: string({ description: "Name.", nullable: true }),
  objectIdentifier: string({ description: "Object identifier.", nullable: true }),
});
