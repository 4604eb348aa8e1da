import { deviceConfigurations } from "../collections.ts";
import { defineKind, list } from "../kind.ts";
import { omaSetting } from "../types/omaSetting.ts";

export default defineKind({
  name: "Windows10CustomConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 custom configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration?view=graph-rest-beta",
  fields: {
    omaSettings: list(omaSetting, { description: "Oma settings.", nullable: true }),
  },
});
