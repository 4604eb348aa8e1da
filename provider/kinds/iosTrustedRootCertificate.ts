import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "IosTrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS trusted root certificate",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iostrustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Cert file name.", nullable: true }),
    trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
  },
});
