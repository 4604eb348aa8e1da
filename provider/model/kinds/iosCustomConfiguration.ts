import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "IosCustomConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: custom profile",
  description: "A configuration profile of Apple (`.mobileconfig`) as it is. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscustomconfiguration?view=graph-rest-beta",
  fields: {
    payload: binary({ description: "Configuration profile (`.mobileconfig`).", required: true, secret: true }),
    payloadFileName: string({ description: "Name of the file that the profile came from.", nullable: true }),
    payloadName: string({ description: "Name of the profile, as people see it.", required: true, safer: "neutral" }),
  },
});
