import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidForWorkEasEmailProfileBaseFields } from "../types/androidForWorkEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidForWorkGmailEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work gmail eas configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkgmaileasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkEasEmailProfileBaseFields,
  },
});
