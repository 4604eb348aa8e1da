import { deviceConfigurations } from "../collections.ts";
import { defineKind, list } from "../kind.ts";
import { omaSetting } from "../types/omaSetting.ts";

export default defineKind({
  name: "AndroidWorkProfileCustomConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android work profile custom configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilecustomconfiguration?view=graph-rest-beta",
  fields: {
    omaSettings: list(omaSetting, { description: "Oma settings.", nullable: true }),
  },
});
