import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, string } from "../kind.ts";
import { easEmailProfileConfigurationBaseFields } from "../types/easEmailProfileConfigurationBase.ts";
import { emailSyncDuration } from "../types/emailSyncDuration.ts";
import { emailSyncSchedule } from "../types/emailSyncSchedule.ts";
import { userEmailSource } from "../types/userEmailSource.ts";

export default defineKind({
  name: "Windows10EasEmailProfileConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 eas email profile configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10easemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    ...easEmailProfileConfigurationBaseFields,
    accountName: string({ description: "Account name.", required: true }),
    durationOfEmailToSync: emailSyncDuration({ description: "Duration of email to sync." }),
    emailAddressSource: userEmailSource({ description: "Email address source." }),
    emailSyncSchedule: emailSyncSchedule({ description: "Email sync schedule." }),
    hostName: string({ description: "Host name.", required: true }),
    requireSsl: boolean({ description: "Whether: require SSL." }),
    syncCalendar: boolean({ description: "Whether: sync calendar." }),
    syncContacts: boolean({ description: "Whether: sync contacts." }),
    syncTasks: boolean({ description: "Whether: sync tasks." }),
  },
});
