import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";

export default defineKind({
  name: "MacOSTrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: trusted root certificate",
  description:
    "A certificate that devices trust as the root of others. Wi-Fi, VPN and certificate profiles refer to it by id. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macostrustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Name of the file that the certificate came from.", nullable: true }),
    deploymentChannel: appleDeploymentChannel({
      description: "Whether the profile is for the device or the user.",
      nullable: true,
      safer: "depends",
    }),
    trustedRootCertificate: binary({ description: "The certificate.", required: true }),
  },
});
