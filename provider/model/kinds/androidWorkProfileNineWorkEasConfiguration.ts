import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind } from "../kind.ts";
import { androidWorkProfileEasEmailProfileBaseFields } from "../types/androidWorkProfileEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidWorkProfileNineWorkEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, work profile: mail in Nine",
  description: "Exchange mail in the app Nine. For the work profile of personal Android devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilenineworkeasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileEasEmailProfileBaseFields,
    syncCalendar: boolean({ description: "Synchronises the calendar.", safer: "neutral" }),
    syncContacts: boolean({ description: "Synchronises contacts.", safer: "neutral" }),
    syncTasks: boolean({ description: "Synchronises tasks.", safer: "neutral" }),
  },
});
