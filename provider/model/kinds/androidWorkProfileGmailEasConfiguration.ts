import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidWorkProfileEasEmailProfileBaseFields } from "../types/androidWorkProfileEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidWorkProfileGmailEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, work profile: mail in Gmail",
  description: "Exchange mail in the Gmail app. For the work profile of personal Android devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilegmaileasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileEasEmailProfileBaseFields,
  },
});
