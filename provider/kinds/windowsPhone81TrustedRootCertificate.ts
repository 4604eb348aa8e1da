import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "WindowsPhone81TrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows phone81 trusted root certificate",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81trustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Cert file name.", nullable: true }),
    trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
  },
});
