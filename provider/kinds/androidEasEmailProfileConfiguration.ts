import { deviceConfigurations } from "../collections.ts";
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
  title: "Android eas email profile configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androideasemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    accountName: string({ description: "Account name.", required: true }),
    authenticationMethod: easAuthenticationMethod({ description: "Authentication method." }),
    customDomainName: string({ description: "Custom domain name.", nullable: true }),
    durationOfEmailToSync: emailSyncDuration({ description: "Duration of email to sync." }),
    emailAddressSource: userEmailSource({ description: "Email address source." }),
    emailSyncSchedule: emailSyncSchedule({ description: "Email sync schedule." }),
    hostName: string({ description: "Host name.", required: true }),
    requireSmime: boolean({ description: "Whether: require smime." }),
    requireSsl: boolean({ description: "Whether: require SSL." }),
    syncCalendar: boolean({ description: "Whether: sync calendar." }),
    syncContacts: boolean({ description: "Whether: sync contacts." }),
    syncNotes: boolean({ description: "Whether: sync notes." }),
    syncTasks: boolean({ description: "Whether: sync tasks." }),
    userDomainNameSource: domainNameSource({ description: "User domain name source.", nullable: true }),
    usernameSource: androidUsernameSource({ description: "Username source." }),
    identityCertificate: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Identity certificate.", nullable: true },
    ),
    smimeSigningCertificate: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Smime signing certificate.", nullable: true },
    ),
  },
});
