import { deviceConfigurations } from "../collections.ts";
import { defineKind, list } from "../kind.ts";
import { omaSetting } from "../types/omaSetting.ts";

export default defineKind({
  name: "AndroidCustomConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android custom configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidcustomconfiguration?view=graph-rest-beta",
  fields: {
    omaSettings: list(omaSetting, { description: "Oma settings.", nullable: true }),
  },
});
