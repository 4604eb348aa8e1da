import { objectType, string } from "../fields.ts";

export const extendedKeyUsage = objectType("extendedKeyUsage", {
  name: string({ description: "Name of the usage.", nullable: true, safer: "neutral" }),
  objectIdentifier: string({
    description: "Object identifier, for example `1.3.6.1.5.5.7.3.2`.",
    nullable: true,
    safer: "depends",
  }),
});
