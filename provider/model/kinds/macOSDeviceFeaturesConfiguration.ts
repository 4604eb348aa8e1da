import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, int64, integer, list, objectType, reference, string } from "../kind.ts";
import { appleDeviceFeaturesConfigurationBaseFields } from "../types/appleDeviceFeaturesConfigurationBase.ts";
import { ipRange } from "../types/ipRange.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { macOSSingleSignOnExtension, singleSignOnExtension } from "../types/singleSignOnExtension.ts";

const macOSAssociatedDomainsItem = objectType("macOSAssociatedDomainsItem", {
  applicationIdentifier: string({ description: "The app, by team and bundle.", required: true, safer: "depends" }),
  directDownloadsEnabled: boolean({
    description: "Reads the domains' data from the sites themselves rather than from Apple.",
    safer: "neutral",
  }),
  domains: list(string, {
    description: "Domains of the app, for example `applinks:contoso.com`.",
    nullable: true,
    safer: "depends",
  }),
});

const macOSLaunchItem = objectType("macOSLaunchItem", {
  hide: boolean({ description: "Hides the app in the list of users and groups.", safer: "neutral" }),
  path: string({ description: "App or file, by path.", required: true, safer: "depends" }),
});

const macOSContentCachingClientPolicy = enumType("macOSContentCachingClientPolicy", [
  "notConfigured",
  "clientsInLocalNetwork",
  "clientsWithSamePublicIpAddress",
  "clientsInCustomLocalNetworks",
  "clientsInCustomLocalNetworksWithFallback",
]);

const macOSContentCachingParentSelectionPolicy = enumType("macOSContentCachingParentSelectionPolicy", [
  "notConfigured",
  "roundRobin",
  "firstAvailable",
  "urlPathHash",
  "random",
  "stickyAvailable",
]);

const macOSContentCachingPeerPolicy = enumType("macOSContentCachingPeerPolicy", [
  "notConfigured",
  "peersInLocalNetwork",
  "peersWithSamePublicIpAddress",
  "peersInCustomLocalNetworks",
]);

const macOSContentCachingType = enumType("macOSContentCachingType", [
  "notConfigured",
  "userContentOnly",
  "sharedContentOnly",
]);

export default defineKind({
  name: "MacOSDeviceFeaturesConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: device features",
  description: "Sign-in window, single sign-on, content caching, AirPrint, login items. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosdevicefeaturesconfiguration?view=graph-rest-beta",
  fields: {
    ...appleDeviceFeaturesConfigurationBaseFields,
    adminShowHostInfo: boolean({
      description: "Shows name, version and address of the device when the clock at sign-in is clicked.",
      safer: "neutral",
    }),
    appAssociatedDomains: list(macOSAssociatedDomainsItem, {
      description: "Domains of apps, for single sign-on and links.",
      nullable: true,
      safer: "depends",
    }),
    associatedDomains: list(keyValuePair, {
      description:
        "Domains of apps as pairs, the older form of appAssociatedDomains: the app by team and bundle, and a domain such as `webcredentials:contoso.com`.",
      nullable: true,
      safer: "depends",
    }),
    authorizedUsersListHidden: boolean({
      description: "Asks for name and password at sign-in in place of a list of users.",
      safer: "true",
    }),
    authorizedUsersListHideAdminUsers: boolean({
      description: "Leaves administrators out of the list at sign-in.",
      safer: "true",
    }),
    authorizedUsersListHideLocalUsers: boolean({
      description: "Leaves local users out of the list at sign-in.",
      safer: "neutral",
    }),
    authorizedUsersListHideMobileAccounts: boolean({
      description: "Leaves mobile accounts out of the list at sign-in.",
      safer: "neutral",
    }),
    authorizedUsersListIncludeNetworkUsers: boolean({
      description: "Puts network users into the list at sign-in.",
      safer: "neutral",
    }),
    authorizedUsersListShowOtherManagedUsers: boolean({
      description: 'Puts "Other…" into the list at sign-in.',
      safer: "neutral",
    }),
    autoLaunchItems: list(macOSLaunchItem, {
      description: "Apps and files that open at sign-in.",
      nullable: true,
      safer: "depends",
    }),
    consoleAccessDisabled: boolean({ description: "Keeps people from the console at sign-in.", safer: "true" }),
    contentCachingBlockDeletion: boolean({ description: "Keeps cached content when the system needs space." }),
    contentCachingClientListenRanges: list(ipRange, {
      description: "Addresses of clients that get content.",
      nullable: true,
    }),
    contentCachingClientPolicy: macOSContentCachingClientPolicy({ description: "Which clients get content." }),
    contentCachingDataPath: string({ description: "Folder of the cache.", nullable: true }),
    contentCachingDisableConnectionSharing: boolean({
      description: "Keeps the connection from being shared with devices at USB.",
    }),
    contentCachingEnabled: boolean({ description: "Turns content caching on." }),
    contentCachingForceConnectionSharing: boolean({ description: "Shares the connection with devices at USB." }),
    contentCachingKeepAwake: boolean({ description: "Keeps the device awake while it caches." }),
    contentCachingLogClientIdentities: boolean({ description: "Logs addresses and ports of clients." }),
    contentCachingMaxSizeBytes: int64({
      description: "Largest size of the cache; 0 for no limit.",
      unit: "bytes",
      nullable: true,
    }),
    contentCachingParents: list(string, {
      description: "Caches that this one asks, by address.",
      nullable: true,
      ordered: true,
    }),
    contentCachingParentSelectionPolicy: macOSContentCachingParentSelectionPolicy({
      description: "Which of several parents is asked.",
    }),
    contentCachingPeerFilterRanges: list(ipRange, {
      description: "Addresses of caches that this one asks.",
      nullable: true,
    }),
    contentCachingPeerListenRanges: list(ipRange, {
      description: "Addresses of caches that may ask this one.",
      nullable: true,
    }),
    contentCachingPeerPolicy: macOSContentCachingPeerPolicy({ description: "Which caches ask each other." }),
    contentCachingPort: integer({ description: "Port of the cache; 0 for any.", min: 0, max: 65535, nullable: true }),
    contentCachingPublicRanges: list(ipRange, {
      description: "Public addresses that clients are matched by.",
      nullable: true,
    }),
    contentCachingShowAlerts: boolean({ description: "Shows alerts of the cache." }),
    contentCachingType: macOSContentCachingType({
      description: "What is cached: shared content, that of users, or both.",
    }),
    loginWindowText: string({ description: "Text at sign-in.", nullable: true, safer: "neutral" }),
    logOutDisabledWhileLoggedIn: boolean({ description: 'Hides "Log Out".', safer: "neutral" }),
    macOSSingleSignOnExtension: macOSSingleSignOnExtension({
      description: "Extension for single sign-on.",
      nullable: true,
    }),
    powerOffDisabledWhileLoggedIn: boolean({ description: 'Hides "Power Off".', safer: "neutral" }),
    restartDisabled: boolean({ description: 'Hides "Restart" at sign-in.', safer: "neutral" }),
    restartDisabledWhileLoggedIn: boolean({ description: 'Hides "Restart".', safer: "neutral" }),
    screenLockDisableImmediate: boolean({ description: 'Hides "Lock Screen".', safer: "false" }),
    shutDownDisabled: boolean({ description: 'Hides "Shut Down" at sign-in.', safer: "neutral" }),
    shutDownDisabledWhileLoggedIn: boolean({ description: 'Hides "Shut Down".', safer: "neutral" }),
    singleSignOnExtension: singleSignOnExtension({
      description: "Extension for single sign-on, in its older form.",
      nullable: true,
    }),
    sleepDisabled: boolean({ description: 'Hides "Sleep" at sign-in.', safer: "neutral" }),
    singleSignOnExtensionPkinitCertificate: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Certificate profile for Kerberos (PKINIT).", nullable: true },
    ),
  },
});
