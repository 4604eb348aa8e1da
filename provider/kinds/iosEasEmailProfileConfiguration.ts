import { deviceConfigurations } from "../collections.ts";
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
  title: "IOS eas email profile configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseasemailprofileconfiguration?view=graph-rest-beta",
  fields: {
    ...easEmailProfileConfigurationBaseFields,
    accountName: string({ description: "Account name.", required: true }),
    authenticationMethod: easAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    blockMovingMessagesToOtherEmailAccounts: boolean({
      description: "Whether: block moving messages to other email accounts.",
      nullable: true,
    }),
    blockSendingEmailFromThirdPartyApps: boolean({
      description: "Whether: block sending email from third party APPs.",
      nullable: true,
    }),
    blockSyncingRecentlyUsedEmailAddresses: boolean({
      description: "Whether: block syncing recently used email addresses.",
      nullable: true,
    }),
    durationOfEmailToSync: emailSyncDuration({ description: "Duration of email to sync." }),
    easServices: easServices({ description: "Eas services.", nullable: true }),
    easServicesUserOverrideEnabled: boolean({ description: "Turns on: eas services user override.", nullable: true }),
    emailAddressSource: userEmailSource({ description: "Email address source." }),
    encryptionCertificateType: emailCertificateType({ description: "Encryption certificate type.", nullable: true }),
    hostName: string({ description: "Host name.", required: true }),
    perAppVPNProfileId: string({ description: "Per APP VPN profile ID.", nullable: true }),
    requireSmime: boolean({ description: "Whether: require smime.", nullable: true }),
    requireSsl: boolean({ description: "Whether: require SSL." }),
    signingCertificateType: emailCertificateType({ description: "Signing certificate type.", nullable: true }),
    smimeEnablePerMessageSwitch: boolean({ description: "Whether: smime enable per message switch.", nullable: true }),
    smimeEncryptByDefaultEnabled: boolean({
      description: "Turns on: smime encrypt by default.",
      nullable: true,
      safer: "true",
    }),
    smimeEncryptByDefaultUserOverrideEnabled: boolean({
      description: "Turns on: smime encrypt by default user override.",
      nullable: true,
      safer: "true",
    }),
    smimeEncryptionCertificateUserOverrideEnabled: boolean({
      description: "Turns on: smime encryption certificate user override.",
      nullable: true,
      safer: "true",
    }),
    smimeSigningCertificateUserOverrideEnabled: boolean({
      description: "Turns on: smime signing certificate user override.",
      nullable: true,
    }),
    smimeSigningEnabled: boolean({ description: "Turns on: smime signing.", nullable: true }),
    smimeSigningUserOverrideEnabled: boolean({ description: "Turns on: smime signing user override.", nullable: true }),
    useOAuth: boolean({ description: "Whether: use o auth.", nullable: true }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Derived credential settings.",
      nullable: true,
    }),
    identityCertificate: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Identity certificate.",
      nullable: true,
    }),
    smimeEncryptionCertificate: reference(
      ["iosImportedPFXCertificateProfile", "iosPkcsCertificateProfile", "iosScepCertificateProfile"],
      { description: "Smime encryption certificate.", nullable: true },
    ),
    smimeSigningCertificate: reference(
      ["iosImportedPFXCertificateProfile", "iosPkcsCertificateProfile", "iosScepCertificateProfile"],
      { description: "Smime signing certificate.", nullable: true },
    ),
  },
});
