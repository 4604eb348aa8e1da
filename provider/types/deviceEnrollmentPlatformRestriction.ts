import { boolean, list, objectType, string } from "../fields.ts";

export const deviceEnrollmentPlatformRestriction = objectType("deviceEnrollmentPlatformRestriction", {
  blockedManufacturers: list(string, { description: "Blocked manufacturers.", nullable: true }),
  blockedSkus: list(string, { description: "Blocked skus.", nullable: true }),
  osMaximumVersion: string({ description: "Os maximum version.", nullable: true }),
  osMinimumVersion: string({ description: "Os minimum version.", nullable: true }),
  personalDeviceEnrollmentBlocked: boolean({ description: "Blocks: personal device enrollment.", safer: "true" }),
  platformBlocked: boolean({ description: "Blocks: platform.", safer: "true" }),
});
