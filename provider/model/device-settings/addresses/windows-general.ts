/** windows10GeneralConfiguration: device restrictions. */
import { chapter, csp, on, POLICY, type Table, type Values } from "./row.ts";

const block = on("block");
const notAllowed = on("notAllowed");
const enabled = on("enabled");
const state: Values = { enabled: "forceAllow", disabled: "forceDeny" };

const password: Table = chapter(csp("policy-csp-devicelock"), `${POLICY}devicelock_`, {
  passwordRequired: ["devicepasswordenabled", on("enabled")],
  passwordBlockSimple: ["allowsimpledevicepassword", notAllowed],
  passwordExpirationDays: ["devicepasswordexpiration", "same"],
  passwordMinimumAgeInDays: ["minimumpasswordage", "same"],
  passwordMinimumLength: ["mindevicepasswordlength", "same"],
  passwordMinutesOfInactivityBeforeScreenTimeout: ["maxinactivitytimedevicelock", "same"],
  passwordPreviousPasswordBlockCount: ["devicepasswordhistory", "same"],
  passwordSignInFailureCountBeforeFactoryReset: ["maxdevicepasswordfailedattempts", "same"],
});

const defender: Table = chapter(csp("policy-csp-defender"), `${POLICY}defender_`, {
  defenderBlockEndUserAccess: ["allowuseruiaccess", notAllowed],
  defenderBlockOnAccessProtection: ["allowonaccessprotection", notAllowed],
  defenderCloudBlockLevel: ["cloudblocklevel", { high: "high", highPlus: "highPlus", zeroTolerance: "zeroTolerance" }],
  defenderCloudExtendedTimeout: ["cloudextendedtimeout", "same"],
  defenderCloudExtendedTimeoutInSeconds: ["cloudextendedtimeout", "same"],
  defenderDaysBeforeDeletingQuarantinedMalware: ["daystoretaincleanedmalware", "same"],
  defenderDisableCatchupFullScan: ["disablecatchupfullscan", enabled],
  defenderDisableCatchupQuickScan: ["disablecatchupquickscan", enabled],
  defenderFileExtensionsToExclude: ["excludedextensions", "same"],
  defenderFilesAndFoldersToExclude: ["excludedpaths", "same"],
  defenderMonitorFileActivity: [
    "realtimescandirection",
    {
      monitorAllFiles: "monitorAllFiles",
      monitorIncomingFilesOnly: "monitorIncomingFiles",
      monitorOutgoingFilesOnly: "monitorOutgoingFiles",
    },
  ],
  defenderPotentiallyUnwantedAppAction: ["puaprotection", { block: "puaProtectionOn", audit: "auditMode" }],
  defenderPotentiallyUnwantedAppActionSetting: ["puaprotection", { enable: "puaProtectionOn", auditMode: "auditMode" }],
  defenderProcessesToExclude: ["excludedprocesses", "same"],
  defenderPromptForSampleSubmission: [
    "submitsamplesconsent",
    {
      alwaysPrompt: "alwaysPrompt",
      promptBeforeSendingPersonalData: "sendSafeSamplesAutomatically",
      neverSendData: "neverSend",
      sendAllDataWithoutPrompting: "sendAllSamplesAutomatically",
    },
  ],
  defenderRequireBehaviorMonitoring: ["allowbehaviormonitoring", on("allowed")],
  defenderRequireCloudProtection: ["allowcloudprotection", on("allowed")],
  defenderRequireNetworkInspectionSystem: ["allowintrusionpreventionsystem", on("allowed")],
  defenderRequireRealTimeMonitoring: ["allowrealtimemonitoring", on("allowed")],
  defenderScanArchiveFiles: ["allowarchivescanning", on("allowed")],
  defenderScanDownloads: ["allowioavprotection", on("allowed")],
  defenderScanIncomingMail: ["allowemailscanning", on("allowed")],
  defenderScanMappedNetworkDrivesDuringFullScan: ["allowfullscanonmappednetworkdrives", on("allowed")],
  defenderScanMaxCpu: ["avgcpuloadfactor", "same"],
  defenderScanNetworkFiles: ["allowscanningnetworkfiles", on("allowed")],
  defenderScanRemovableDrivesDuringFullScan: ["allowfullscanremovabledrivescanning", on("allowed")],
  defenderScanScriptsLoadedInInternetExplorer: ["allowscriptscanning", on("allowed")],
  defenderScanType: ["scanparameter", { quick: "quickScan", full: "fullScan" }],
  defenderScheduleScanEnableLowCpuPriority: ["enablelowcpupriority", enabled],
  defenderSignatureUpdateIntervalInHours: ["signatureupdateinterval", "same"],
  defenderSubmitSamplesConsentType: [
    "submitsamplesconsent",
    {
      sendSafeSamplesAutomatically: "sendSafeSamplesAutomatically",
      alwaysPrompt: "alwaysPrompt",
      neverSend: "neverSend",
      sendAllSamplesAutomatically: "sendAllSamplesAutomatically",
    },
  ],
  defenderSystemScanSchedule: [
    "schedulescanday",
    {
      everyday: "everyDay",
      sunday: "sunday",
      monday: "monday",
      tuesday: "tuesday",
      wednesday: "wednesday",
      thursday: "thursday",
      friday: "friday",
      saturday: "saturday",
      noScheduledScan: "noScheduledScan",
    },
  ],
});

const apps: Table = chapter(csp("policy-csp-applicationmanagement"), `${POLICY}applicationmanagement_`, {
  appManagementPackageFamilyNamesToLaunchAfterLogOn: ["launchappafterlogon", "same"],
  appsAllowTrustedAppsSideloading: ["allowalltrustedapps", { blocked: "explicitDeny", allowed: "explicitAllowUnlock" }],
  appsBlockWindowsStoreOriginatedApps: ["disablestoreoriginatedapps", enabled],
  developerUnlockSetting: ["allowdeveloperunlock", { blocked: "explicitDeny", allowed: "explicitAllowUnlock" }],
  gameDvrBlocked: ["allowgamedvr", block],
  sharedUserAppDataAllowed: ["allowshareduserappdata", on("allow")],
  storageRestrictAppDataToSystemVolume: ["restrictappdatatosystemvolume", enabled],
  storageRestrictAppInstallToSystemVolume: ["restrictapptosystemvolume", enabled],
  windowsStoreBlockAutoUpdate: ["allowappstoreautoupdate", notAllowed],
  windowsStoreEnablePrivateStoreOnly: ["requireprivatestoreonly", on("onlyPrivateStoreIsEnabled")],
});

const browser: Table = chapter(csp("policy-csp-browser"), `${POLICY}browser_`, {
  edgeBlockAccessToAboutFlags: ["preventaccesstoaboutflagsinmicrosoftedge", enabled],
  edgeBlockAddressBarDropdown: ["allowaddressbardropdown", block],
  edgeBlockAutofill: ["allowautofill", block],
  edgeBlockCompatibilityList: ["allowmicrosoftcompatibilitylist", block],
  edgeBlockDeveloperTools: ["allowdevelopertools", block],
  edgeBlockEditFavorites: ["lockdownfavorites", enabled],
  edgeBlockExtensions: ["allowextensions", block],
  edgeBlockFullScreenMode: ["allowfullscreenmode", block],
  edgeBlockInPrivateBrowsing: ["allowinprivate", block],
  edgeBlockLiveTileDataCollection: ["preventlivetiledatacollection", enabled],
  edgeBlockPasswordManager: ["allowpasswordmanager", block],
  edgeBlockPrelaunch: ["allowprelaunch", block],
  edgeBlockPrinting: ["allowprinting", block],
  edgeBlockSavingHistory: ["allowsavinghistory", block],
  edgeBlockSearchEngineCustomization: ["allowsearchenginecustomization", block],
  edgeBlockSearchSuggestions: ["allowsearchsuggestionsinaddressbar", block],
  edgeBlockSideloadingExtensions: ["allowsideloadingofextensions", block],
  edgeBlockTabPreloading: ["allowtabpreloading", block],
  edgeBlockWebContentOnNewTabPage: ["allowwebcontentonnewtabpage", block],
  edgeClearBrowsingDataOnExit: ["clearbrowsingdataonexit", enabled],
  edgeCookiePolicy: [
    "allowcookies",
    {
      allow: "allowAllCookiesFromAllSites",
      blockThirdParty: "blockOnlyCookiesFromThirdPartyWebsites",
      blockAll: "blockAllCookiesFromAllSites",
    },
  ],
  edgePreventCertificateErrorOverride: ["preventcerterroroverrides", enabled],
  edgeRequireSmartScreen: ["allowsmartscreen", on("allow")],
  smartScreenBlockPromptOverride: ["preventsmartscreenpromptoverride", enabled],
  smartScreenBlockPromptOverrideForFiles: ["preventsmartscreenpromptoverrideforfiles", enabled],
});

const experience: Table = chapter(csp("policy-csp-experience"), `${POLICY}experience_`, {
  cortanaBlocked: ["allowcortana", block],
  deviceManagementBlockManualUnenroll: ["allowmanualmdmunenrollment", block],
  experienceBlockDeviceDiscovery: ["allowdevicediscovery", block],
  antiTheftModeBlocked: ["allowfindmydevice", block],
  microsoftAccountBlockSettingsSync: ["allowsyncmysettings", block],
});

const privacy: Table = chapter(csp("policy-csp-privacy"), `${POLICY}privacy_`, {
  activateAppsWithVoice: ["letappsactivatewithvoice", state],
  lockScreenActivateAppsWithVoice: ["letappsactivatewithvoiceabovelock", state],
  privacyAdvertisingId: ["disableadvertisingid", { blocked: "enabled", allowed: "disabled" }],
  privacyAutoAcceptPairingAndConsentPrompts: ["allowautoacceptpairingandprivacyconsentprompts", on("allow")],
  privacyBlockActivityFeed: ["enableactivityfeed", on("disabled")],
  privacyBlockInputPersonalization: ["allowinputpersonalization", block],
  privacyBlockPublishUserActivities: ["publishuseractivities", on("disabled")],
  privacyDisableLaunchExperience: ["disableprivacyexperience", enabled],
});

const connections: Table = {
  ...chapter(csp("policy-csp-bluetooth"), `${POLICY}bluetooth_`, {
    bluetoothAllowedServices: ["servicesallowedlist", "same"],
    bluetoothBlockAdvertising: ["allowadvertising", block],
    bluetoothBlockDiscoverableMode: ["allowdiscoverablemode", block],
    bluetoothBlockPrePairing: ["allowprepairing", block],
    bluetoothBlockPromptedProximalConnections: ["allowpromptedproximalconnections", block],
  }),
  ...chapter(csp("policy-csp-connectivity"), `${POLICY}connectivity_`, {
    bluetoothBlocked: ["allowbluetooth", on("disallowBluetooth")],
    cellularBlockDataWhenRoaming: ["allowcellulardataroaming", on("doNotAllowCellularDataRoaming")],
    cellularBlockVpn: ["allowvpnovercellular", block],
    cellularBlockVpnWhenRoaming: ["allowvpnroamingovercellular", block],
    connectedDevicesServiceBlocked: ["allowconnecteddevices", block],
    usbBlocked: ["allowusbconnection", notAllowed],
  }),
  ...chapter(csp("policy-csp-wifi"), `${POLICY}wifi_`, {
    internetSharingBlocked: ["allowinternetsharing", block],
    wiFiBlockAutomaticConnectHotspots: ["allowautoconnecttowifisensehotspots", block],
    wiFiBlocked: ["allowwifi", block],
    wiFiBlockManualConfiguration: ["allowmanualwificonfiguration", block],
    wiFiScanInterval: ["wlanscanmode", "same"],
  }),
};

const system: Table = {
  ...chapter(csp("policy-csp-system"), `${POLICY}system_`, {
    diagnosticsDataSubmissionMode: ["allowtelemetry", { none: "security", basic: "basic", full: "full" }],
    locationServicesBlocked: ["allowlocation", on("forceLocationOff")],
    oneDriveDisableFileSync: ["disableonedrivefilesync", on("syncDisabled")],
    storageBlockRemovableStorage: ["allowstoragecard", on("sdCardUseIsNotAllowedAndUsbDrivesAreDisabled")],
    systemTelemetryProxyServer: ["telemetryproxy", "same"],
  }),
  ...chapter(csp("policy-csp-security"), `${POLICY}security_`, {
    securityBlockAzureADJoinedDevicesAutoEncryption: [
      "preventautomaticdeviceencryptionforazureadjoineddevices",
      on("encryptionDisabled"),
    ],
    settingsBlockAddProvisioningPackage: ["allowaddprovisioningpackage", block],
    settingsBlockRemoveProvisioningPackage: ["allowremoveprovisioningpackage", block],
    storageRequireMobileDeviceEncryption: ["requiredeviceencryption", on("encryptionIsRequired")],
  }),
  ...chapter(csp("policy-csp-accounts"), `${POLICY}accounts_`, {
    accountsBlockAddingNonMicrosoftAccountEmail: ["allowaddingnonmicrosoftaccountsmanually", block],
    microsoftAccountBlocked: ["allowmicrosoftaccountconnection", block],
    microsoftAccountSignInAssistantSettings: ["allowmicrosoftaccountsigninassistant", { disabled: "disabled" }],
  }),
  ...chapter(csp("policy-csp-camera"), `${POLICY}camera_`, { cameraBlocked: ["allowcamera", notAllowed] }),
  ...chapter(csp("policy-csp-cryptography"), `${POLICY}cryptography_`, {
    cryptographyAllowFipsAlgorithmPolicy: ["allowfipsalgorithmpolicy", on("allow")],
  }),
  ...chapter(csp("policy-csp-dataprotection"), `${POLICY}dataprotection_`, {
    dataProtectionBlockDirectMemoryAccess: ["allowdirectmemoryaccess", block],
  }),
  ...chapter(csp("policy-csp-abovelock"), `${POLICY}abovelock_`, {
    lockScreenBlockCortana: ["allowcortanaabovelock", block],
    lockScreenBlockToastNotifications: ["allowtoasts", block],
  }),
  ...chapter(csp("policy-csp-authentication"), `${POLICY}authentication_`, {
    authenticationPreferredAzureADTenantDomainName: ["preferredaadtenantdomainname", "same"],
    authenticationWebSignIn: ["enablewebsignin", { enabled: "enabled", disabled: "disabled" }],
  }),
  ...chapter(csp("policy-csp-search"), `${POLICY}search_`, {
    searchBlockWebResults: ["donotusewebresults", notAllowed],
    searchDisableIndexingRemovableDrive: ["disableremovabledriveindexing", on("enable")],
    searchDisableUseLocation: ["allowsearchtouselocation", block],
  }),
  ...chapter(csp("policy-csp-taskmanager"), `${POLICY}taskmanager_`, {
    taskManagerBlockEndTask: ["allowendtask", block],
  }),
  ...chapter(csp("policy-csp-wirelessdisplay"), `${POLICY}wirelessdisplay_`, {
    wirelessDisplayBlockProjectionToThisDevice: ["allowprojectiontopc", on("projectionToPcIsNotAllowed")],
    wirelessDisplayBlockUserInputFromReceiver: ["allowuserinputfromwirelessdisplayreceiver", on("disabled")],
  }),
  ...chapter(csp("tenantlockdown-csp"), "vendor_msft_tenantlockdown_", {
    tenantLockdownRequireNetworkDuringOutOfBoxExperience: ["requirenetworkinoobe", on(true)],
  }),
};

export const windowsGeneral: Table = {
  ...password,
  ...defender,
  ...apps,
  ...browser,
  ...experience,
  ...privacy,
  ...connections,
  ...system,
};
