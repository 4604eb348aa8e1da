import { objectType, string } from "../fields.ts";

export const androidDeviceOwnerSilentCertificateAccess = objectType("androidDeviceOwnerSilentCertificateAccess", {
  packageId: string({ description: "Package ID.", required: true }),
});
