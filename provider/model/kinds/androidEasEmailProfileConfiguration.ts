import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, reference, string } from "../kind.ts";
import { androidUsernameSource } from "../types/androidUsernameSource.ts";
import { domainNameSource } from "../types/domainNameSource.ts";
import { easAuthenticationMethod } from "../types/easAuthenticationMethod.ts";
import { emailSyncDuration } from "../types/emailSyncDuration.ts";
import { emailSyncSchedule } from "../types/emailSyncSchedule.ts";
import { userEmailSource } from "../types/userEmailSource.ts";

export default defineKind({
  name: "AndroidEasEmailProfileConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: mail profile",
  description:
    "An account of Exchange mail. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androideasemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    accountName: string({ description: "Name of the account, as people see it.", required: true, safer: "neutral" }),
    authenticationMethod: easAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    customDomainName: string({
      description: "Domain to use where usernameSource doesn't give one.",
      nullable: true,
      safer: "depends",
    }),
    durationOfEmailToSync: emailSyncDuration({
      description: "How far back mail is synchronised.",
      safer: { order: ["unlimited", "oneMonth", "twoWeeks", "oneWeek", "threeDays", "oneDay"] },
    }),
    emailAddressSource: userEmailSource({ description: "Where the mail address comes from.", safer: "neutral" }),
    emailSyncSchedule: emailSyncSchedule({ description: "How often mail is synchronised.", safer: "neutral" }),
    hostName: string({ description: "Exchange server, by host name.", required: true, safer: "depends" }),
    requireSmime: boolean({ description: "Uses S/MIME.", safer: "true" }),
    requireSsl: boolean({ description: "Uses TLS.", safer: "true" }),
    syncCalendar: boolean({ description: "Synchronises the calendar.", safer: "neutral" }),
    syncContacts: boolean({ description: "Synchronises contacts.", safer: "neutral" }),
    syncNotes: boolean({ description: "Synchronises notes.", safer: "neutral" }),
    syncTasks: boolean({ description: "Synchronises tasks.", safer: "neutral" }),
    userDomainNameSource: domainNameSource({
      description: "Where the domain of the user name comes from.",
      nullable: true,
      safer: "neutral",
    }),
    usernameSource: androidUsernameSource({ description: "Where the user name comes from.", safer: "neutral" }),
    identityCertificate: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    smimeSigningCertificate: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Certificate profile for signing mail.", nullable: true },
    ),
  },
});
