import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind } from "../kind.ts";

export default defineKind({
  name: "AndroidOmaCpConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android oma cp configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidomacpconfiguration?view=graph-rest-beta",
  fields: {
    configurationXml: binary({ description: "Configuration XML.", required: true, writeOnly: true, secret: true }),
  },
});
