import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind } from "../kind.ts";
import { androidForWorkEasEmailProfileBaseFields } from "../types/androidForWorkEasEmailProfileBase.ts";

export default defineKind({
  name: "AndroidForWorkNineWorkEasConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): mail in Nine",
  description:
    "Exchange mail in the app Nine. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworknineworkeasconfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkEasEmailProfileBaseFields,
    syncCalendar: boolean({ description: "Synchronises the calendar.", safer: "neutral" }),
    syncContacts: boolean({ description: "Synchronises contacts.", safer: "neutral" }),
    syncTasks: boolean({ description: "Synchronises tasks.", safer: "neutral" }),
  },
});
