import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, flagsType, reference, string } from "../kind.ts";
import { easAuthenticationMethod } from "../types/easAuthenticationMethod.ts";
import { easEmailProfileConfigurationBaseFields } from "../types/easEmailProfileConfigurationBase.ts";
import { emailSyncDuration } from "../types/emailSyncDuration.ts";
import { userEmailSource } from "../types/userEmailSource.ts";

const easServices = flagsType("easServices", ["none", "calendars", "contacts", "email", "notes", "reminders"]);

const emailCertificateType = enumType("emailCertificateType", ["none", "certificate", "derivedCredential"]);

export default defineKind({
  name: "IosEasEmailProfileConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: mail profile",
  description: "An account of Exchange mail. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseasemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    ...easEmailProfileConfigurationBaseFields,
    accountName: string({ description: "Name of the account, as people see it.", required: true, safer: "neutral" }),
    authenticationMethod: easAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      nullable: true,
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    blockMovingMessagesToOtherEmailAccounts: boolean({
      description: "Keeps messages from being moved to other accounts.",
      nullable: true,
      safer: "true",
    }),
    blockSendingEmailFromThirdPartyApps: boolean({
      description: "Keeps other apps from sending by the account.",
      nullable: true,
      safer: "true",
    }),
    blockSyncingRecentlyUsedEmailAddresses: boolean({
      description: "Keeps recently used addresses from other devices.",
      nullable: true,
      safer: "true",
    }),
    durationOfEmailToSync: emailSyncDuration({
      description: "How far back mail is synchronised.",
      safer: { order: ["unlimited", "oneMonth", "twoWeeks", "oneWeek", "threeDays", "oneDay"] },
    }),
    easServices: easServices({ description: "What is synchronised.", nullable: true, safer: "neutral" }),
    easServicesUserOverrideEnabled: boolean({
      description: "Lets people change what is synchronised.",
      nullable: true,
      safer: "neutral",
    }),
    emailAddressSource: userEmailSource({ description: "Where the mail address comes from.", safer: "neutral" }),
    encryptionCertificateType: emailCertificateType({
      description: "Where the certificate for encryption comes from.",
      nullable: true,
      safer: "depends",
    }),
    hostName: string({ description: "Exchange server, by host name.", required: true, safer: "depends" }),
    perAppVPNProfileId: string({ description: "VPN profile of the account, by id.", nullable: true, safer: "depends" }),
    requireSmime: boolean({ description: "Uses S/MIME.", nullable: true, safer: "true" }),
    requireSsl: boolean({ description: "Uses TLS.", safer: "true" }),
    signingCertificateType: emailCertificateType({
      description: "Where the certificate for signing comes from.",
      nullable: true,
      safer: "depends",
    }),
    smimeEnablePerMessageSwitch: boolean({
      description: "Lets people encrypt single messages.",
      nullable: true,
      safer: "depends",
    }),
    smimeEncryptByDefaultEnabled: boolean({
      description: "Encrypts messages unless people say otherwise.",
      nullable: true,
      safer: "true",
    }),
    smimeEncryptByDefaultUserOverrideEnabled: boolean({
      description: "Lets people change whether messages are encrypted.",
      nullable: true,
      safer: "false",
    }),
    smimeEncryptionCertificateUserOverrideEnabled: boolean({
      description: "Lets people choose the certificate for encryption.",
      nullable: true,
      safer: "false",
    }),
    smimeSigningCertificateUserOverrideEnabled: boolean({
      description: "Lets people choose the certificate for signing.",
      nullable: true,
      safer: "false",
    }),
    smimeSigningEnabled: boolean({ description: "Signs messages.", nullable: true, safer: "true" }),
    smimeSigningUserOverrideEnabled: boolean({
      description: "Lets people change whether messages are signed.",
      nullable: true,
      safer: "false",
    }),
    useOAuth: boolean({ description: "Signs in by OAuth.", nullable: true, safer: "true" }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Settings of derived credentials, by id.",
      nullable: true,
    }),
    identityCertificate: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Certificate profile that the device signs in with.",
      nullable: true,
    }),
    smimeEncryptionCertificate: reference(
      ["iosImportedPFXCertificateProfile", "iosPkcsCertificateProfile", "iosScepCertificateProfile"],
      { description: "Certificate profile for encrypting mail.", nullable: true },
    ),
    smimeSigningCertificate: reference(
      ["iosImportedPFXCertificateProfile", "iosPkcsCertificateProfile", "iosScepCertificateProfile"],
      { description: "Certificate profile for signing mail.", nullable: true },
    ),
  },
});
