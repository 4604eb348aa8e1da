import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "AndroidTrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android trusted root certificate",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidtrustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Cert file name.", nullable: true }),
    trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
  },
});
