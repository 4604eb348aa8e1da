import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "WindowsPhone81TrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows Phone 8.1: trusted root certificate",
  description:
    "A certificate that devices trust as the root of others. Wi-Fi, VPN and certificate profiles refer to it by id. For Windows Phone 8.1, which Microsoft no longer supports.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81trustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Name of the file that the certificate came from.", nullable: true }),
    trustedRootCertificate: binary({ description: "The certificate.", required: true }),
  },
});
