import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind } from "../kind.ts";

export default defineKind({
  name: "IosExpeditedCheckinConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS expedited checkin configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosexpeditedcheckinconfiguration?view=graph-rest-beta",
  fields: {
    enableExpeditedCheckin: boolean({ description: "Whether: enable expedited checkin." }),
  },
});
