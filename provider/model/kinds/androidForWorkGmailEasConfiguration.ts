import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidForWorkEasEmailProfileBaseFields } from "../types/androidForWorkEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidForWorkGmailEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): mail in Gmail",
  description:
    "Exchange mail in the Gmail app. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkgmaileasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkEasEmailProfileBaseFields,
  },
});
