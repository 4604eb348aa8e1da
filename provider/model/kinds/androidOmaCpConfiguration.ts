import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind } from "../kind.ts";

export default defineKind({
  name: "AndroidOmaCpConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: OMA-CP",
  description:
    "Settings of Zebra devices, as XML. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidomacpconfiguration?view=graph-rest-beta",
  fields: {
    configurationXml: binary({ description: "OMA-CP XML.", required: true, writeOnly: true, secret: true }),
  },
});
