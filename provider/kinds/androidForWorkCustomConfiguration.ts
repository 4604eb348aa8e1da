import { deviceConfigurations } from "../collections.ts";
import { defineKind, list } from "../kind.ts";
import { omaSetting } from "../types/omaSetting.ts";

export default defineKind({
  name: "AndroidForWorkCustomConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work custom configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcustomconfiguration?view=graph-rest-beta",
  fields: {
    omaSettings: list(omaSetting, { description: "Oma settings.", nullable: true }),
  },
});
