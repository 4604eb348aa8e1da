import { contested } from "../contested.ts";
import { boolean, type Fields, integer, list, string, unionType } from "../fields.ts";
import { keyTypedValuePair } from "./keyTypedValuePair.ts";

/** The same for iOS and macOS. */
const azureAdSingleSignOnExtensionFields: Fields = {
  bundleIdAccessControlList: list(string, {
    description: "Apps that may use single sign-on, by bundle.",
    nullable: true,
    safer: "depends",
  }),
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
    safer: "depends",
  }),
  enableSharedDeviceMode: boolean({
    description: "Turns shared device mode on, in which one sign-in counts for all apps.",
    safer: "depends",
  }),
};

const iosCredentialSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
    safer: "depends",
  }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true, safer: "depends" }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
  realm: string({ description: "Realm of the service.", required: true, safer: "depends" }),
  teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true, safer: "depends" }),
};

const iosKerberosSingleSignOnExtensionFields: Fields = {
  activeDirectorySiteCode: string({ description: "Site of Active Directory.", nullable: true, safer: "neutral" }),
  blockActiveDirectorySiteAutoDiscovery: boolean({
    description: "Keeps the extension from finding the site by itself.",
    safer: "neutral",
  }),
  blockAutomaticLogin: boolean({
    description: "Keeps passwords out of the keychain, so that people sign in each time.",
    safer: "true",
  }),
  cacheName: string({ description: "Name of the Kerberos cache.", nullable: true, safer: "neutral" }),
  credentialBundleIdAccessControlList: list(string, {
    description: "Apps that may use the Kerberos ticket, by bundle.",
    nullable: true,
    safer: "depends",
  }),
  domainRealms: list(string, { description: "Realms by domain, for mapping hosts.", nullable: true, safer: "depends" }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true, safer: "depends" }),
  isDefaultRealm: boolean({ description: "Makes the realm the default one.", safer: "depends" }),
  managedAppsInBundleIdACLIncluded: boolean({ description: "Lets all managed apps use the ticket.", safer: "false" }),
  passwordBlockModification: boolean({
    description: "Keeps people from changing the password.",
    safer: contested.passcodeChange,
  }),
  passwordChangeUrl: string({
    description: "Address where people change the password.",
    nullable: true,
    safer: "depends",
  }),
  passwordEnableLocalSync: boolean({
    description: "Keeps the device's password like that of the directory.",
    safer: "depends",
  }),
  passwordExpirationDays: integer({
    description: "How long a password may be used.",
    unit: "days",
    nullable: true,
    safer: contested.expiry,
  }),
  passwordExpirationNotificationDays: integer({
    description: "How long before the end of a password people are told.",
    unit: "days",
    nullable: true,
    safer: "neutral",
  }),
  passwordMinimumAgeDays: integer({
    description: "How long a password must be used before it can be changed.",
    unit: "days",
    nullable: true,
    safer: contested.minimumAge,
  }),
  passwordMinimumLength: integer({
    description: "Shortest password.",
    unit: "characters",
    nullable: true,
    safer: "higher",
  }),
  passwordPreviousPasswordBlockCount: integer({
    description: "How many passwords back can't be used again.",
    nullable: true,
    safer: "higher",
  }),
  passwordRequireActiveDirectoryComplexity: boolean({
    description: "Asks for passwords as Active Directory does.",
    safer: "true",
  }),
  passwordRequirementsDescription: string({
    description: "Text that tells people what a password needs.",
    nullable: true,
    safer: "neutral",
  }),
  realm: string({ description: "Kerberos realm.", required: true, safer: "depends" }),
  requireUserPresence: boolean({
    description: "Asks for face, fingerprint or passcode before the ticket is used.",
    safer: "true",
  }),
  signInHelpText: string({ description: "Help text at sign-in.", nullable: true, safer: "neutral" }),
  userPrincipalName: string({
    description: "Principal of the user; without it people are asked.",
    nullable: true,
    safer: "depends",
  }),
};

const iosRedirectSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
    safer: "depends",
  }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
  teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true, safer: "depends" }),
  urlPrefixes: list(string, {
    description: "Addresses that single sign-on is for, by their beginning.",
    nullable: true,
    safer: "depends",
  }),
};

export const iosSingleSignOnExtension = unionType("iosSingleSignOnExtension", {
  iosAzureAdSingleSignOnExtension: azureAdSingleSignOnExtensionFields,
  iosCredentialSingleSignOnExtension: iosCredentialSingleSignOnExtensionFields,
  iosKerberosSingleSignOnExtension: iosKerberosSingleSignOnExtensionFields,
  iosRedirectSingleSignOnExtension: iosRedirectSingleSignOnExtensionFields,
});

const macOSCredentialSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
    safer: "depends",
  }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true, safer: "depends" }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
  realm: string({ description: "Realm of the service.", required: true, safer: "depends" }),
  teamIdentifier: string({ description: "Team of the extension's developer.", required: true, safer: "depends" }),
};

const macOSKerberosSingleSignOnExtensionFields: Fields = {
  activeDirectorySiteCode: string({ description: "Site of Active Directory.", nullable: true, safer: "neutral" }),
  blockActiveDirectorySiteAutoDiscovery: boolean({
    description: "Keeps the extension from finding the site by itself.",
    safer: "neutral",
  }),
  blockAutomaticLogin: boolean({
    description: "Keeps passwords out of the keychain, so that people sign in each time.",
    safer: "true",
  }),
  cacheName: string({ description: "Name of the Kerberos cache.", nullable: true, safer: "neutral" }),
  credentialBundleIdAccessControlList: list(string, {
    description: "Apps that may use the Kerberos ticket, by bundle.",
    nullable: true,
    safer: "depends",
  }),
  credentialsCacheMonitored: boolean({
    description: "Asks for a new ticket when the old one is lost.",
    safer: "neutral",
  }),
  domainRealms: list(string, { description: "Realms by domain, for mapping hosts.", nullable: true, safer: "depends" }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true, safer: "depends" }),
  isDefaultRealm: boolean({ description: "Makes the realm the default one.", safer: "depends" }),
  kerberosAppsInBundleIdACLIncluded: boolean({
    description: "Lets Ticket Viewer and `klist` use the ticket.",
    safer: "false",
  }),
  managedAppsInBundleIdACLIncluded: boolean({ description: "Lets all managed apps use the ticket.", safer: "false" }),
  modeCredentialUsed: string({
    description: "When other apps use the ticket of the extension.",
    nullable: true,
    safer: "depends",
  }),
  passwordBlockModification: boolean({
    description: "Keeps people from changing the password.",
    safer: contested.passcodeChange,
  }),
  passwordChangeUrl: string({
    description: "Address where people change the password.",
    nullable: true,
    safer: "depends",
  }),
  passwordEnableLocalSync: boolean({
    description: "Keeps the device's password like that of the directory.",
    safer: "depends",
  }),
  passwordExpirationDays: integer({
    description: "How long a password may be used.",
    unit: "days",
    nullable: true,
    safer: contested.expiry,
  }),
  passwordExpirationNotificationDays: integer({
    description: "How long before the end of a password people are told.",
    unit: "days",
    nullable: true,
    safer: "neutral",
  }),
  passwordMinimumAgeDays: integer({
    description: "How long a password must be used before it can be changed.",
    unit: "days",
    nullable: true,
    safer: contested.minimumAge,
  }),
  passwordMinimumLength: integer({
    description: "Shortest password.",
    unit: "characters",
    nullable: true,
    safer: "higher",
  }),
  passwordPreviousPasswordBlockCount: integer({
    description: "How many passwords back can't be used again.",
    nullable: true,
    safer: "higher",
  }),
  passwordRequireActiveDirectoryComplexity: boolean({
    description: "Asks for passwords as Active Directory does.",
    safer: "true",
  }),
  passwordRequirementsDescription: string({
    description: "Text that tells people what a password needs.",
    nullable: true,
    safer: "neutral",
  }),
  preferredKDCs: list(string, { description: "Domain controllers to ask first.", nullable: true, safer: "depends" }),
  realm: string({ description: "Kerberos realm.", required: true, safer: "depends" }),
  requireUserPresence: boolean({
    description: "Asks for face, fingerprint or passcode before the ticket is used.",
    safer: "true",
  }),
  signInHelpText: string({ description: "Help text at sign-in.", nullable: true, safer: "neutral" }),
  tlsForLDAPRequired: boolean({ description: "Requires TLS for LDAP.", safer: "true" }),
  usernameLabelCustom: string({ description: "What the user name is called.", nullable: true, safer: "neutral" }),
  userPrincipalName: string({
    description: "Principal of the user; without it people are asked.",
    nullable: true,
    safer: "depends",
  }),
  userSetupDelayed: boolean({
    description: "Waits with setup until an administrator or the user starts it.",
    safer: "neutral",
  }),
};

const macOSRedirectSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
    safer: "depends",
  }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
  teamIdentifier: string({ description: "Team of the extension's developer.", required: true, safer: "depends" }),
  urlPrefixes: list(string, {
    description: "Addresses that single sign-on is for, by their beginning.",
    nullable: true,
    safer: "depends",
  }),
};

export const singleSignOnExtension = unionType("singleSignOnExtension", {
  credentialSingleSignOnExtension: {
    configurations: list(keyTypedValuePair, {
      description: "Settings of the extension, as typed pairs.",
      nullable: true,
      safer: "depends",
    }),
    domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true, safer: "depends" }),
    extensionIdentifier: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
    realm: string({ description: "Realm of the service.", required: true, safer: "depends" }),
    teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true, safer: "depends" }),
  },
  iosAzureAdSingleSignOnExtension: azureAdSingleSignOnExtensionFields,
  iosCredentialSingleSignOnExtension: iosCredentialSingleSignOnExtensionFields,
  iosKerberosSingleSignOnExtension: iosKerberosSingleSignOnExtensionFields,
  iosRedirectSingleSignOnExtension: iosRedirectSingleSignOnExtensionFields,
  macOSAzureAdSingleSignOnExtension: azureAdSingleSignOnExtensionFields,
  macOSCredentialSingleSignOnExtension: macOSCredentialSingleSignOnExtensionFields,
  macOSKerberosSingleSignOnExtension: macOSKerberosSingleSignOnExtensionFields,
  macOSRedirectSingleSignOnExtension: macOSRedirectSingleSignOnExtensionFields,
  redirectSingleSignOnExtension: {
    configurations: list(keyTypedValuePair, {
      description: "Settings of the extension, as typed pairs.",
      nullable: true,
      safer: "depends",
    }),
    extensionIdentifier: string({ description: "The extension, by bundle.", required: true, safer: "depends" }),
    teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true, safer: "depends" }),
    urlPrefixes: list(string, {
      description: "Addresses that single sign-on is for, by their beginning.",
      nullable: true,
      safer: "depends",
    }),
  },
});

export const macOSSingleSignOnExtension = unionType("macOSSingleSignOnExtension", {
  macOSAzureAdSingleSignOnExtension: azureAdSingleSignOnExtensionFields,
  macOSCredentialSingleSignOnExtension: macOSCredentialSingleSignOnExtensionFields,
  macOSKerberosSingleSignOnExtension: macOSKerberosSingleSignOnExtensionFields,
  macOSRedirectSingleSignOnExtension: macOSRedirectSingleSignOnExtensionFields,
});
