import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";

export default defineKind({
  name: "MacOSCustomConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS custom configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomconfiguration?view=graph-rest-beta",
  fields: {
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel." }),
    payload: binary({ description: "Payload.", required: true, secret: true }),
    payloadFileName: string({ description: "Payload file name.", nullable: true }),
    payloadName: string({ description: "Payload name.", required: true }),
  },
});
