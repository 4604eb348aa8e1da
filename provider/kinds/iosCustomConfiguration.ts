import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, string } from "../kind.ts";

export default defineKind({
  name: "IosCustomConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS custom configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscustomconfiguration?view=graph-rest-beta",
  fields: {
    payload: binary({ description: "Payload.", required: true, secret: true }),
    payloadFileName: string({ description: "Payload file name.", nullable: true }),
    payloadName: string({ description: "Payload name.", required: true }),
  },
});
