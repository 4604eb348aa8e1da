import { contested } from "../contested.ts";
import { boolean, list, objectType, string } from "../fields.ts";

export const deviceEnrollmentPlatformRestriction = objectType("deviceEnrollmentPlatformRestriction", {
  blockedManufacturers: list(string, {
    description: "Manufacturers whose devices can't enrol.",
    nullable: true,
    safer: "longer",
  }),
  blockedSkus: list(string, { description: "Editions that can't enrol.", nullable: true, safer: "longer" }),
  osMaximumVersion: string({
    description: "Newest version that may enrol.",
    nullable: true,
    safer: contested.maximumVersion,
  }),
  osMinimumVersion: string({ description: "Oldest version that may enrol.", nullable: true, safer: "newer" }),
  personalDeviceEnrollmentBlocked: boolean({
    description: "Keeps devices that people own from enrolling.",
    safer: "true",
  }),
  platformBlocked: boolean({ description: "Keeps the whole platform from enrolling.", safer: "true" }),
});
