import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "AospDeviceOwnerTrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android (AOSP): trusted root certificate",
  description:
    "A certificate that devices trust as the root of others. Wi-Fi, VPN and certificate profiles refer to it by id. For company-owned Android devices without Google services (AOSP).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownertrustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Name of the file that the certificate came from.", nullable: true }),
    trustedRootCertificate: binary({ description: "The certificate.", required: true }),
  },
});
