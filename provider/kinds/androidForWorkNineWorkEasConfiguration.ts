import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind } from "../kind.ts";
import { androidForWorkEasEmailProfileBaseFields } from "../types/androidForWorkEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidForWorkNineWorkEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work nine work eas configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworknineworkeasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkEasEmailProfileBaseFields,
    syncCalendar: boolean({ description: "Whether: sync calendar." }),
    syncContacts: boolean({ description: "Whether: sync contacts." }),
    syncTasks: boolean({ description: "Whether: sync tasks." }),
  },
});
