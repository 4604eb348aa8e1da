import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "AospDeviceOwnerTrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "android",
  title: "Aosp device owner trusted root certificate",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownertrustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Cert file name.", nullable: true }),
    trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
  },
});
