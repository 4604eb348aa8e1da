import { boolean, type Fields, integer, list, string, unionType } from "../fields.ts";
import { keyTypedValuePair } from "./keyTypedValuePair.ts";

const iosAzureAdSingleSignOnExtensionFields: Fields = {
  bundleIdAccessControlList: list(string, { description: "Bundle ID access control list.", nullable: true }),
  configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
  enableSharedDeviceMode: boolean({ description: "Whether: enable shared device mode." }),
};

const iosCredentialSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
  domains: list(string, { description: "Domains.", nullable: true }),
  extensionIdentifier: string({ description: "Extension identifier.", required: true }),
  realm: string({ description: "Realm.", required: true }),
  teamIdentifier: string({ description: "Team identifier.", nullable: true }),
};

const iosKerberosSingleSignOnExtensionFields: Fields = {
  activeDirectorySiteCode: string({ description: "Active directory site code.", nullable: true }),
  blockActiveDirectorySiteAutoDiscovery: boolean({
    description: "Whether: block active directory site auto discovery.",
  }),
  blockAutomaticLogin: boolean({ description: "Whether: block automatic login." }),
  cacheName: string({ description: "Cache name.", nullable: true }),
  credentialBundleIdAccessControlList: list(string, {
    description: "Credential bundle ID access control list.",
    nullable: true,
  }),
  domainRealms: list(string, { description: "Domain realms.", nullable: true }),
  domains: list(string, { description: "Domains.", nullable: true }),
  isDefaultRealm: boolean({ description: "Whether: is default realm." }),
  managedAppsInBundleIdACLIncluded: boolean({ description: "Whether: managed APPs in bundle ID acl included." }),
  passwordBlockModification: boolean({ description: "Whether: password block modification.", safer: "true" }),
  passwordChangeUrl: string({ description: "Password change URL.", nullable: true }),
  passwordEnableLocalSync: boolean({ description: "Whether: password enable local sync." }),
  passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
  passwordExpirationNotificationDays: integer({
    description: "Password expiration notification days.",
    unit: "days",
    nullable: true,
  }),
  passwordMinimumAgeDays: integer({
    description: "Password minimum age days.",
    unit: "days",
    nullable: true,
    safer: "higher",
  }),
  passwordMinimumLength: integer({
    description: "Password minimum length.",
    unit: "characters",
    nullable: true,
    safer: "higher",
  }),
  passwordPreviousPasswordBlockCount: integer({
    description: "Password previous password block count.",
    nullable: true,
    safer: "higher",
  }),
  passwordRequireActiveDirectoryComplexity: boolean({
    description: "Whether: password require active directory complexity.",
    safer: "true",
  }),
  passwordRequirementsDescription: string({ description: "Password requirements description.", nullable: true }),
  realm: string({ description: "Realm.", required: true }),
  requireUserPresence: boolean({ description: "Whether: require user presence." }),
  signInHelpText: string({ description: "Sign in help text.", nullable: true }),
  userPrincipalName: string({ description: "User principal name.", nullable: true }),
};

const iosRedirectSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
  extensionIdentifier: string({ description: "Extension identifier.", required: true }),
  teamIdentifier: string({ description: "Team identifier.", nullable: true }),
  urlPrefixes: list(string, { description: "URL prefixes.", nullable: true }),
};

export const iosSingleSignOnExtension = unionType("iosSingleSignOnExtension", {
  iosAzureAdSingleSignOnExtension: iosAzureAdSingleSignOnExtensionFields,
  iosCredentialSingleSignOnExtension: iosCredentialSingleSignOnExtensionFields,
  iosKerberosSingleSignOnExtension: iosKerberosSingleSignOnExtensionFields,
  iosRedirectSingleSignOnExtension: iosRedirectSingleSignOnExtensionFields,
});

const macOSAzureAdSingleSignOnExtensionFields: Fields = {
  bundleIdAccessControlList: list(string, { description: "Bundle ID access control list.", nullable: true }),
  configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
  enableSharedDeviceMode: boolean({ description: "Whether: enable shared device mode." }),
};

const macOSCredentialSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
  domains: list(string, { description: "Domains.", nullable: true }),
  extensionIdentifier: string({ description: "Extension identifier.", required: true }),
  realm: string({ description: "Realm.", required: true }),
  teamIdentifier: string({ description: "Team identifier.", required: true }),
};

const macOSKerberosSingleSignOnExtensionFields: Fields = {
  activeDirectorySiteCode: string({ description: "Active directory site code.", nullable: true }),
  blockActiveDirectorySiteAutoDiscovery: boolean({
    description: "Whether: block active directory site auto discovery.",
  }),
  blockAutomaticLogin: boolean({ description: "Whether: block automatic login." }),
  cacheName: string({ description: "Cache name.", nullable: true }),
  credentialBundleIdAccessControlList: list(string, {
    description: "Credential bundle ID access control list.",
    nullable: true,
  }),
  credentialsCacheMonitored: boolean({ description: "Whether: credentials cache monitored." }),
  domainRealms: list(string, { description: "Domain realms.", nullable: true }),
  domains: list(string, { description: "Domains.", nullable: true }),
  isDefaultRealm: boolean({ description: "Whether: is default realm." }),
  kerberosAppsInBundleIdACLIncluded: boolean({ description: "Whether: kerberos APPs in bundle ID acl included." }),
  managedAppsInBundleIdACLIncluded: boolean({ description: "Whether: managed APPs in bundle ID acl included." }),
  modeCredentialUsed: string({ description: "Mode credential used.", nullable: true }),
  passwordBlockModification: boolean({ description: "Whether: password block modification.", safer: "true" }),
  passwordChangeUrl: string({ description: "Password change URL.", nullable: true }),
  passwordEnableLocalSync: boolean({ description: "Whether: password enable local sync." }),
  passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
  passwordExpirationNotificationDays: integer({
    description: "Password expiration notification days.",
    unit: "days",
    nullable: true,
  }),
  passwordMinimumAgeDays: integer({
    description: "Password minimum age days.",
    unit: "days",
    nullable: true,
    safer: "higher",
  }),
  passwordMinimumLength: integer({
    description: "Password minimum length.",
    unit: "characters",
    nullable: true,
    safer: "higher",
  }),
  passwordPreviousPasswordBlockCount: integer({
    description: "Password previous password block count.",
    nullable: true,
    safer: "higher",
  }),
  passwordRequireActiveDirectoryComplexity: boolean({
    description: "Whether: password require active directory complexity.",
    safer: "true",
  }),
  passwordRequirementsDescription: string({ description: "Password requirements description.", nullable: true }),
  preferredKDCs: list(string, { description: "Preferred kd cs.", nullable: true }),
  realm: string({ description: "Realm.", required: true }),
  requireUserPresence: boolean({ description: "Whether: require user presence." }),
  signInHelpText: string({ description: "Sign in help text.", nullable: true }),
  tlsForLDAPRequired: boolean({ description: "Requires: TLs for ldap.", safer: "true" }),
  usernameLabelCustom: string({ description: "Username label custom.", nullable: true }),
  userPrincipalName: string({ description: "User principal name.", nullable: true }),
  userSetupDelayed: boolean({ description: "Whether: user setup delayed." }),
};

const macOSRedirectSingleSignOnExtensionFields: Fields = {
  configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
  extensionIdentifier: string({ description: "Extension identifier.", required: true }),
  teamIdentifier: string({ description: "Team identifier.", required: true }),
  urlPrefixes: list(string, { description: "URL prefixes.", nullable: true }),
};

export const singleSignOnExtension = unionType("singleSignOnExtension", {
  credentialSingleSignOnExtension: {
    configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
    domains: list(string, { description: "Domains.", nullable: true }),
    extensionIdentifier: string({ description: "Extension identifier.", required: true }),
    realm: string({ description: "Realm.", required: true }),
    teamIdentifier: string({ description: "Team identifier.", nullable: true }),
  },
  iosAzureAdSingleSignOnExtension: iosAzureAdSingleSignOnExtensionFields,
  iosCredentialSingleSignOnExtension: iosCredentialSingleSignOnExtensionFields,
  iosKerberosSingleSignOnExtension: iosKerberosSingleSignOnExtensionFields,
  iosRedirectSingleSignOnExtension: iosRedirectSingleSignOnExtensionFields,
  macOSAzureAdSingleSignOnExtension: macOSAzureAdSingleSignOnExtensionFields,
  macOSCredentialSingleSignOnExtension: macOSCredentialSingleSignOnExtensionFields,
  macOSKerberosSingleSignOnExtension: macOSKerberosSingleSignOnExtensionFields,
  macOSRedirectSingleSignOnExtension: macOSRedirectSingleSignOnExtensionFields,
  redirectSingleSignOnExtension: {
    configurations: list(keyTypedValuePair, { description: "Configurations.", nullable: true }),
    extensionIdentifier: string({ description: "Extension identifier.", required: true }),
    teamIdentifier: string({ description: "Team identifier.", nullable: true }),
    urlPrefixes: list(string, { description: "URL prefixes.", nullable: true }),
  },
});

export const macOSSingleSignOnExtension = unionType("macOSSingleSignOnExtension", {
  macOSAzureAdSingleSignOnExtension: macOSAzureAdSingleSignOnExtensionFields,
  macOSCredentialSingleSignOnExtension: macOSCredentialSingleSignOnExtensionFields,
  macOSKerberosSingleSignOnExtension: macOSKerberosSingleSignOnExtensionFields,
  macOSRedirectSingleSignOnExtension: macOSRedirectSingleSignOnExtensionFields,
});
