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
    accountName: string({ description: "Name of the account, as people see it.", required: true, safer: "neutral" }),
    durationOfEmailToSync: emailSyncDuration({
      description: "How far back mail is synchronised.",
      safer: { order: ["unlimited", "oneMonth", "twoWeeks", "oneWeek", "threeDays", "oneDay"] },
    }),
    emailAddressSource: userEmailSource({ description: "Where the mail address comes from.", safer: "neutral" }),
    emailSyncSchedule: emailSyncSchedule({ description: "How often mail is synchronised.", safer: "neutral" }),
    hostName: string({ description: "Exchange server, by host name.", required: true, safer: "depends" }),
    requireSsl: boolean({ description: "Uses TLS.", safer: "true" }),
    syncCalendar: boolean({ description: "Synchronises the calendar.", safer: "neutral" }),
    syncContacts: boolean({ description: "Synchronises contacts.", safer: "neutral" }),
    syncTasks: boolean({ description: "Synchronises tasks.", safer: "neutral" }),
  },
});
