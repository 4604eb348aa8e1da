import { objectType, string } from "../fields.ts";

export const androidDeviceOwnerSilentCertificateAccess = objectType("androidDeviceOwnerSilentCertificateAccess", {
  packageId: string({ description: "The app, by package.", required: true, safer: "depends" }),
});
