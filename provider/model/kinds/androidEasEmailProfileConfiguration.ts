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
    accountName: string({ description: "Name of the account, as people see it.", required: true }),
    authenticationMethod: easAuthenticationMethod({ description: "How the device or its user proves who it is." }),
    customDomainName: string({ description: "Domain to use where usernameSource doesn't give one.", nullable: true }),
    durationOfEmailToSync: emailSyncDuration({ description: "How far back mail is synchronised." }),
    emailAddressSource: userEmailSource({ description: "Where the mail address comes from." }),
    emailSyncSchedule: emailSyncSchedule({ description: "How often mail is synchronised." }),
    hostName: string({ description: "Exchange server, by host name.", required: true }),
    requireSmime: boolean({ description: "Uses S/MIME.", safer: "true" }),
    requireSsl: boolean({ description: "Uses TLS.", safer: "true" }),
    syncCalendar: boolean({ description: "Synchronises the calendar." }),
    syncContacts: boolean({ description: "Synchronises contacts." }),
    syncNotes: boolean({ description: "Synchronises notes." }),
    syncTasks: boolean({ description: "Synchronises tasks." }),
    userDomainNameSource: domainNameSource({
      description: "Where the domain of the user name comes from.",
      nullable: true,
    }),
    usernameSource: androidUsernameSource({ description: "Where the user name comes from." }),
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
