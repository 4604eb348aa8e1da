import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, int64, integer, list, objectType, reference, string } from "../kind.ts";
import { appleDeviceFeaturesConfigurationBaseFields } from "../types/appleDeviceFeaturesConfigurationBase.ts";
import { ipRange } from "../types/ipRange.ts";
import { keyValuePair } from "../types/keyValuePair.ts";
import { macOSSingleSignOnExtension, singleSignOnExtension } from "../types/singleSignOnExtension.ts";

const macOSAssociatedDomainsItem = objectType("macOSAssociatedDomainsItem", {
  applicationIdentifier: string({ description: "Application identifier.", required: true }),
  directDownloadsEnabled: boolean({ description: "Turns on: direct downloads." }),
  domains: list(string, { description: "Domains.", nullable: true }),
});

const macOSLaunchItem = objectType("macOSLaunchItem", {
  hide: boolean({ description: "Whether: hide." }),
  path: string({ description: "Path.", required: true }),
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
  title: "MacOS device features configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosdevicefeaturesconfiguration?view=graph-rest-beta",
  fields: {
    ...appleDeviceFeaturesConfigurationBaseFields,
    adminShowHostInfo: boolean({ description: "Whether: admin show host info." }),
    appAssociatedDomains: list(macOSAssociatedDomainsItem, { description: "APP associated domains.", nullable: true }),
    associatedDomains: list(keyValuePair, { description: "Associated domains.", nullable: true }),
    authorizedUsersListHidden: boolean({ description: "Whether: authorized users list hidden." }),
    authorizedUsersListHideAdminUsers: boolean({ description: "Whether: authorized users list hide admin users." }),
    authorizedUsersListHideLocalUsers: boolean({ description: "Whether: authorized users list hide local users." }),
    authorizedUsersListHideMobileAccounts: boolean({
      description: "Whether: authorized users list hide mobile accounts.",
    }),
    authorizedUsersListIncludeNetworkUsers: boolean({
      description: "Whether: authorized users list include network users.",
    }),
    authorizedUsersListShowOtherManagedUsers: boolean({
      description: "Whether: authorized users list show other managed users.",
    }),
    autoLaunchItems: list(macOSLaunchItem, { description: "Auto launch items.", nullable: true }),
    consoleAccessDisabled: boolean({ description: "Turns off: console access." }),
    contentCachingBlockDeletion: boolean({ description: "Whether: content caching block deletion." }),
    contentCachingClientListenRanges: list(ipRange, {
      description: "Content caching client listen ranges.",
      nullable: true,
    }),
    contentCachingClientPolicy: macOSContentCachingClientPolicy({ description: "Content caching client policy." }),
    contentCachingDataPath: string({ description: "Content caching data path.", nullable: true }),
    contentCachingDisableConnectionSharing: boolean({
      description: "Whether: content caching disable connection sharing.",
    }),
    contentCachingEnabled: boolean({ description: "Turns on: content caching." }),
    contentCachingForceConnectionSharing: boolean({
      description: "Whether: content caching force connection sharing.",
    }),
    contentCachingKeepAwake: boolean({ description: "Whether: content caching keep awake." }),
    contentCachingLogClientIdentities: boolean({ description: "Whether: content caching log client identities." }),
    contentCachingMaxSizeBytes: int64({
      description: "Content caching max size bytes.",
      unit: "bytes",
      nullable: true,
    }),
    contentCachingParents: list(string, { description: "Content caching parents.", nullable: true, ordered: true }),
    contentCachingParentSelectionPolicy: macOSContentCachingParentSelectionPolicy({
      description: "Content caching parent selection policy.",
    }),
    contentCachingPeerFilterRanges: list(ipRange, {
      description: "Content caching peer filter ranges.",
      nullable: true,
    }),
    contentCachingPeerListenRanges: list(ipRange, {
      description: "Content caching peer listen ranges.",
      nullable: true,
    }),
    contentCachingPeerPolicy: macOSContentCachingPeerPolicy({ description: "Content caching peer policy." }),
    contentCachingPort: integer({ description: "Content caching port.", min: 0, max: 65535, nullable: true }),
    contentCachingPublicRanges: list(ipRange, { description: "Content caching public ranges.", nullable: true }),
    contentCachingShowAlerts: boolean({ description: "Whether: content caching show alerts." }),
    contentCachingType: macOSContentCachingType({ description: "Content caching type." }),
    loginWindowText: string({ description: "Login window text.", nullable: true }),
    logOutDisabledWhileLoggedIn: boolean({ description: "Whether: log out disabled while logged in." }),
    macOSSingleSignOnExtension: macOSSingleSignOnExtension({
      description: "MacOS single sign on extension.",
      nullable: true,
    }),
    powerOffDisabledWhileLoggedIn: boolean({ description: "Whether: power off disabled while logged in." }),
    restartDisabled: boolean({ description: "Turns off: restart." }),
    restartDisabledWhileLoggedIn: boolean({ description: "Whether: restart disabled while logged in." }),
    screenLockDisableImmediate: boolean({ description: "Whether: screen lock disable immediate." }),
    shutDownDisabled: boolean({ description: "Turns off: shut down." }),
    shutDownDisabledWhileLoggedIn: boolean({ description: "Whether: shut down disabled while logged in." }),
    singleSignOnExtension: singleSignOnExtension({ description: "Single sign on extension.", nullable: true }),
    sleepDisabled: boolean({ description: "Turns off: sleep." }),
    singleSignOnExtensionPkinitCertificate: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Single sign on extension pkinit certificate.", nullable: true },
    ),
  },
});
