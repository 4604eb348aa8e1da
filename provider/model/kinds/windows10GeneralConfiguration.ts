import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
    homeButtonCustomURL: string({ description: "Page that the button opens.", nullable: true, safer: "neutral" }),
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
    edgeSearchEngineType: edgeSearchEngineType({ description: "The search engine.", safer: "neutral" }),
  },
  edgeSearchEngineCustom: {
    edgeSearchEngineOpenSearchXmlUrl: string({
      description: "Address of the search engine's OpenSearch XML.",
      required: true,
      safer: "neutral",
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
  address: string({ description: "Proxy, as `address:port`.", required: true, safer: "depends" }),
  exceptions: list(string, {
    description: "Addresses that are reached without the proxy.",
    nullable: true,
    safer: "depends",
  }),
  useForLocalAddresses: boolean({ description: "Uses the proxy for local addresses as well.", safer: "neutral" }),
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
  recurrence: windows10AppsUpdateRecurrence({ description: "How often it happens.", safer: "neutral" }),
  runImmediatelyIfAfterStartDateTime: boolean({
    description: "Starts at once where the first time has passed.",
    safer: "neutral",
  }),
  startDateTime: dateTime({ description: "First time.", required: true, safer: "neutral" }),
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
  accessLevel: windowsPrivacyDataAccessLevel({
    description: "Whether apps may use it, may not, or people decide.",
    safer: { order: ["forceAllow", "userInControl", "forceDeny"] },
  }),
  appDisplayName: string({ description: "Name of the app; null for all apps.", nullable: true, safer: "neutral" }),
  appPackageFamilyName: string({
    description: "App, by package family name; null for all apps.",
    nullable: true,
    safer: "depends",
  }),
  dataCategory: windowsPrivacyDataCategory({ description: "What is used.", safer: "depends" }),
});

export default defineKind({
  name: "Windows10GeneralConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: device restrictions",
  description:
    "What people may do: passwords, apps, Edge, Start, Settings, search, privacy, Defender. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-beta",
  fields: {
    accountsBlockAddingNonMicrosoftAccountEmail: boolean({
      description: "Keeps people from adding mail accounts that aren't Microsoft accounts.",
      safer: "true",
    }),
    activateAppsWithVoice: enablement({
      description: "Whether apps may be woken by a spoken keyword.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    antiTheftModeBlocked: boolean({
      description: "Turns anti-theft mode off, which asks for the account before a lost phone can be set up anew.",
      safer: "false",
    }),
    appManagementMSIAllowUserControlOverInstall: boolean({
      description: "Lets people change installer options that are otherwise for administrators.",
      safer: "false",
    }),
    appManagementMSIAlwaysInstallWithElevatedPrivileges: boolean({
      description:
        "Installs every MSI package with administrator rights, whoever starts it. It lets anybody become administrator.",
      safer: "false",
    }),
    appManagementPackageFamilyNamesToLaunchAfterLogOn: list(string, {
      description: "Store apps to start after sign-in, by package family name.",
      nullable: true,
      safer: "depends",
    }),
    appsAllowTrustedAppsSideloading: stateManagementSetting({
      description: "Whether signed apps may be installed from outside the Store.",
      safer: { order: ["allowed", "notConfigured", "blocked"] },
    }),
    appsBlockWindowsStoreOriginatedApps: boolean({
      description: "Keeps apps from starting that came with Windows or from the Store.",
      safer: contested.store,
    }),
    authenticationAllowSecondaryDevice: boolean({
      description: "Lets a companion device, such as a phone or a wristband, sign in to Windows.",
      safer: contested.companion,
    }),
    authenticationPreferredAzureADTenantDomainName: string({
      description: "Domain of the Entra tenant that people may leave out of their user name at sign-in.",
      nullable: true,
      safer: "neutral",
    }),
    authenticationWebSignIn: enablement({
      description: "Whether people may sign in to Windows with a web page, for example with a temporary access pass.",
      safer: contested.webSignIn,
    }),
    bluetoothAllowedServices: list(string, {
      description: "Bluetooth services and profiles that are allowed, by their UUID.",
      nullable: true,
      safer: "depends",
    }),
    bluetoothBlockAdvertising: boolean({ description: "Stops Bluetooth advertisements of the device.", safer: "true" }),
    bluetoothBlockDiscoverableMode: boolean({
      description: "Keeps other Bluetooth devices from finding this one.",
      safer: "true",
    }),
    bluetoothBlocked: boolean({ description: "Blocks Bluetooth.", safer: "true" }),
    bluetoothBlockPrePairing: boolean({
      description: "Keeps bundled peripherals from pairing by themselves.",
      safer: "true",
    }),
    bluetoothBlockPromptedProximalConnections: boolean({
      description: "Keeps Swift Pair and the like from offering a pairing when a device is near.",
      safer: "true",
    }),
    cameraBlocked: boolean({ description: "Blocks the camera.", safer: contested.camera }),
    cellularBlockDataWhenRoaming: boolean({ description: "Stops mobile data while roaming.", safer: "neutral" }),
    cellularBlockVpn: boolean({ description: "Stops VPN over mobile data.", safer: "false" }),
    cellularBlockVpnWhenRoaming: boolean({ description: "Stops VPN over mobile data while roaming.", safer: "false" }),
    cellularData: configurationUsage({
      description: "Whether mobile data is forced on, forced off, or left to the user.",
      safer: "neutral",
    }),
    certificatesBlockManualRootCertificateInstallation: boolean({
      description: "Keeps people from installing root certificates and intermediate ones by hand.",
      safer: "true",
    }),
    configureTimeZone: string({
      description: "Time zone of the device, by its Windows name, for example `W. Europe Standard Time`.",
      nullable: true,
      safer: "neutral",
    }),
    connectedDevicesServiceBlocked: boolean({
      description: "Turns the service off that lets the device find and talk to other devices of the user.",
      safer: "true",
    }),
    copyPasteBlocked: boolean({ description: "Blocks copying and pasting between apps.", safer: "true" }),
    cortanaBlocked: boolean({ description: "Turns Cortana off.", safer: contested.assistant }),
    cryptographyAllowFipsAlgorithmPolicy: boolean({
      description: "Makes Windows use algorithms of FIPS 140 only.",
      safer: contested.fips,
    }),
    dataProtectionBlockDirectMemoryAccess: boolean({
      description: "Blocks direct memory access of hot-plugged PCI devices until somebody signs in.",
      nullable: true,
      safer: "true",
    }),
    defenderBlockEndUserAccess: boolean({
      description: "Keeps people from Defender's own pages.",
      safer: contested.defenderPages,
    }),
    defenderBlockOnAccessProtection: boolean({
      description: "Turns on-access protection off: files are no longer scanned when they are opened.",
      safer: "false",
    }),
    defenderCloudBlockLevel: defenderCloudBlockLevelType({
      description: "How readily the cloud blocks a suspicious file.",
      safer: { order: ["notConfigured", "high", "highPlus", "zeroTolerance"] },
    }),
    defenderCloudExtendedTimeout: integer({
      description:
        "Additional time that a file may be held back while the cloud looks at it, beside the usual 10 seconds.",
      min: 0,
      max: 50,
      unit: "seconds",
      nullable: true,
      safer: "higher",
    }),
    defenderCloudExtendedTimeoutInSeconds: integer({
      description:
        "Additional time that a file may be held back while the cloud looks at it, beside the usual 10 seconds.",
      min: 0,
      max: 50,
      unit: "seconds",
      nullable: true,
      safer: "higher",
    }),
    defenderDaysBeforeDeletingQuarantinedMalware: integer({
      description: "How long quarantined malware is kept; 0 for ever.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "neutral",
    }),
    defenderDetectedMalwareActions: defenderDetectedMalwareActions({
      description: "What Defender does with malware, by its severity.",
      nullable: true,
    }),
    defenderDisableCatchupFullScan: boolean({
      description: "Skips the full scan that makes up for missed ones.",
      safer: "false",
    }),
    defenderDisableCatchupQuickScan: boolean({
      description: "Skips the quick scan that makes up for missed ones.",
      safer: "false",
    }),
    defenderFileExtensionsToExclude: list(string, {
      description: "File extensions that scans skip. Each is a way past Defender.",
      nullable: true,
      safer: "shorter",
    }),
    defenderFilesAndFoldersToExclude: list(string, {
      description: "Files and folders that scans skip. Each is a way past Defender.",
      nullable: true,
      safer: "shorter",
    }),
    defenderMonitorFileActivity: defenderMonitorFileActivity({
      description: "Which file activity real-time protection watches.",
      safer: { order: ["disable", "monitorOutgoingFilesOnly", "monitorIncomingFilesOnly", "monitorAllFiles"] },
    }),
    defenderPotentiallyUnwantedAppAction: defenderPotentiallyUnwantedAppAction({
      description: "What Defender does with potentially unwanted apps.",
      nullable: true,
      safer: { order: ["deviceDefault", "audit", "block"] },
    }),
    defenderPotentiallyUnwantedAppActionSetting: defenderProtectionType({
      description: "What Defender does with potentially unwanted apps.",
      safer: { order: ["notConfigured", "userDefined", "auditMode", "warn", "enable"] },
    }),
    defenderProcessesToExclude: list(string, {
      description: "Programs whose files scans skip. Each is a way past Defender.",
      nullable: true,
      safer: "shorter",
    }),
    defenderPromptForSampleSubmission: defenderPromptForSampleSubmission({
      description: "When the user is asked before a suspicious file is sent to Microsoft.",
      safer: contested.samples,
    }),
    defenderRequireBehaviorMonitoring: boolean({ description: "Turns behaviour monitoring on.", safer: "true" }),
    defenderRequireCloudProtection: boolean({ description: "Turns cloud-delivered protection on.", safer: "true" }),
    defenderRequireNetworkInspectionSystem: boolean({
      description: "Turns network inspection on, which stops exploits known from the network.",
      safer: "true",
    }),
    defenderRequireRealTimeMonitoring: boolean({ description: "Turns real-time protection on.", safer: "true" }),
    defenderScanArchiveFiles: boolean({ description: "Scans inside archives such as ZIP and CAB.", safer: "true" }),
    defenderScanDownloads: boolean({ description: "Scans downloads.", safer: "true" }),
    defenderScanIncomingMail: boolean({ description: "Scans mail.", safer: "true" }),
    defenderScanMappedNetworkDrivesDuringFullScan: boolean({
      description: "Includes mapped network drives in full scans.",
      safer: "true",
    }),
    defenderScanMaxCpu: integer({
      description: "Share of the processor that a scan may take on average.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
      safer: "neutral",
    }),
    defenderScanNetworkFiles: boolean({ description: "Scans files that are opened from the network.", safer: "true" }),
    defenderScanRemovableDrivesDuringFullScan: boolean({
      description: "Includes removable drives in full scans.",
      safer: "true",
    }),
    defenderScanScriptsLoadedInInternetExplorer: boolean({
      description: "Scans scripts that Internet Explorer loads.",
      safer: "true",
    }),
    defenderScanType: defenderScanType({
      description: "Kind of the scheduled scan.",
      safer: { order: ["disabled", "quick", "full"] },
    }),
    defenderScheduledQuickScanTime: time({
      description: "Time of the daily quick scan.",
      nullable: true,
      safer: "neutral",
    }),
    defenderScheduledScanTime: time({ description: "Time of the scheduled scan.", nullable: true, safer: "neutral" }),
    defenderScheduleScanEnableLowCpuPriority: boolean({
      description: "Runs scheduled scans with low priority.",
      safer: "neutral",
    }),
    defenderSignatureUpdateIntervalInHours: integer({
      description: "How often Defender looks for new signatures; 0 not by interval.",
      min: 0,
      max: 24,
      unit: "hours",
      nullable: true,
      safer: { number: "lower", never: 0 },
    }),
    defenderSubmitSamplesConsentType: defenderSubmitSamplesConsentType({
      description: "Which suspicious files are sent to Microsoft, and whether the user is asked.",
      nullable: true,
      safer: contested.samples,
    }),
    defenderSystemScanSchedule: weeklySchedule({
      description: "Day of the scheduled scan.",
      safer: {
        order: [
          "noScheduledScan",
          ["everyday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
        ],
      },
    }),
    developerUnlockSetting: stateManagementSetting({
      description: "Whether developer mode is allowed.",
      safer: { order: ["allowed", "notConfigured", "blocked"] },
    }),
    deviceManagementBlockFactoryResetOnMobile: boolean({
      description: "Keeps people from resetting a phone.",
      safer: contested.reset,
    }),
    deviceManagementBlockManualUnenroll: boolean({
      description: "Keeps people from removing the device from management in Settings.",
      safer: "true",
    }),
    diagnosticsDataSubmissionMode: diagnosticDataSubmissionMode({
      description: "How much diagnostic data the device sends to Microsoft.",
      safer: contested.diagnostics,
    }),
    displayAppListWithGdiDPIScalingTurnedOff: list(string, {
      description: "Older apps for which GDI scaling is turned off, by file name.",
      nullable: true,
    }),
    displayAppListWithGdiDPIScalingTurnedOn: list(string, {
      description: "Older apps for which GDI scaling is turned on, by file name.",
      nullable: true,
    }),
    edgeAllowStartPagesModification: boolean({ description: "Lets people change the start pages.", safer: "neutral" }),
    edgeBlockAccessToAboutFlags: boolean({
      description: "Blocks `about:flags`, where experimental features are turned on.",
      safer: "true",
    }),
    edgeBlockAddressBarDropdown: boolean({
      description: "Hides the list below the address bar, and the suggestions in it.",
      safer: "neutral",
    }),
    edgeBlockAutofill: boolean({ description: "Turns autofill of forms off.", safer: contested.passwordManager }),
    edgeBlockCompatibilityList: boolean({ description: "Ignores Microsoft's compatibility list.", safer: "neutral" }),
    edgeBlockDeveloperTools: boolean({ description: "Blocks the developer tools.", safer: "true" }),
    edgeBlocked: boolean({ description: "Blocks Microsoft Edge.", safer: "neutral" }),
    edgeBlockEditFavorites: boolean({ description: "Keeps people from changing favourites.", safer: "neutral" }),
    edgeBlockExtensions: boolean({ description: "Blocks extensions.", safer: "true" }),
    edgeBlockFullScreenMode: boolean({ description: "Blocks full-screen mode.", safer: "neutral" }),
    edgeBlockInPrivateBrowsing: boolean({ description: "Blocks InPrivate windows.", safer: contested.inPrivate }),
    edgeBlockJavaScript: boolean({ description: "Turns JavaScript off.", safer: contested.javaScript }),
    edgeBlockLiveTileDataCollection: boolean({
      description: "Keeps Edge from collecting data when a site is pinned to Start.",
      safer: "true",
    }),
    edgeBlockPasswordManager: boolean({
      description: "Turns the password manager off.",
      safer: contested.passwordManager,
    }),
    edgeBlockPopups: boolean({ description: "Blocks pop-up windows.", safer: "true" }),
    edgeBlockPrelaunch: boolean({
      description: "Keeps Edge from starting in the background before it is used.",
      safer: "neutral",
    }),
    edgeBlockPrinting: boolean({ description: "Blocks printing.", safer: "neutral" }),
    edgeBlockSavingHistory: boolean({ description: "Keeps Edge from saving history.", safer: contested.inPrivate }),
    edgeBlockSearchEngineCustomization: boolean({
      description: "Keeps people from changing the search engine.",
      safer: "neutral",
    }),
    edgeBlockSearchSuggestions: boolean({ description: "Turns suggestions in the address bar off.", safer: "true" }),
    edgeBlockSendingDoNotTrackHeader: boolean({
      description: "Keeps people from turning the Do Not Track header on.",
      safer: "neutral",
    }),
    edgeBlockSendingIntranetTrafficToInternetExplorer: boolean({
      description:
        "Keeps intranet sites in Edge rather than in Internet Explorer. Replaced by edgeSendIntranetTrafficToInternetExplorer.",
      safer: "true",
    }),
    edgeBlockSideloadingExtensions: boolean({
      description: "Blocks extensions from outside the Store.",
      safer: "true",
    }),
    edgeBlockTabPreloading: boolean({
      description: "Keeps Edge from loading the start page and new-tab page in the background.",
      safer: "neutral",
    }),
    edgeBlockWebContentOnNewTabPage: boolean({ description: "Opens an empty page in a new tab.", safer: "neutral" }),
    edgeClearBrowsingDataOnExit: boolean({
      description: "Clears browsing data when Edge closes.",
      safer: contested.inPrivate,
    }),
    edgeCookiePolicy: edgeCookiePolicy({
      description: "Which cookies are allowed.",
      safer: { order: ["allow", "blockThirdParty", "blockAll"] },
    }),
    edgeDisableFirstRunPage: boolean({
      description: "Skips the page that Edge shows at its first start.",
      safer: "neutral",
    }),
    edgeEnterpriseModeSiteListLocation: string({
      description: "Address of the Enterprise Mode site list.",
      nullable: true,
      safer: "depends",
    }),
    edgeFavoritesBarVisibility: visibilitySetting({
      description: "Whether the favourites bar shows.",
      safer: "neutral",
    }),
    edgeFavoritesListLocation: string({
      description: "Address of a file with favourites to provide.",
      nullable: true,
      safer: "neutral",
    }),
    edgeFirstRunUrl: string({
      description: "Page that Edge shows at its first start.",
      nullable: true,
      safer: "neutral",
    }),
    edgeHomeButtonConfiguration: edgeHomeButtonConfiguration({
      description: "What the home button does.",
      nullable: true,
    }),
    edgeHomeButtonConfigurationEnabled: boolean({
      description: "Lets people change the home button.",
      safer: "neutral",
    }),
    edgeHomepageUrls: list(string, {
      description: "Pages that open when Edge starts.",
      nullable: true,
      safer: "neutral",
    }),
    edgeKioskModeRestriction: edgeKioskModeRestrictionType({
      description: "Which part of Edge is there when Edge is the only app of a kiosk.",
      safer: "depends",
    }),
    edgeKioskResetAfterIdleTimeInMinutes: integer({
      description: "Idle time after which a kiosk's Edge starts afresh; 0 never.",
      min: 0,
      max: 1440,
      unit: "minutes",
      nullable: true,
      safer: { number: "lower", never: 0 },
    }),
    edgeNewTabPageURL: string({ description: "Page that a new tab opens.", nullable: true, safer: "neutral" }),
    edgeOpensWith: edgeOpenOptions({
      description: "What Edge opens with: start page, new tab, last pages or given pages.",
      safer: "neutral",
    }),
    edgePreventCertificateErrorOverride: boolean({
      description: "Keeps people from going on to a site with a wrong certificate.",
      safer: "true",
    }),
    edgeRequiredExtensionPackageFamilyNames: list(string, {
      description: "Extensions that are installed and can't be turned off, by package family name.",
      nullable: true,
      safer: "depends",
    }),
    edgeRequireSmartScreen: boolean({ description: "Turns SmartScreen on in Edge.", safer: "true" }),
    edgeSearchEngine: edgeSearchEngineBase({ description: "Default search engine.", nullable: true }),
    edgeSendIntranetTrafficToInternetExplorer: boolean({
      description: "Opens intranet sites in Internet Explorer.",
      safer: "false",
    }),
    edgeShowMessageWhenOpeningInternetExplorerSites: internetExplorerMessageSetting({
      description: "Whether a message says that a site opens in Internet Explorer.",
      safer: "neutral",
    }),
    edgeSyncFavoritesWithInternetExplorer: boolean({
      description: "Keeps favourites of Edge and Internet Explorer alike.",
      safer: "neutral",
    }),
    edgeTelemetryForMicrosoft365Analytics: edgeTelemetryMode({
      description: "Which browsing data goes to Microsoft 365 Analytics.",
      safer: contested.diagnostics,
    }),
    enableAutomaticRedeployment: boolean({
      description: "Lets an administrator at the lock screen reset the device for the next user (Autopilot Reset).",
      safer: "depends",
    }),
    energySaverOnBatteryThresholdPercentage: integer({
      description: "Charge below which energy saver starts on battery.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
      safer: "neutral",
    }),
    energySaverPluggedInThresholdPercentage: integer({
      description: "Charge below which energy saver starts while plugged in.",
      min: 0,
      max: 100,
      unit: "percent",
      nullable: true,
      safer: "neutral",
    }),
    enterpriseCloudPrintDiscoveryEndPoint: string({
      description: "Address of the service that finds cloud printers.",
      nullable: true,
      safer: "depends",
    }),
    enterpriseCloudPrintDiscoveryMaxLimit: integer({
      description: "How many printers a search returns at most.",
      min: 1,
      max: 65535,
      nullable: true,
      safer: "neutral",
    }),
    enterpriseCloudPrintMopriaDiscoveryResourceIdentifier: string({
      description: "OAuth resource of the Mopria discovery service.",
      nullable: true,
      safer: "depends",
    }),
    enterpriseCloudPrintOAuthAuthority: string({
      description: "Address of the authority that gives tokens for printing.",
      nullable: true,
      safer: "depends",
    }),
    enterpriseCloudPrintOAuthClientIdentifier: string({
      description: "Client id of the application that asks for tokens for printing.",
      nullable: true,
      safer: "depends",
    }),
    enterpriseCloudPrintResourceIdentifier: string({
      description: "OAuth resource of the print service.",
      nullable: true,
      safer: "depends",
    }),
    experienceBlockDeviceDiscovery: boolean({
      description: "Keeps Windows from offering to project to, or find, devices near by.",
      safer: contested.discovery,
    }),
    experienceBlockErrorDialogWhenNoSIM: boolean({
      description: "Hides the error that no SIM card was found.",
      safer: "neutral",
    }),
    experienceBlockTaskSwitcher: boolean({ description: "Blocks switching between tasks.", safer: "neutral" }),
    experienceDoNotSyncBrowserSettings: browserSyncSetting({
      description: "Whether browser settings are kept from being synchronised, and whether people may turn it on.",
      safer: { order: ["notConfigured", "blockedWithUserOverride", "blocked"] },
    }),
    findMyFiles: enablement({
      description: "Whether search looks in all places of the disk instead of the usual folders.",
      safer: "neutral",
    }),
    gameDvrBlocked: boolean({ description: "Turns recording and broadcasting of games off.", safer: "neutral" }),
    inkWorkspaceAccess: inkAccessSetting({
      description: "Whether Windows Ink is there, and whether above the lock screen.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    inkWorkspaceAccessState: stateManagementSetting({
      description: "Whether Windows Ink is allowed.",
      safer: { order: ["allowed", "notConfigured", "blocked"] },
    }),
    inkWorkspaceBlockSuggestedApps: boolean({ description: "Hides suggested apps in Windows Ink.", safer: "neutral" }),
    internetSharingBlocked: boolean({
      description: "Keeps people from sharing the internet connection.",
      safer: "true",
    }),
    locationServicesBlocked: boolean({ description: "Turns location services off.", safer: contested.location }),
    lockScreenActivateAppsWithVoice: enablement({
      description: "Whether apps may be woken by a spoken keyword while the screen is locked.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    lockScreenAllowTimeoutConfiguration: boolean({
      description: "Lets people change when the screen turns off at the lock screen.",
      safer: "false",
    }),
    lockScreenBlockActionCenterNotifications: boolean({
      description: "Hides action center notifications at the lock screen.",
      safer: "true",
    }),
    lockScreenBlockCortana: boolean({ description: "Blocks Cortana at the lock screen.", safer: "true" }),
    lockScreenBlockToastNotifications: boolean({
      description: "Hides toast notifications at the lock screen.",
      safer: "true",
    }),
    lockScreenTimeoutInSeconds: integer({
      description: "Time after which the screen turns off at the lock screen.",
      min: 11,
      max: 1800,
      unit: "seconds",
      nullable: true,
      safer: "lower",
    }),
    logonBlockFastUserSwitching: boolean({
      description: "Keeps a second person from signing in while the first stays signed in.",
      safer: "neutral",
    }),
    messagingBlockMMS: boolean({ description: "Blocks MMS.", safer: "neutral" }),
    messagingBlockRichCommunicationServices: boolean({ description: "Blocks RCS messages.", safer: "neutral" }),
    messagingBlockSync: boolean({
      description: "Blocks the backup and synchronisation of text messages.",
      safer: "true",
    }),
    microsoftAccountBlocked: boolean({ description: "Blocks Microsoft accounts.", safer: "true" }),
    microsoftAccountBlockSettingsSync: boolean({
      description: "Stops settings from being synchronised through a Microsoft account.",
      safer: "true",
    }),
    microsoftAccountSignInAssistantSettings: signInAssistantOptions({
      description: "Whether the Microsoft Account Sign-in Assistant service may be turned off.",
      safer: "depends",
    }),
    networkProxyApplySettingsDeviceWide: boolean({
      description: "Uses the proxy for everybody at the device rather than for each user.",
      safer: "depends",
    }),
    networkProxyAutomaticConfigurationUrl: string({
      description: "Address of the proxy script (PAC).",
      nullable: true,
      safer: "depends",
    }),
    networkProxyDisableAutoDetect: boolean({ description: "Turns automatic detection of a proxy off.", safer: "true" }),
    networkProxyServer: windows10NetworkProxyServer({ description: "Proxy server.", nullable: true }),
    nfcBlocked: boolean({ description: "Blocks NFC.", safer: "true" }),
    oneDriveDisableFileSync: boolean({
      description: "Stops OneDrive from synchronising files.",
      safer: contested.oneDrive,
    }),
    passwordBlockSimple: boolean({ description: "Refuses simple passwords such as 1234.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      min: 0,
      max: 730,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMinimumAgeInDays: integer({
      description: "How long a password must be used before it can be changed.",
      min: 0,
      max: 998,
      unit: "days",
      nullable: true,
      safer: contested.minimumAge,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "How many kinds of characters a password needs.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      min: 0,
      max: 50,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    passwordRequireWhenResumeFromIdleState: boolean({
      description: "Asks for the password when the device wakes up.",
      safer: "true",
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      min: 0,
      max: 999,
      nullable: true,
      safer: "lower",
    }),
    personalizationDesktopImageUrl: string({
      description: "Address of the desktop's picture: `http:`, `https:` or `file:`; JPG or PNG.",
      nullable: true,
      safer: "neutral",
    }),
    personalizationLockScreenImageUrl: string({
      description: "Address of the lock screen's picture: `http:`, `https:` or `file:`; JPG or PNG.",
      nullable: true,
      safer: "neutral",
    }),
    powerButtonActionOnBattery: powerActionType({
      description: "What the power button does on battery.",
      safer: "neutral",
    }),
    powerButtonActionPluggedIn: powerActionType({
      description: "What the power button does while plugged in.",
      safer: "neutral",
    }),
    powerHybridSleepOnBattery: enablement({
      description: "Whether sleep also saves to disk on battery.",
      safer: "neutral",
    }),
    powerHybridSleepPluggedIn: enablement({
      description: "Whether sleep also saves to disk while plugged in.",
      safer: "neutral",
    }),
    powerLidCloseActionOnBattery: powerActionType({
      description: "What closing the lid does on battery.",
      safer: "depends",
    }),
    powerLidCloseActionPluggedIn: powerActionType({
      description: "What closing the lid does while plugged in.",
      safer: "depends",
    }),
    powerSleepButtonActionOnBattery: powerActionType({
      description: "What the sleep button does on battery.",
      safer: "neutral",
    }),
    powerSleepButtonActionPluggedIn: powerActionType({
      description: "What the sleep button does while plugged in.",
      safer: "neutral",
    }),
    printerBlockAddition: boolean({ description: "Keeps people from adding printers.", safer: "true" }),
    printerDefaultName: string({ description: "Default printer, by name.", nullable: true, safer: "neutral" }),
    printerNames: list(string, {
      description: "Printers to add, by network host name.",
      nullable: true,
      safer: "neutral",
    }),
    privacyAdvertisingId: stateManagementSetting({
      description: "Whether apps may use the advertising id.",
      safer: { order: ["allowed", "notConfigured", "blocked"] },
    }),
    privacyAutoAcceptPairingAndConsentPrompts: boolean({
      description: "Accepts pairing and privacy prompts without asking when an app starts.",
      safer: "false",
    }),
    privacyBlockActivityFeed: boolean({ description: "Turns the timeline of activities off.", safer: "true" }),
    privacyBlockInputPersonalization: boolean({
      description: "Stops speech and typing from being used for cloud services.",
      safer: "true",
    }),
    privacyBlockPublishUserActivities: boolean({
      description: "Keeps recent activities from being recorded and published.",
      safer: "true",
    }),
    privacyDisableLaunchExperience: boolean({
      description: "Skips the privacy questions at the first sign-in.",
      safer: "neutral",
    }),
    resetProtectionModeBlocked: boolean({
      description: "Turns reset protection off, which asks for the account after a phone was reset.",
      safer: "false",
    }),
    safeSearchFilter: safeSearchFilterType({
      description: "How strictly search results are filtered.",
      safer: "neutral",
    }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", safer: contested.screenshots }),
    searchBlockDiacritics: boolean({ description: "Ignores accents when searching.", safer: "neutral" }),
    searchBlockWebResults: boolean({ description: "Keeps web results out of Windows search.", safer: "true" }),
    searchDisableAutoLanguageDetection: boolean({
      description: "Stops search from detecting the language of content.",
      safer: "neutral",
    }),
    searchDisableIndexerBackoff: boolean({
      description: "Indexes at full speed while the device is in use.",
      safer: "neutral",
    }),
    searchDisableIndexingEncryptedItems: boolean({
      description: "Keeps encrypted items out of the index.",
      safer: "true",
    }),
    searchDisableIndexingRemovableDrive: boolean({
      description: "Keeps removable drives out of the index.",
      safer: "neutral",
    }),
    searchDisableLocation: boolean({
      description: "Hides results on removable drives that are in libraries.",
      safer: "neutral",
    }),
    searchDisableUseLocation: boolean({ description: "Keeps search from using the location.", safer: "true" }),
    searchEnableAutomaticIndexSizeManangement: boolean({
      description: "Stops indexing when the disk has less than 600 MB left.",
      safer: "neutral",
    }),
    searchEnableRemoteQueries: boolean({
      description: "Lets other computers search the index of this one.",
      safer: "false",
    }),
    securityBlockAzureADJoinedDevicesAutoEncryption: boolean({
      description: "Keeps devices that join Entra ID from encrypting themselves.",
      safer: "false",
    }),
    settingsBlockAccountsPage: boolean({ description: "Hides the page Accounts of Settings.", safer: "neutral" }),
    settingsBlockAddProvisioningPackage: boolean({
      description: "Keeps provisioning packages from being added.",
      safer: "true",
    }),
    settingsBlockAppsPage: boolean({ description: "Hides the page Apps of Settings.", safer: "neutral" }),
    settingsBlockChangeLanguage: boolean({ description: "Keeps people from changing the language.", safer: "neutral" }),
    settingsBlockChangePowerSleep: boolean({
      description: "Keeps people from changing power and sleep settings.",
      safer: "neutral",
    }),
    settingsBlockChangeRegion: boolean({ description: "Keeps people from changing the region.", safer: "neutral" }),
    settingsBlockChangeSystemTime: boolean({ description: "Keeps people from changing date and time.", safer: "true" }),
    settingsBlockDevicesPage: boolean({ description: "Hides the page Devices of Settings.", safer: "neutral" }),
    settingsBlockEaseOfAccessPage: boolean({
      description: "Hides the page Accessibility of Settings.",
      safer: "neutral",
    }),
    settingsBlockEditDeviceName: boolean({ description: "Keeps people from renaming the device.", safer: "neutral" }),
    settingsBlockGamingPage: boolean({ description: "Hides the page Gaming of Settings.", safer: "neutral" }),
    settingsBlockNetworkInternetPage: boolean({
      description: "Hides the page Network & internet of Settings.",
      safer: "neutral",
    }),
    settingsBlockPersonalizationPage: boolean({
      description: "Hides the page Personalization of Settings.",
      safer: "neutral",
    }),
    settingsBlockPrivacyPage: boolean({ description: "Hides the page Privacy of Settings.", safer: "neutral" }),
    settingsBlockRemoveProvisioningPackage: boolean({
      description: "Keeps provisioning packages from being removed.",
      safer: "true",
    }),
    settingsBlockSettingsApp: boolean({ description: "Blocks Settings altogether.", safer: "neutral" }),
    settingsBlockSystemPage: boolean({ description: "Hides the page System of Settings.", safer: "neutral" }),
    settingsBlockTimeLanguagePage: boolean({
      description: "Hides the page Time & language of Settings.",
      safer: "neutral",
    }),
    settingsBlockUpdateSecurityPage: boolean({
      description: "Hides the page Update & security of Settings.",
      safer: "neutral",
    }),
    sharedUserAppDataAllowed: boolean({
      description: "Lets users of the device share data of an app among them.",
      safer: "false",
    }),
    smartScreenAppInstallControl: appInstallControlType({
      description: "From where apps may be installed.",
      safer: { order: ["anywhere", "recommendations", "preferStore", "storeOnly"] },
    }),
    smartScreenBlockPromptOverride: boolean({
      description: "Keeps people from going on to a site that SmartScreen warns of.",
      safer: "true",
    }),
    smartScreenBlockPromptOverrideForFiles: boolean({
      description: "Keeps people from downloading a file that SmartScreen warns of.",
      safer: "true",
    }),
    smartScreenEnableAppInstallControl: boolean({ description: "Allows apps from the Store only.", safer: "true" }),
    startBlockUnpinningAppsFromTaskbar: boolean({
      description: "Keeps people from unpinning apps from the taskbar.",
      safer: "neutral",
    }),
    startMenuAppListVisibility: windowsStartMenuAppListVisibilityType({
      description: "How the list of apps in Start shows.",
    }),
    startMenuHideChangeAccountSettings: boolean({ description: 'Hides "Change account settings" in Start.' }),
    startMenuHideFrequentlyUsedApps: boolean({ description: "Hides frequently used apps in Start." }),
    startMenuHideHibernate: boolean({ description: 'Hides "Hibernate" in Start.' }),
    startMenuHideLock: boolean({ description: 'Hides "Lock" in Start.' }),
    startMenuHidePowerButton: boolean({ description: "Hides the power button in Start." }),
    startMenuHideRecentJumpLists: boolean({ description: "Hides recent files in jump lists of Start and taskbar." }),
    startMenuHideRecentlyAddedApps: boolean({ description: "Hides recently added apps in Start." }),
    startMenuHideRestartOptions: boolean({ description: 'Hides "Restart" and "Update and restart" in Start.' }),
    startMenuHideShutDown: boolean({ description: 'Hides "Shut down" and "Update and shut down" in Start.' }),
    startMenuHideSignOut: boolean({ description: 'Hides "Sign out" in Start.' }),
    startMenuHideSleep: boolean({ description: 'Hides "Sleep" in Start.' }),
    startMenuHideSwitchAccount: boolean({ description: 'Hides "Switch account" in Start.' }),
    startMenuHideUserTile: boolean({ description: "Hides the user in Start." }),
    startMenuLayoutEdgeAssetsXml: binary({
      description: "XML with pictures of the sites that the layout of Start pins.",
      nullable: true,
      safer: "neutral",
    }),
    startMenuLayoutXml: binary({ description: "XML with the layout of Start.", nullable: true, safer: "neutral" }),
    startMenuMode: windowsStartMenuModeType({ description: "Whether Start fills the screen." }),
    startMenuPinnedFolderDocuments: visibilitySetting({ description: "Whether Start has a shortcut to Documents." }),
    startMenuPinnedFolderDownloads: visibilitySetting({ description: "Whether Start has a shortcut to Downloads." }),
    startMenuPinnedFolderFileExplorer: visibilitySetting({
      description: "Whether Start has a shortcut to File Explorer.",
    }),
    startMenuPinnedFolderHomeGroup: visibilitySetting({ description: "Whether Start has a shortcut to HomeGroup." }),
    startMenuPinnedFolderMusic: visibilitySetting({ description: "Whether Start has a shortcut to Music." }),
    startMenuPinnedFolderNetwork: visibilitySetting({ description: "Whether Start has a shortcut to Network." }),
    startMenuPinnedFolderPersonalFolder: visibilitySetting({
      description: "Whether Start has a shortcut to the personal folder.",
    }),
    startMenuPinnedFolderPictures: visibilitySetting({ description: "Whether Start has a shortcut to Pictures." }),
    startMenuPinnedFolderSettings: visibilitySetting({ description: "Whether Start has a shortcut to Settings." }),
    startMenuPinnedFolderVideos: visibilitySetting({ description: "Whether Start has a shortcut to Videos." }),
    storageBlockRemovableStorage: boolean({ description: "Blocks removable storage.", safer: "true" }),
    storageRequireMobileDeviceEncryption: boolean({ description: "Encrypts the storage of a phone.", safer: "true" }),
    storageRestrictAppDataToSystemVolume: boolean({
      description: "Keeps data of apps on the system drive.",
      safer: "neutral",
    }),
    storageRestrictAppInstallToSystemVolume: boolean({
      description: "Keeps apps on the system drive.",
      safer: "neutral",
    }),
    systemTelemetryProxyServer: string({
      description: "Proxy for diagnostic data, as `server:port`.",
      nullable: true,
      safer: "depends",
    }),
    taskManagerBlockEndTask: boolean({
      description: "Keeps people without administrator rights from ending tasks in Task Manager.",
      safer: "neutral",
    }),
    tenantLockdownRequireNetworkDuringOutOfBoxExperience: boolean({
      description: "Asks for a network at setup, so that the device can't be set up without the tenant.",
      safer: "true",
    }),
    uninstallBuiltInApps: boolean({ description: "Removes apps that came with Windows.", safer: "neutral" }),
    usbBlocked: boolean({ description: "Blocks USB connections to a phone.", safer: "true" }),
    voiceRecordingBlocked: boolean({ description: "Blocks voice recording.", safer: "neutral" }),
    webRtcBlockLocalhostIpAddress: boolean({
      description: "Hides the local IP address from sites that use WebRTC.",
      safer: "true",
    }),
    wiFiBlockAutomaticConnectHotspots: boolean({
      description: "Keeps the device from joining hotspots by itself.",
      safer: "true",
    }),
    wiFiBlocked: boolean({ description: "Blocks Wi-Fi.", safer: contested.wifi }),
    wiFiBlockManualConfiguration: boolean({
      description: "Keeps people from joining Wi-Fi networks beside those that are managed.",
      safer: "true",
    }),
    wiFiScanInterval: integer({
      description: "How often the device looks for Wi-Fi networks; 1 the most often.",
      min: 1,
      max: 500,
      nullable: true,
      safer: "neutral",
    }),
    windows10AppsForceUpdateSchedule: windows10AppsForceUpdateSchedule({
      description: "When Store apps are updated although they are in use.",
      nullable: true,
    }),
    windowsSpotlightBlockConsumerSpecificFeatures: boolean({
      description: "Hides suggestions and offers that are for consumers.",
      safer: contested.spotlight,
    }),
    windowsSpotlightBlocked: boolean({
      description: "Turns Windows Spotlight off altogether.",
      safer: contested.spotlight,
    }),
    windowsSpotlightBlockOnActionCenter: boolean({
      description: "Hides Spotlight suggestions in the action center.",
      safer: contested.spotlight,
    }),
    windowsSpotlightBlockTailoredExperiences: boolean({
      description: "Keeps diagnostic data from being used for tips and offers.",
      safer: contested.spotlight,
    }),
    windowsSpotlightBlockThirdPartyNotifications: boolean({
      description: "Hides suggestions of other companies.",
      safer: contested.spotlight,
    }),
    windowsSpotlightBlockWelcomeExperience: boolean({
      description: "Skips the page that shows what is new after an update.",
      safer: contested.spotlight,
    }),
    windowsSpotlightBlockWindowsTips: boolean({ description: "Hides tips.", safer: contested.spotlight }),
    windowsSpotlightConfigureOnLockScreen: windowsSpotlightEnablementSettings({
      description: "Whether Spotlight shows on the lock screen.",
      safer: contested.spotlight,
    }),
    windowsStoreBlockAutoUpdate: boolean({ description: "Stops Store apps from updating themselves.", safer: "false" }),
    windowsStoreBlocked: boolean({ description: "Blocks the Store.", safer: contested.store }),
    windowsStoreEnablePrivateStoreOnly: boolean({
      description: "Shows the organisation's private store only.",
      safer: contested.store,
    }),
    wirelessDisplayBlockProjectionToThisDevice: boolean({
      description: "Keeps other devices from projecting to this one.",
      safer: "true",
    }),
    wirelessDisplayBlockUserInputFromReceiver: boolean({
      description: "Ignores input that comes from a wireless display.",
      safer: "true",
    }),
    wirelessDisplayRequirePinForPairing: boolean({
      description: "Asks for a PIN when a wireless display pairs.",
      safer: "true",
    }),
    privacyAccessControls: list(windowsPrivacyDataAccessControlItem, {
      description: "What apps may use: one entry for a category of data, for all apps or for one.",
      nullable: true,
      action: { name: "windowsPrivacyAccessControls", key: "windowsPrivacyAccessControls" },
      readSeparately: true,
      safer: "depends",
    }),
  },
});
