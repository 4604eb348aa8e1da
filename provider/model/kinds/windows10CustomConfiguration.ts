import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list } from "../kind.ts";
import { omaSetting } from "../types/omaSetting.ts";

export default defineKind({
  name: "Windows10CustomConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: custom settings",
  description: "Settings that no type of its own has. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration?view=graph-rest-beta",
  fields: {
    omaSettings: list(omaSetting, {
      description: "Settings by OMA-URI. Where a type of its own has the setting, that is checked and this isn't.",
      nullable: true,
      safer: "depends",
    }),
  },
  notes: [
    "The service encrypts texts. They are read back where the credentials may write configurations; where they may only read, a change of a text in the tenant isn't noticed.",
  ],
});
