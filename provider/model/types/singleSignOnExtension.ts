import { boolean, type Fields, integer, list, string, unionType } from "../fields.ts";
import { keyTypedValuePair } from "./keyTypedValuePair.ts";

/** The same for iOS and macOS. */
const azureAdSingleSignOnExtensionFields: Fields = {
  bundleIdAccessControlList: list(string, {
    description: "Apps that may use single sign-on, by bundle.",
    nullable: true,
  }),
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
  }),
  enableSharedDeviceMode: boolean({
    description: "Turns shared device mode on, in which one sign-in counts for all apps.",
  }),
};

const iosCredentialSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
  }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true }),
  realm: string({ description: "Realm of the service.", required: true }),
  teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true }),
};

const iosKerberosSingleSignOnExtensionFields: Fields = {
  activeDirectorySiteCode: string({ description: "Site of Active Directory.", nullable: true }),
  blockActiveDirectorySiteAutoDiscovery: boolean({
    description: "Keeps the extension from finding the site by itself.",
  }),
  blockAutomaticLogin: boolean({
    description: "Keeps passwords out of the keychain, so that people sign in each time.",
  }),
  cacheName: string({ description: "Name of the Kerberos cache.", nullable: true }),
  credentialBundleIdAccessControlList: list(string, {
    description: "Apps that may use the Kerberos ticket, by bundle.",
    nullable: true,
  }),
  domainRealms: list(string, { description: "Realms by domain, for mapping hosts.", nullable: true }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true }),
  isDefaultRealm: boolean({ description: "Makes the realm the default one." }),
  managedAppsInBundleIdACLIncluded: boolean({ description: "Lets all managed apps use the ticket." }),
  passwordBlockModification: boolean({ description: "Keeps people from changing the password." }),
  passwordChangeUrl: string({ description: "Address where people change the password.", nullable: true }),
  passwordEnableLocalSync: boolean({ description: "Keeps the device's password like that of the directory." }),
  passwordExpirationDays: integer({ description: "How long a password may be used.", unit: "days", nullable: true }),
  passwordExpirationNotificationDays: integer({
    description: "How long before the end of a password people are told.",
    unit: "days",
    nullable: true,
  }),
  passwordMinimumAgeDays: integer({
    description: "How long a password must be used before it can be changed.",
    unit: "days",
    nullable: true,
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
  passwordRequireActiveDirectoryComplexity: boolean({ description: "Asks for passwords as Active Directory does." }),
  passwordRequirementsDescription: string({
    description: "Text that tells people what a password needs.",
    nullable: true,
  }),
  realm: string({ description: "Kerberos realm.", required: true }),
  requireUserPresence: boolean({ description: "Asks for face, fingerprint or passcode before the ticket is used." }),
  signInHelpText: string({ description: "Help text at sign-in.", nullable: true }),
  userPrincipalName: string({ description: "Principal of the user; without it people are asked.", nullable: true }),
};

const iosRedirectSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
  }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true }),
  teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true }),
  urlPrefixes: list(string, {
    description: "Addresses that single sign-on is for, by their beginning.",
    nullable: true,
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
  }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true }),
  realm: string({ description: "Realm of the service.", required: true }),
  teamIdentifier: string({ description: "Team of the extension's developer.", required: true }),
};

const macOSKerberosSingleSignOnExtensionFields: Fields = {
  activeDirectorySiteCode: string({ description: "Site of Active Directory.", nullable: true }),
  blockActiveDirectorySiteAutoDiscovery: boolean({
    description: "Keeps the extension from finding the site by itself.",
  }),
  blockAutomaticLogin: boolean({
    description: "Keeps passwords out of the keychain, so that people sign in each time.",
  }),
  cacheName: string({ description: "Name of the Kerberos cache.", nullable: true }),
  credentialBundleIdAccessControlList: list(string, {
    description: "Apps that may use the Kerberos ticket, by bundle.",
    nullable: true,
  }),
  credentialsCacheMonitored: boolean({ description: "Asks for a new ticket when the old one is lost." }),
  domainRealms: list(string, { description: "Realms by domain, for mapping hosts.", nullable: true }),
  domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true }),
  isDefaultRealm: boolean({ description: "Makes the realm the default one." }),
  kerberosAppsInBundleIdACLIncluded: boolean({ description: "Lets Ticket Viewer and `klist` use the ticket." }),
  managedAppsInBundleIdACLIncluded: boolean({ description: "Lets all managed apps use the ticket." }),
  modeCredentialUsed: string({ description: "When other apps use the ticket of the extension.", nullable: true }),
  passwordBlockModification: boolean({ description: "Keeps people from changing the password." }),
  passwordChangeUrl: string({ description: "Address where people change the password.", nullable: true }),
  passwordEnableLocalSync: boolean({ description: "Keeps the device's password like that of the directory." }),
  passwordExpirationDays: integer({ description: "How long a password may be used.", unit: "days", nullable: true }),
  passwordExpirationNotificationDays: integer({
    description: "How long before the end of a password people are told.",
    unit: "days",
    nullable: true,
  }),
  passwordMinimumAgeDays: integer({
    description: "How long a password must be used before it can be changed.",
    unit: "days",
    nullable: true,
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
  passwordRequireActiveDirectoryComplexity: boolean({ description: "Asks for passwords as Active Directory does." }),
  passwordRequirementsDescription: string({
    description: "Text that tells people what a password needs.",
    nullable: true,
  }),
  preferredKDCs: list(string, { description: "Domain controllers to ask first.", nullable: true }),
  realm: string({ description: "Kerberos realm.", required: true }),
  requireUserPresence: boolean({ description: "Asks for face, fingerprint or passcode before the ticket is used." }),
  signInHelpText: string({ description: "Help text at sign-in.", nullable: true }),
  tlsForLDAPRequired: boolean({ description: "Requires TLS for LDAP.", safer: "true" }),
  usernameLabelCustom: string({ description: "What the user name is called.", nullable: true }),
  userPrincipalName: string({ description: "Principal of the user; without it people are asked.", nullable: true }),
  userSetupDelayed: boolean({ description: "Waits with setup until an administrator or the user starts it." }),
};

const macOSRedirectSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, {
    description: "Settings of the extension, as typed pairs.",
    nullable: true,
  }),
  extensionIdentifier: string({ description: "The extension, by bundle.", required: true }),
  teamIdentifier: string({ description: "Team of the extension's developer.", required: true }),
  urlPrefixes: list(string, {
    description: "Addresses that single sign-on is for, by their beginning.",
    nullable: true,
  }),
};

export const singleSignOnExtension = unionType("singleSignOnExtension", {
  credentialSingleSignOnExtension: {
    configurations: list(keyTypedValuePair, {
      description: "Settings of the extension, as typed pairs.",
      nullable: true,
    }),
    domains: list(string, { description: "Hosts that single sign-on is for.", nullable: true }),
    extensionIdentifier: string({ description: "The extension, by bundle.", required: true }),
    realm: string({ description: "Realm of the service.", required: true }),
    teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true }),
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
    }),
    extensionIdentifier: string({ description: "The extension, by bundle.", required: true }),
    teamIdentifier: string({ description: "Team of the extension's developer.", nullable: true }),
    urlPrefixes: list(string, {
      description: "Addresses that single sign-on is for, by their beginning.",
      nullable: true,
    }),
  },
});

export const macOSSingleSignOnExtension = unionType("macOSSingleSignOnExtension", {
  macOSAzureAdSingleSignOnExtension: azureAdSingleSignOnExtensionFields,
  macOSCredentialSingleSignOnExtension: macOSCredentialSingleSignOnExtensionFields,
  macOSKerberosSingleSignOnExtension: macOSKerberosSingleSignOnExtensionFields,
  macOSRedirectSingleSignOnExtension: macOSRedirectSingleSignOnExtensionFields,
});
