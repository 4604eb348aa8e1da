import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidWorkProfileEasEmailProfileBaseFields } from "../types/androidWorkProfileEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidWorkProfileGmailEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android work profile gmail eas configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilegmaileasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileEasEmailProfileBaseFields,
  },
});
