import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind } from "../kind.ts";
import { androidWorkProfileEasEmailProfileBaseFields } from "../types/androidWorkProfileEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidWorkProfileNineWorkEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android work profile nine work eas configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilenineworkeasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileEasEmailProfileBaseFields,
    syncCalendar: boolean({ description: "Whether: sync calendar." }),
    syncContacts: boolean({ description: "Whether: sync contacts." }),
    syncTasks: boolean({ description: "Whether: sync tasks." }),
  },
});
