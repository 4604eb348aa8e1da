import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, string } from "../kind.ts";
import { easEmailProfileConfigurationBaseFields } from "../types/easEmailProfileConfigurationBase.ts";
import { emailSyncDuration } from "../types/emailSyncDuration.ts";
import { emailSyncSchedule } from "../types/emailSyncSchedule.ts";
import { userEmailSource } from "../types/userEmailSource.ts";

export default defineKind({
  name: "Windows10EasEmailProfileConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: mail profile",
  description: "An account of Exchange mail. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10easemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    ...easEmailProfileConfigurationBaseFields,
    accountName: string({ description: "Name of the account, as people see it.", required: true }),
    durationOfEmailToSync: emailSyncDuration({ description: "How far back mail is synchronised." }),
    emailAddressSource: userEmailSource({ description: "Where the mail address comes from." }),
    emailSyncSchedule: emailSyncSchedule({ description: "How often mail is synchronised." }),
    hostName: string({ description: "Exchange server, by host name.", required: true }),
    requireSsl: boolean({ description: "Uses TLS.", safer: "true" }),
    syncCalendar: boolean({ description: "Synchronises the calendar." }),
    syncContacts: boolean({ description: "Synchronises contacts." }),
    syncTasks: boolean({ description: "Synchronises tasks." }),
  },
});
