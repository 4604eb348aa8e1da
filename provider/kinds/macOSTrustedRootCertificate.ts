import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";

export default defineKind({
  name: "MacOSTrustedRootCertificate",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS trusted root certificate",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macostrustedrootcertificate?view=graph-rest-beta",
  fields: {
    certFileName: string({ description: "Cert file name.", nullable: true }),
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel.", nullable: true }),
    trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
  },
});
