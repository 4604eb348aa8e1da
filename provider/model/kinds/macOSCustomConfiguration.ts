import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";

export default defineKind({
  name: "MacOSCustomConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: custom profile",
  description: "A configuration profile of Apple (`.mobileconfig`) as it is. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomconfiguration?view=graph-rest-beta",
  fields: {
    deploymentChannel: appleDeploymentChannel({
      description: "Whether the profile is for the device or the user.",
      safer: "depends",
    }),
    payload: binary({ description: "Configuration profile (`.mobileconfig`).", required: true, secret: true }),
    payloadFileName: string({ description: "Name of the file that the profile came from.", nullable: true }),
    payloadName: string({ description: "Name of the profile, as people see it.", required: true, safer: "neutral" }),
  },
});
