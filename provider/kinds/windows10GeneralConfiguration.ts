import { deviceConfigurations } from "../collections.ts";
import {
  binary,
  boolean,
  dateTime,
  defineKind,
  enumType,
  flagsType,
  integer,
  list,
  objectType,
  string,
  time,
  unionType,
} from "../kind.ts";
import { configurationUsage } from "../types/configurationUsage.ts";
import { defenderCloudBlockLevelType } from "../types/defenderCloudBlockLevelType.ts";
import { defenderDetectedMalwareActions } from "../types/defenderDetectedMalwareActions.ts";
import { defenderProtectionType } from "../types/defenderProtectionType.ts";
import { defenderScanType } from "../types/defenderScanType.ts";
import { defenderSubmitSamplesConsentType } from "../types/defenderSubmitSamplesConsentType.ts";
import { enablement } from "../types/enablement.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";
import { stateManagementSetting } from "../types/stateManagementSetting.ts";
import { weeklySchedule } from "../types/weeklySchedule.ts";
import { windows10AppsUpdateRecurrence } from "../types/windows10AppsUpdateRecurrence.ts";

const defenderMonitorFileActivity = enumType("defenderMonitorFileActivity", [
  "userDefined",
  "disable",
  "monitorAllFiles",
  "monitorIncomingFilesOnly",
  "monitorOutgoingFilesOnly",
]);

const defenderPotentiallyUnwantedAppAction = enumType("defenderPotentiallyUnwantedAppAction", [
  "deviceDefault",
  "block",
  "audit",
]);

const defenderPromptForSampleSubmission = enumType("defenderPromptForSampleSubmission", [
  "userDefined",
  "alwaysPrompt",
  "promptBeforeSendingPersonalData",
  "neverSendData",
  "sendAllDataWithoutPrompting",
]);

const diagnosticDataSubmissionMode = enumType("diagnosticDataSubmissionMode", [
  "userDefined",
  "none",
  "basic",
  "enhanced",
  "full",
]);

const edgeCookiePolicy = enumType("edgeCookiePolicy", ["userDefined", "allow", "blockThirdParty", "blockAll"]);

const visibilitySetting = enumType("visibilitySetting", ["notConfigured", "hide", "show"]);

const edgeHomeButtonConfiguration = unionType("edgeHomeButtonConfiguration", {
  edgeHomeButtonHidden: {},
  edgeHomeButtonLoadsStartPage: {},
  edgeHomeButtonOpensCustomURL: {
    homeButtonCustomURL: string({ description: "Home button custom URL.", nullable: true }),
  },
  edgeHomeButtonOpensNewTab: {},
});

const edgeKioskModeRestrictionType = enumType("edgeKioskModeRestrictionType", [
  "notConfigured",
  "digitalSignage",
  "normalMode",
  "publicBrowsingSingleApp",
  "publicBrowsingMultiApp",
]);

const edgeOpenOptions = enumType("edgeOpenOptions", [
  "notConfigured",
  "startPage",
  "newTabPage",
  "previousPages",
  "specificPages",
]);

const edgeSearchEngineType = enumType("edgeSearchEngineType", ["default", "bing"]);

const edgeSearchEngineBase = unionType("edgeSearchEngineBase", {
  edgeSearchEngine: {
    edgeSearchEngineType: edgeSearchEngineType({ description: "Edge search engine type." }),
  },
  edgeSearchEngineCustom: {
    edgeSearchEngineOpenSearchXmlUrl: string({
      description: "Edge search engine open search XML URL.",
      required: true,
    }),
  },
});

const internetExplorerMessageSetting = enumType("internetExplorerMessageSetting", [
  "notConfigured",
  "disabled",
  "enabled",
  "keepGoing",
]);

const edgeTelemetryMode = enumType("edgeTelemetryMode", [
  "notConfigured",
  "intranet",
  "internet",
  "intranetAndInternet",
]);

const browserSyncSetting = enumType("browserSyncSetting", ["notConfigured", "blockedWithUserOverride", "blocked"]);

const inkAccessSetting = enumType("inkAccessSetting", ["notConfigured", "enabled", "disabled"]);

const signInAssistantOptions = enumType("signInAssistantOptions", ["notConfigured", "disabled"]);

const windows10NetworkProxyServer = objectType("windows10NetworkProxyServer", {
  address: string({ description: "Address.", required: true }),
  exceptions: list(string, { description: "Exceptions.", nullable: true }),
  useForLocalAddresses: boolean({ description: "Whether: use for local addresses." }),
});

const powerActionType = enumType("powerActionType", ["notConfigured", "noAction", "sleep", "hibernate", "shutdown"]);

const safeSearchFilterType = enumType("safeSearchFilterType", ["userDefined", "strict", "moderate"]);

const appInstallControlType = enumType("appInstallControlType", [
  "notConfigured",
  "anywhere",
  "storeOnly",
  "recommendations",
  "preferStore",
]);

const windowsStartMenuAppListVisibilityType = flagsType("windowsStartMenuAppListVisibilityType", [
  "userDefined",
  "collapse",
  "remove",
  "disableSettingsApp",
]);

const windowsStartMenuModeType = enumType("windowsStartMenuModeType", ["userDefined", "fullScreen", "nonFullScreen"]);

const windows10AppsForceUpdateSchedule = objectType("windows10AppsForceUpdateSchedule", {
  recurrence: windows10AppsUpdateRecurrence({ description: "Recurrence." }),
  runImmediatelyIfAfterStartDateTime: boolean({ description: "Whether: run immediately if after start date time." }),
  startDateTime: dateTime({ description: "Start date time.", required: true }),
});

const windowsSpotlightEnablementSettings = enumType("windowsSpotlightEnablementSettings", [
  "notConfigured",
  "disabled",
  "enabled",
]);

const windowsPrivacyDataAccessLevel = enumType("windowsPrivacyDataAccessLevel", [
  "notConfigured",
  "forceAllow",
  "forceDeny",
  "userInControl",
]);

const windowsPrivacyDataCategory = enumType("windowsPrivacyDataCategory", [
  "notConfigured",
  "accountInfo",
  "appsRunInBackground",
  "calendar",
  "callHistory",
  "camera",
  "contacts",
  "diagnosticsInfo",
  "email",
  "location",
  "messaging",
  "microphone",
  "motion",
  "notifications",
  "phone",
  "radios",
  "tasks",
  "syncWithDevices",
  "trustedDevices",
]);

const windowsPrivacyDataAccessControlItem = objectType("windowsPrivacyDataAccessControlItem", {
  accessLevel: windowsPrivacyDataAccessLevel({ description: "Access level." }),
  appDisplayName: string({ description: "APP display name.", nullable: true }),
  appPackageFamilyName: string({ description: "APP package family name.", nullable: true }),
  dataCategory: windowsPrivacyDataCategory({ description: "Data category." }),
});

export default defineKind({
  name: "Windows10GeneralConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 general configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-beta",
  fields: {
    accountsBlockAddingNonMicrosoftAccountEmail: boolean({
      description: "Whether: accounts block adding non microsoft account email.",
    }),
    activateAppsWithVoice: enablement({ description: "Activate APPs with voice." }),
    antiTheftModeBlocked: boolean({ description: "Blocks: anti theft mode.", safer: "true" }),
    appManagementMSIAllowUserControlOverInstall: boolean({
      description: "Whether: APP management msi allow user control over install.",
    }),
    appManagementMSIAlwaysInstallWithElevatedPrivileges: boolean({
      description: "Whether: APP management msi always install with elevated privileges.",
    }),
    appManagementPackageFamilyNamesToLaunchAfterLogOn: list(string, {
      description: "APP management package family names to launch after log on.",
      nullable: true,
    }),
    appsAllowTrustedAppsSideloading: stateManagementSetting({ description: "APPs allow trusted APPs sideloading." }),
    appsBlockWindowsStoreOriginatedApps: boolean({
      description: "Whether: APPs block windows store originated APPs.",
      safer: "true",
    }),
    authenticationAllowSecondaryDevice: boolean({ description: "Whether: authentication allow secondary device." }),
    authenticationPreferredAzureADTenantDomainName: string({
      description: "Authentication preferred azure AD tenant domain name.",
      nullable: true,
    }),
    authenticationWebSignIn: enablement({ description: "Authentication web sign in." }),
    bluetoothAllowedServices: list(string, { description: "Bluetooth allowed services.", nullable: true }),
    bluetoothBlockAdvertising: boolean({ description: "Whether: bluetooth block advertising." }),
    bluetoothBlockDiscoverableMode: boolean({ description: "Whether: bluetooth block discoverable mode." }),
    bluetoothBlocked: boolean({ description: "Blocks: bluetooth.", safer: "true" }),
    bluetoothBlockPrePairing: boolean({ description: "Whether: bluetooth block pre pairing." }),
    bluetoothBlockPromptedProximalConnections: boolean({
      description: "Whether: bluetooth block prompted proximal connections.",
    }),
    cameraBlocked: boolean({ description: "Blocks: camera.", safer: "true" }),
    cellularBlockDataWhenRoaming: boolean({ description: "Whether: cellular block data when roaming." }),
    cellularBlockVpn: boolean({ description: "Whether: cellular block VPN." }),
    cellularBlockVpnWhenRoaming: boolean({ description: "Whether: cellular block VPN when roaming." }),
    cellularData: configurationUsage({ description: "Cellular data." }),
    certificatesBlockManualRootCertificateInstallation: boolean({
      description: "Whether: certificates block manual root certificate installation.",
    }),
    configureTimeZone: string({ description: "Configure time zone.", nullable: true }),
    connectedDevicesServiceBlocked: boolean({ description: "Blocks: connected devices service.", safer: "true" }),
    copyPasteBlocked: boolean({ description: "Blocks: copy paste.", safer: "true" }),
    cortanaBlocked: boolean({ description: "Blocks: cortana.", safer: "true" }),
    cryptographyAllowFipsAlgorithmPolicy: boolean({
      description: "Whether: cryptography allow fips algorithm policy.",
    }),
    dataProtectionBlockDirectMemoryAccess: boolean({
      description: "Whether: data protection block direct memory access.",
      nullable: true,
    }),
    defenderBlockEndUserAccess: boolean({ description: "Whether: defender block end user access." }),
    defenderBlockOnAccessProtection: boolean({ description: "Whether: defender block on access protection." }),
    defenderCloudBlockLevel: defenderCloudBlockLevelType({ description: "Defender cloud block level." }),
    defenderCloudExtendedTimeout: integer({
      description: "Defender cloud extended timeout.",
      min: 0,
      max: 50,
      nullable: true,
    }),
    defenderCloudExtendedTimeoutInSeconds: integer({
      description: "Defender cloud extended timeout in seconds.",
      min: 0,
      max: 50,
      unit: "seconds",
      nullable: true,
    }),
    defenderDaysBeforeDeletingQuarantinedMalware: integer({
      description: "Defender days before deleting quarantined malware.",
      min: 0,
      max: 90,
      nullable: true,
    }),
    defenderDetectedMalwareActions: defenderDetectedMalwareActions({
      description: "Defender detected malware actions.",
      nullable: true,
    }),
    defenderDisableCatchupFullScan: boolean({ description: "Whether: defender disable catchup full scan." }),
    defenderDisableCatchupQuickScan: boolean({ description: "Whether: defender disable catchup quick scan." }),
    defenderFileExtensionsToExclude: list(string, {
      description: "Defender file extensions to exclude.",
      nullable: true,
    }),
    defenderFilesAndFoldersToExclude: list(string, {
      description: "Defender files and folders to exclude.",
      nullable: true,
    }),
    defenderMonitorFileActivity: defenderMonitorFileActivity({ description: "Defender monitor file activity." }),
    defenderPotentiallyUnwantedAppAction: defenderPotentiallyUnwantedAppAction({
      description: "Defender potentially unwanted APP action.",
      nullable: true,
    }),
    defenderPotentiallyUnwantedAppActionSetting: defenderProtectionType({
      description: "Defender potentially unwanted APP action setting.",
    }),
    defenderProcessesToExclude: list(string, { description: "Defender processes to exclude.", nullable: true }),
    defenderPromptForSampleSubmission: defenderPromptForSampleSubmission({
      description: "Defender prompt for sample submission.",
    }),
    defenderRequireBehaviorMonitoring: boolean({ description: "Whether: defender require behavior monitoring." }),
    defenderRequireCloudProtection: boolean({ description: "Whether: defender require cloud protection." }),
    defenderRequireNetworkInspectionSystem: boolean({
      description: "Whether: defender require network inspection system.",
    }),
    defenderRequireRealTimeMonitoring: boolean({ description: "Whether: defender require real time monitoring." }),
    defenderScanArchiveFiles: boolean({ description: "Whether: defender scan archive files." }),
    defenderScanDownloads: boolean({ description: "Whether: defender scan downloads." }),
    defenderScanIncomingMail: boolean({ description: "Whether: defender scan incoming mail." }),
    defenderScanMappedNetworkDrivesDuringFullScan: boolean({
      description: "Whether: defender scan mapped network drives during full scan.",
    }),
    defenderScanMaxCpu: integer({ description: "Defender scan max cpu.", min: 0, max: 100, nullable: true }),
    defenderScanNetworkFiles: boolean({ description: "Whether: defender scan network files." }),
    defenderScanRemovableDrivesDuringFullScan: boolean({
      description: "Whether: defender scan removable drives during full scan.",
    }),
    defenderScanScriptsLoadedInInternetExplorer: boolean({
      description: "Whether: defender scan scripts loaded in internet explorer.",
    }),
    defenderScanType: defenderScanType({ description: "Defender scan type." }),
    defenderScheduledQuickScanTime: time({ description: "Defender scheduled quick scan time.", nullable: true }),
    defenderScheduledScanTime: time({ description: "Defender scheduled scan time.", nullable: true }),
    defenderScheduleScanEnableLowCpuPriority: boolean({
      description: "Whether: defender schedule scan enable low cpu priority.",
    }),
    defenderSignatureUpdateIntervalInHours: integer({
      description: "Defender signature update interval in hours.",
      min: 0,
      max: 24,
      unit: "hours",
      nullable: true,
    }),
    defenderSubmitSamplesConsentType: defenderSubmitSamplesConsentType({
      description: "Defender submit samples consent type.",
      nullable: true,
    }),
    defenderSystemScanSchedule: weeklySchedule({ description: "Defender system scan schedule." }),
    developerUnlockSetting: stateManagementSetting({ description: "Developer unlock setting." }),
    deviceManagementBlockFactoryResetOnMobile: boolean({
      description: "Whether: device management block factory reset on mobile.",
    }),
    deviceManagementBlockManualUnenroll: boolean({ description: "Whether: device management block manual unenroll." }),
    diagnosticsDataSubmissionMode: diagnosticDataSubmissionMode({ description: "Diagnostics data submission mode." }),
    displayAppListWithGdiDPIScalingTurnedOff: list(string, {
      description: "Display APP list with gdi dpi scaling turned off.",
      nullable: true,
    }),
    displayAppListWithGdiDPIScalingTurnedOn: list(string, {
      description: "Display APP list with gdi dpi scaling turned on.",
      nullable: true,
    }),
    edgeAllowStartPagesModification: boolean({ description: "Whether: edge allow start pages modification." }),
    edgeBlockAccessToAboutFlags: boolean({ description: "Whether: edge block access to about flags." }),
    edgeBlockAddressBarDropdown: boolean({ description: "Whether: edge block address bar dropdown." }),
    edgeBlockAutofill: boolean({ description: "Whether: edge block autofill." }),
    edgeBlockCompatibilityList: boolean({ description: "Whether: edge block compatibility list." }),
    edgeBlockDeveloperTools: boolean({ description: "Whether: edge block developer tools." }),
    edgeBlocked: boolean({ description: "Blocks: edge.", safer: "true" }),
    edgeBlockEditFavorites: boolean({ description: "Whether: edge block edit favorites." }),
    edgeBlockExtensions: boolean({ description: "Whether: edge block extensions." }),
    edgeBlockFullScreenMode: boolean({ description: "Whether: edge block full screen mode." }),
    edgeBlockInPrivateBrowsing: boolean({ description: "Whether: edge block in private browsing." }),
    edgeBlockJavaScript: boolean({ description: "Whether: edge block java script." }),
    edgeBlockLiveTileDataCollection: boolean({ description: "Whether: edge block live tile data collection." }),
    edgeBlockPasswordManager: boolean({ description: "Whether: edge block password manager." }),
    edgeBlockPopups: boolean({ description: "Whether: edge block popups." }),
    edgeBlockPrelaunch: boolean({ description: "Whether: edge block prelaunch." }),
    edgeBlockPrinting: boolean({ description: "Whether: edge block printing." }),
    edgeBlockSavingHistory: boolean({ description: "Whether: edge block saving history." }),
    edgeBlockSearchEngineCustomization: boolean({ description: "Whether: edge block search engine customization." }),
    edgeBlockSearchSuggestions: boolean({ description: "Whether: edge block search suggestions." }),
    edgeBlockSendingDoNotTrackHeader: boolean({ description: "Whether: edge block sending do not track header." }),
    edgeBlockSendingIntranetTrafficToInternetExplorer: boolean({
      description: "Whether: edge block sending intranet traffic to internet explorer.",
    }),
    edgeBlockSideloadingExtensions: boolean({ description: "Whether: edge block sideloading extensions." }),
    edgeBlockTabPreloading: boolean({ description: "Whether: edge block tab preloading." }),
    edgeBlockWebContentOnNewTabPage: boolean({ description: "Whether: edge block web content on new tab page." }),
    edgeClearBrowsingDataOnExit: boolean({ description: "Whether: edge clear browsing data on exit." }),
    edgeCookiePolicy: edgeCookiePolicy({ description: "Edge cookie policy." }),
    edgeDisableFirstRunPage: boolean({ description: "Whether: edge disable first run page." }),
    edgeEnterpriseModeSiteListLocation: string({
      description: "Edge enterprise mode site list location.",
      nullable: true,
    }),
    edgeFavoritesBarVisibility: visibilitySetting({ description: "Edge favorites bar visibility." }),
    edgeFavoritesListLocation: string({ description: "Edge favorites list location.", nullable: true }),
    edgeFirstRunUrl: string({ description: "Edge first run URL.", nullable: true }),
    edgeHomeButtonConfiguration: edgeHomeButtonConfiguration({
      description: "Edge home button configuration.",
      nullable: true,
    }),
    edgeHomeButtonConfigurationEnabled: boolean({ description: "Turns on: edge home button configuration." }),
    edgeHomepageUrls: list(string, { description: "Edge homepage URLs.", nullable: true }),
    edgeKioskModeRestriction: edgeKioskModeRestrictionType({ description: "Edge k iOS k mode restriction." }),
    edgeKioskResetAfterIdleTimeInMinutes: integer({
      description: "Edge k iOS k reset after idle time in minutes.",
      min: 0,
      max: 1440,
      unit: "minutes",
      nullable: true,
    }),
    edgeNewTabPageURL: string({ description: "Edge new tab page URL.", nullable: true }),
    edgeOpensWith: edgeOpenOptions({ description: "Edge opens with." }),
    edgePreventCertificateErrorOverride: boolean({ description: "Whether: edge prevent certificate error override." }),
    edgeRequiredExtensionPackageFamilyNames: list(string, {
      description: "Edge required extension package family names.",
      nullable: true,
    }),
    edgeRequireSmartScreen: boolean({ description: "Whether: edge require smart screen." }),
    edgeSearchEngine: edgeSearchEngineBase({ description: "Edge search engine.", nullable: true }),
    edgeSendIntranetTrafficToInternetExplorer: boolean({
      description: "Whether: edge send intranet traffic to internet explorer.",
    }),
    edgeShowMessageWhenOpeningInternetExplorerSites: internetExplorerMessageSetting({
      description: "Edge show message when opening internet explorer sites.",
    }),
    edgeSyncFavoritesWithInternetExplorer: boolean({
      description: "Whether: edge sync favorites with internet explorer.",
    }),
    edgeTelemetryForMicrosoft365Analytics: edgeTelemetryMode({
      description: "Edge telemetry for microsoft365 analytics.",
    }),
    enableAutomaticRedeployment: boolean({ description: "Whether: enable automatic redeployment." }),
    energySaverOnBatteryThresholdPercentage: integer({
      description: "Energy saver on battery threshold percentage.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
    energySaverPluggedInThresholdPercentage: integer({
      description: "Energy saver plugged in threshold percentage.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
    }),
    enterpriseCloudPrintDiscoveryEndPoint: string({
      description: "Enterprise cloud print discovery end point.",
      nullable: true,
    }),
    enterpriseCloudPrintDiscoveryMaxLimit: integer({
      description: "Enterprise cloud print discovery max limit.",
      min: 1,
      max: 65535,
      nullable: true,
    }),
    enterpriseCloudPrintMopriaDiscoveryResourceIdentifier: string({
      description: "Enterprise cloud print mopria discovery resource identifier.",
      nullable: true,
    }),
    enterpriseCloudPrintOAuthAuthority: string({
      description: "Enterprise cloud print o auth authority.",
      nullable: true,
    }),
    enterpriseCloudPrintOAuthClientIdentifier: string({
      description: "Enterprise cloud print o auth client identifier.",
      nullable: true,
    }),
    enterpriseCloudPrintResourceIdentifier: string({
      description: "Enterprise cloud print resource identifier.",
      nullable: true,
    }),
    experienceBlockDeviceDiscovery: boolean({ description: "Whether: experience block device discovery." }),
    experienceBlockErrorDialogWhenNoSIM: boolean({
      description: "Whether: experience block error dialog when no SIM.",
    }),
    experienceBlockTaskSwitcher: boolean({ description: "Whether: experience block task switcher." }),
    experienceDoNotSyncBrowserSettings: browserSyncSetting({ description: "Experience do not sync browser settings." }),
    findMyFiles: enablement({ description: "Find my files." }),
    gameDvrBlocked: boolean({ description: "Blocks: game dvr.", safer: "true" }),
    inkWorkspaceAccess: inkAccessSetting({ description: "Ink workspace access." }),
    inkWorkspaceAccessState: stateManagementSetting({ description: "Ink workspace access state." }),
    inkWorkspaceBlockSuggestedApps: boolean({ description: "Whether: ink workspace block suggested APPs." }),
    internetSharingBlocked: boolean({ description: "Blocks: internet sharing.", safer: "true" }),
    locationServicesBlocked: boolean({ description: "Blocks: location services.", safer: "true" }),
    lockScreenActivateAppsWithVoice: enablement({ description: "Lock screen activate APPs with voice." }),
    lockScreenAllowTimeoutConfiguration: boolean({ description: "Whether: lock screen allow timeout configuration." }),
    lockScreenBlockActionCenterNotifications: boolean({
      description: "Whether: lock screen block action center notifications.",
    }),
    lockScreenBlockCortana: boolean({ description: "Whether: lock screen block cortana." }),
    lockScreenBlockToastNotifications: boolean({ description: "Whether: lock screen block toast notifications." }),
    lockScreenTimeoutInSeconds: integer({
      description: "Lock screen timeout in seconds.",
      min: 11,
      max: 1800,
      unit: "seconds",
      nullable: true,
    }),
    logonBlockFastUserSwitching: boolean({ description: "Whether: logon block fast user switching." }),
    messagingBlockMMS: boolean({ description: "Whether: messaging block mms." }),
    messagingBlockRichCommunicationServices: boolean({
      description: "Whether: messaging block rich communication services.",
    }),
    messagingBlockSync: boolean({ description: "Whether: messaging block sync." }),
    microsoftAccountBlocked: boolean({ description: "Blocks: microsoft account.", safer: "true" }),
    microsoftAccountBlockSettingsSync: boolean({ description: "Whether: microsoft account block settings sync." }),
    microsoftAccountSignInAssistantSettings: signInAssistantOptions({
      description: "Microsoft account sign in assistant settings.",
    }),
    networkProxyApplySettingsDeviceWide: boolean({ description: "Whether: network proxy apply settings device wide." }),
    networkProxyAutomaticConfigurationUrl: string({
      description: "Network proxy automatic configuration URL.",
      nullable: true,
    }),
    networkProxyDisableAutoDetect: boolean({ description: "Whether: network proxy disable auto detect." }),
    networkProxyServer: windows10NetworkProxyServer({ description: "Network proxy server.", nullable: true }),
    nfcBlocked: boolean({ description: "Blocks: NFC.", safer: "true" }),
    oneDriveDisableFileSync: boolean({ description: "Whether: OneDrive disable file sync." }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "Password expiration days.",
      min: 0,
      max: 730,
      unit: "days",
      nullable: true,
    }),
    passwordMinimumAgeInDays: integer({
      description: "Password minimum age in days.",
      min: 0,
      max: 998,
      unit: "days",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      min: 0,
      max: 50,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    passwordRequireWhenResumeFromIdleState: boolean({
      description: "Whether: password require when resume from idle state.",
      safer: "true",
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      min: 0,
      max: 999,
      nullable: true,
    }),
    personalizationDesktopImageUrl: string({ description: "Personalization desktop image URL.", nullable: true }),
    personalizationLockScreenImageUrl: string({
      description: "Personalization lock screen image URL.",
      nullable: true,
    }),
    powerButtonActionOnBattery: powerActionType({ description: "Power button action on battery." }),
    powerButtonActionPluggedIn: powerActionType({ description: "Power button action plugged in." }),
    powerHybridSleepOnBattery: enablement({ description: "Power hybrid sleep on battery." }),
    powerHybridSleepPluggedIn: enablement({ description: "Power hybrid sleep plugged in." }),
    powerLidCloseActionOnBattery: powerActionType({ description: "Power lid close action on battery." }),
    powerLidCloseActionPluggedIn: powerActionType({ description: "Power lid close action plugged in." }),
    powerSleepButtonActionOnBattery: powerActionType({ description: "Power sleep button action on battery." }),
    powerSleepButtonActionPluggedIn: powerActionType({ description: "Power sleep button action plugged in." }),
    printerBlockAddition: boolean({ description: "Whether: printer block addition." }),
    printerDefaultName: string({ description: "Printer default name.", nullable: true }),
    printerNames: list(string, { description: "Printer names.", nullable: true }),
    privacyAdvertisingId: stateManagementSetting({ description: "Privacy advertising ID." }),
    privacyAutoAcceptPairingAndConsentPrompts: boolean({
      description: "Whether: privacy auto accept pairing and consent prompts.",
    }),
    privacyBlockActivityFeed: boolean({ description: "Whether: privacy block activity feed." }),
    privacyBlockInputPersonalization: boolean({ description: "Whether: privacy block input personalization." }),
    privacyBlockPublishUserActivities: boolean({ description: "Whether: privacy block publish user activities." }),
    privacyDisableLaunchExperience: boolean({ description: "Whether: privacy disable launch experience." }),
    resetProtectionModeBlocked: boolean({ description: "Blocks: reset protection mode.", safer: "true" }),
    safeSearchFilter: safeSearchFilterType({ description: "Safe search filter." }),
    screenCaptureBlocked: boolean({ description: "Blocks: screen capture.", safer: "true" }),
    searchBlockDiacritics: boolean({ description: "Whether: search block diacritics." }),
    searchBlockWebResults: boolean({ description: "Whether: search block web results." }),
    searchDisableAutoLanguageDetection: boolean({ description: "Whether: search disable auto language detection." }),
    searchDisableIndexerBackoff: boolean({ description: "Whether: search disable indexer backoff." }),
    searchDisableIndexingEncryptedItems: boolean({ description: "Whether: search disable indexing encrypted items." }),
    searchDisableIndexingRemovableDrive: boolean({ description: "Whether: search disable indexing removable drive." }),
    searchDisableLocation: boolean({ description: "Whether: search disable location." }),
    searchDisableUseLocation: boolean({ description: "Whether: search disable use location." }),
    searchEnableAutomaticIndexSizeManangement: boolean({
      description: "Whether: search enable automatic index size manangement.",
    }),
    searchEnableRemoteQueries: boolean({ description: "Whether: search enable remote queries." }),
    securityBlockAzureADJoinedDevicesAutoEncryption: boolean({
      description: "Whether: security block azure AD joined devices auto encryption.",
    }),
    settingsBlockAccountsPage: boolean({ description: "Whether: settings block accounts page." }),
    settingsBlockAddProvisioningPackage: boolean({ description: "Whether: settings block add provisioning package." }),
    settingsBlockAppsPage: boolean({ description: "Whether: settings block APPs page." }),
    settingsBlockChangeLanguage: boolean({ description: "Whether: settings block change language." }),
    settingsBlockChangePowerSleep: boolean({ description: "Whether: settings block change power sleep." }),
    settingsBlockChangeRegion: boolean({ description: "Whether: settings block change region." }),
    settingsBlockChangeSystemTime: boolean({ description: "Whether: settings block change system time." }),
    settingsBlockDevicesPage: boolean({ description: "Whether: settings block devices page." }),
    settingsBlockEaseOfAccessPage: boolean({ description: "Whether: settings block ease of access page." }),
    settingsBlockEditDeviceName: boolean({ description: "Whether: settings block edit device name." }),
    settingsBlockGamingPage: boolean({ description: "Whether: settings block gaming page." }),
    settingsBlockNetworkInternetPage: boolean({ description: "Whether: settings block network internet page." }),
    settingsBlockPersonalizationPage: boolean({ description: "Whether: settings block personalization page." }),
    settingsBlockPrivacyPage: boolean({ description: "Whether: settings block privacy page." }),
    settingsBlockRemoveProvisioningPackage: boolean({
      description: "Whether: settings block remove provisioning package.",
    }),
    settingsBlockSettingsApp: boolean({ description: "Whether: settings block settings APP." }),
    settingsBlockSystemPage: boolean({ description: "Whether: settings block system page." }),
    settingsBlockTimeLanguagePage: boolean({ description: "Whether: settings block time language page." }),
    settingsBlockUpdateSecurityPage: boolean({ description: "Whether: settings block update security page." }),
    sharedUserAppDataAllowed: boolean({ description: "Allows: shared user APP data." }),
    smartScreenAppInstallControl: appInstallControlType({ description: "Smart screen APP install control." }),
    smartScreenBlockPromptOverride: boolean({ description: "Whether: smart screen block prompt override." }),
    smartScreenBlockPromptOverrideForFiles: boolean({
      description: "Whether: smart screen block prompt override for files.",
    }),
    smartScreenEnableAppInstallControl: boolean({ description: "Whether: smart screen enable APP install control." }),
    startBlockUnpinningAppsFromTaskbar: boolean({ description: "Whether: start block unpinning APPs from taskbar." }),
    startMenuAppListVisibility: windowsStartMenuAppListVisibilityType({
      description: "Start menu APP list visibility.",
    }),
    startMenuHideChangeAccountSettings: boolean({ description: "Whether: start menu hide change account settings." }),
    startMenuHideFrequentlyUsedApps: boolean({ description: "Whether: start menu hide frequently used APPs." }),
    startMenuHideHibernate: boolean({ description: "Whether: start menu hide hibernate." }),
    startMenuHideLock: boolean({ description: "Whether: start menu hide lock." }),
    startMenuHidePowerButton: boolean({ description: "Whether: start menu hide power button." }),
    startMenuHideRecentJumpLists: boolean({ description: "Whether: start menu hide recent jump lists." }),
    startMenuHideRecentlyAddedApps: boolean({ description: "Whether: start menu hide recently added APPs." }),
    startMenuHideRestartOptions: boolean({ description: "Whether: start menu hide restart options." }),
    startMenuHideShutDown: boolean({ description: "Whether: start menu hide shut down." }),
    startMenuHideSignOut: boolean({ description: "Whether: start menu hide sign out." }),
    startMenuHideSleep: boolean({ description: "Whether: start menu hide sleep." }),
    startMenuHideSwitchAccount: boolean({ description: "Whether: start menu hide switch account." }),
    startMenuHideUserTile: boolean({ description: "Whether: start menu hide user tile." }),
    startMenuLayoutEdgeAssetsXml: binary({ description: "Start menu layout edge assets XML.", nullable: true }),
    startMenuLayoutXml: binary({ description: "Start menu layout XML.", nullable: true }),
    startMenuMode: windowsStartMenuModeType({ description: "Start menu mode." }),
    startMenuPinnedFolderDocuments: visibilitySetting({ description: "Start menu pinned folder documents." }),
    startMenuPinnedFolderDownloads: visibilitySetting({ description: "Start menu pinned folder downloads." }),
    startMenuPinnedFolderFileExplorer: visibilitySetting({ description: "Start menu pinned folder file explorer." }),
    startMenuPinnedFolderHomeGroup: visibilitySetting({ description: "Start menu pinned folder home group." }),
    startMenuPinnedFolderMusic: visibilitySetting({ description: "Start menu pinned folder music." }),
    startMenuPinnedFolderNetwork: visibilitySetting({ description: "Start menu pinned folder network." }),
    startMenuPinnedFolderPersonalFolder: visibilitySetting({
      description: "Start menu pinned folder personal folder.",
    }),
    startMenuPinnedFolderPictures: visibilitySetting({ description: "Start menu pinned folder pictures." }),
    startMenuPinnedFolderSettings: visibilitySetting({ description: "Start menu pinned folder settings." }),
    startMenuPinnedFolderVideos: visibilitySetting({ description: "Start menu pinned folder videos." }),
    storageBlockRemovableStorage: boolean({ description: "Whether: storage block removable storage.", safer: "true" }),
    storageRequireMobileDeviceEncryption: boolean({
      description: "Whether: storage require mobile device encryption.",
      safer: "true",
    }),
    storageRestrictAppDataToSystemVolume: boolean({
      description: "Whether: storage restrict APP data to system volume.",
    }),
    storageRestrictAppInstallToSystemVolume: boolean({
      description: "Whether: storage restrict APP install to system volume.",
    }),
    systemTelemetryProxyServer: string({ description: "System telemetry proxy server.", nullable: true }),
    taskManagerBlockEndTask: boolean({ description: "Whether: task manager block end task." }),
    tenantLockdownRequireNetworkDuringOutOfBoxExperience: boolean({
      description: "Whether: tenant lockdown require network during out of box experience.",
    }),
    uninstallBuiltInApps: boolean({ description: "Whether: uninstall built in APPs." }),
    usbBlocked: boolean({ description: "Blocks: USB.", safer: "true" }),
    voiceRecordingBlocked: boolean({ description: "Blocks: voice recording.", safer: "true" }),
    webRtcBlockLocalhostIpAddress: boolean({ description: "Whether: web rtc block localhost IP address." }),
    wiFiBlockAutomaticConnectHotspots: boolean({ description: "Whether: WiFi block automatic connect hotspots." }),
    wiFiBlocked: boolean({ description: "Blocks: WiFi.", safer: "true" }),
    wiFiBlockManualConfiguration: boolean({ description: "Whether: WiFi block manual configuration." }),
    wiFiScanInterval: integer({ description: "WiFi scan interval.", min: 1, max: 500, nullable: true }),
    windows10AppsForceUpdateSchedule: windows10AppsForceUpdateSchedule({
      description: "Windows10 APPs force update schedule.",
      nullable: true,
    }),
    windowsSpotlightBlockConsumerSpecificFeatures: boolean({
      description: "Whether: windows spotlight block consumer specific features.",
    }),
    windowsSpotlightBlocked: boolean({ description: "Blocks: windows spotlight.", safer: "true" }),
    windowsSpotlightBlockOnActionCenter: boolean({ description: "Whether: windows spotlight block on action center." }),
    windowsSpotlightBlockTailoredExperiences: boolean({
      description: "Whether: windows spotlight block tailored experiences.",
    }),
    windowsSpotlightBlockThirdPartyNotifications: boolean({
      description: "Whether: windows spotlight block third party notifications.",
    }),
    windowsSpotlightBlockWelcomeExperience: boolean({
      description: "Whether: windows spotlight block welcome experience.",
    }),
    windowsSpotlightBlockWindowsTips: boolean({ description: "Whether: windows spotlight block windows tips." }),
    windowsSpotlightConfigureOnLockScreen: windowsSpotlightEnablementSettings({
      description: "Windows spotlight configure on lock screen.",
    }),
    windowsStoreBlockAutoUpdate: boolean({ description: "Whether: windows store block auto update." }),
    windowsStoreBlocked: boolean({ description: "Blocks: windows store.", safer: "true" }),
    windowsStoreEnablePrivateStoreOnly: boolean({ description: "Whether: windows store enable private store only." }),
    wirelessDisplayBlockProjectionToThisDevice: boolean({
      description: "Whether: wireless display block projection to this device.",
    }),
    wirelessDisplayBlockUserInputFromReceiver: boolean({
      description: "Whether: wireless display block user input from receiver.",
    }),
    wirelessDisplayRequirePinForPairing: boolean({ description: "Whether: wireless display require PIN for pairing." }),
    privacyAccessControls: list(windowsPrivacyDataAccessControlItem, {
      description: "Privacy access controls.",
      nullable: true,
      action: { name: "windowsPrivacyAccessControls", key: "windowsPrivacyAccessControls" },
      readApart: true,
    }),
  },
});
