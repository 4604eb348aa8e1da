import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, string } from "../kind.ts";
import { easEmailProfileConfigurationBaseFields } from "../types/easEmailProfileConfigurationBase.ts";
import { emailSyncDuration } from "../types/emailSyncDuration.ts";
import { emailSyncSchedule } from "../types/emailSyncSchedule.ts";
import { userEmailSource } from "../types/userEmailSource.ts";

export default defineKind({
  name: "WindowsPhoneEASEmailProfileConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows phone eas email profile configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphoneeasemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    ...easEmailProfileConfigurationBaseFields,
    accountName: string({ description: "Account name.", required: true }),
    applyOnlyToWindowsPhone81: boolean({ description: "Whether: apply only to windows phone81.", readOnly: true }),
    durationOfEmailToSync: emailSyncDuration({ description: "Duration of email to sync." }),
    emailAddressSource: userEmailSource({ description: "Email address source.", nullable: true }),
    emailSyncSchedule: emailSyncSchedule({ description: "Email sync schedule." }),
    hostName: string({ description: "Host name.", required: true }),
    requireSsl: boolean({ description: "Whether: require SSL." }),
    syncCalendar: boolean({ description: "Whether: sync calendar." }),
    syncContacts: boolean({ description: "Whether: sync contacts." }),
    syncTasks: boolean({ description: "Whether: sync tasks." }),
  },
});
