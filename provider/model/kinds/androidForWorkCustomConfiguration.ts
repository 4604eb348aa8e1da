import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list } from "../kind.ts";
import { omaSetting } from "../types/omaSetting.ts";

export default defineKind({
  name: "AndroidForWorkCustomConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): custom settings",
  description:
    "Settings that no type of its own has. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkcustomconfiguration?view=graph-rest-beta",
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
