import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind } from "../kind.ts";

export default defineKind({
  name: "IosExpeditedCheckinConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: expedited check-in",
  description: "Makes devices check in more often. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosexpeditedcheckinconfiguration?view=graph-rest-beta",
  fields: {
    enableExpeditedCheckin: boolean({ description: "Makes the device check in more often.", safer: "neutral" }),
  },
});
