/** Edge and Chrome, on Windows and macOS. */
import { type Chapter, contested, directed, neutral, type Row } from "./judgement.ts";

const EDGE = "https://learn.microsoft.com/deployedge/microsoft-edge-policies";
const WINDOWS: Chapter = { areas: ["windows/edge"], source: EDGE };
const MAC: Chapter = { areas: ["apple/edge"], source: EDGE };
const BOTH: Chapter = { areas: ["windows/edge", "apple/edge"], source: EDGE };
const CHROME: Chapter = { areas: ["windows/chrome"], source: "https://chromeenterprise.google/policies/" };
const ALL: Chapter = { ...BOTH, areas: [...BOTH.areas, ...CHROME.areas] };
const UPDATES: Chapter = {
  areas: ["windows/edgeUpdate"],
  source: "https://learn.microsoft.com/deployedge/microsoft-edge-update-policies",
};
const OFF_ON = ["disabled", "enabled"];
const ON_OFF = ["enabled", "disabled"];

export const browsers: readonly Row[] = [
  directed(BOTH, OFF_ON, {
    reason: "Pages and files that are known to be bad aren't opened, and users can't go past the warning.",
    settings: `preventSmartScreenPromptOverride preventSmartScreenPromptOverrideForFiles smartScreenDnsRequestsEnabled
      smartScreenEnabled smartScreenPuaEnabled`,
  }),
  directed(WINDOWS, OFF_ON, {
    reason: "Pages and files that are known to be bad aren't opened, and users can't go past the warning.",
    settings: `smartScreenForTrustedDownloadsEnabled scarewareBlockerProtectionEnabled typosquattingCheckerEnabled
      passwordProtectionWarningTrigger preventSmartScreenPromptOverride* newSmartScreenLibraryEnabled`,
  }),
  directed(
    WINDOWS,
    { list: "shorter" },
    {
      reason: "Pages of the list aren't checked.",
      settings: "smartScreenAllowListDomains.enabled.smartScreenAllowListDomainsDesc",
    },
  ),
  directed(WINDOWS, ["off", "triggeredByPasswordReuse"], {
    reason: "Users are warned when a company password goes to a page where it doesn't belong.",
    settings: "passwordProtectionWarningTrigger.enabled.passwordProtectionWarningTrigger",
  }),
  directed(MAC, ["off", "triggeredByPasswordReuse"], {
    reason: "Users are warned when a company password goes to a page where it doesn't belong.",
    settings: "passwordProtectionWarningTrigger",
  }),
  directed(ALL, OFF_ON, {
    reason: "Each page gets a process of its own, or the browser mends itself, or extensions come from the store.",
    settings: "componentUpdatesEnabled blockExternalExtensions",
  }),
  directed(WINDOWS, OFF_ON, {
    reason: "A page that breaks out of its place finds a further wall.",
    settings: `applicationBoundEncryptionEnabled audioSandboxEnabled browserCodeIntegritySetting
      browserLegacyExtensionPointsBlockingEnabled dynamicCodeSettings enhanceSecurityModeV98 rendererCodeIntegrityEnabled
      sitePerProcess commandLineFlagSecurityWarningsEnabled insecureFormsWarningsEnabled
      requireOnlineRevocationChecksForLocalAnchors dnsInterceptionChecksEnabled sslVersionMin`,
  }),
  directed(WINDOWS, ON_OFF, {
    reason: "Credentials for one site are sent to others that it shows.",
    settings: "globallyScopeHttpAuthCacheEnabled*",
  }),
  directed(
    WINDOWS,
    { list: "shorter" },
    {
      reason: "Each entry goes past a check of origins, or opens something to a site.",
      settings: `fileSystemReadAskForUrls.enabled.* hstsPolicyBypassList.enabled.*
        overrideSecurityRestrictionsOnInsecureOrigin.enabled.*`,
    },
  ),
  directed(
    CHROME,
    { list: "shorter" },
    {
      reason: "Each entry goes past a check or a warning, or turns on what isn't finished.",
      settings: `certificateTransparencyEnforcementDisabledForCas.enabled.*
        certificateTransparencyEnforcementDisabledForLegacyCas.enabled.* enableExperimentalPolicies.enabled.*
        lookalikeWarningAllowlistDomains.enabled.* sslErrorOverrideAllowedForOrigins.enabled.*`,
    },
  ),
  directed(MAC, OFF_ON, {
    reason: "A page that breaks out of its place finds a further wall.",
    settings: "sitePerProcess",
  }),
  directed(WINDOWS, ON_OFF, {
    reason: "It opens a door: passwords in clear, pages that go past a wrong certificate, steering from outside.",
    settings: `allowCrossOriginAuthPrompt basicAuthOverHttpEnabled sslErrorOverrideAllowed remoteDebuggingAllowed
      nativeMessagingUserLevelHosts insecurePrivateNetworkRequestsAllowed enableUnsafeSwiftShader
      sharedArrayBufferUnrestrictedAccessAllowed overrideSecurityRestrictionsOnInsecureOrigin directInvokeEnabled
      clickOnceEnabled externalProtocolDialogShowAlwaysOpenCheckbox mediaRouterCastAllowAllIps
      internetExplorerIntegrationReloadInIeModeAllowed internetExplorerIntegrationZoneIdentifierMhtFileAllowed
      internetExplorerModeToolbarButtonEnabled webSqlAccess tls13EarlyDataEnabled hstsPolicyBypassList
      fileSystemReadAskForUrls autoLaunchProtocolsComponentEnabled`,
  }),
  directed({ ...BOTH, areas: ["apple/edge"] }, ["allowed", "blocked"], {
    reason: "Users can't go past a wrong certificate.",
    settings: "sslErrorOverrideAllowed",
  }),
  directed({ ...BOTH, areas: ["apple/edge"] }, ON_OFF, {
    reason: "Programs of a user can't talk to the browser.",
    settings: "nativeMessagingUserLevelHosts",
  }),
  directed(WINDOWS, ["tls10", "tls11", "tls12"], {
    reason: "Old versions are broken.",
    settings: "sslVersionMin.enabled.minimumSslVersionEnabled",
  }),
  directed(MAC, ["tls10", "tls11", "tls12"], { reason: "Old versions are broken.", settings: "sslVersionMin" }),
  directed(
    WINDOWS,
    [
      "doNotEnableCodeIntegrityGuardInTheBrowserProcess",
      "enableCodeIntegrityGuardAuditModeInTheBrowserProcess",
      "enableCodeIntegrityGuardEnforcementInTheBrowserProcess",
    ],
    { reason: "Only signed code loads into the browser.", settings: "browserCodeIntegritySetting.enabled.*" },
  ),
  directed(WINDOWS, ["defaultDynamicCodeSettings", "preventTheBrowserProcessFromCreatingDynamicCode"], {
    reason: "Code that is made while it runs is how many attacks go on.",
    settings: "dynamicCodeSettings.enabled.dynamicCodeSettings",
  }),
  directed(WINDOWS, ["standardMode", "balancedMode", "strictMode"], {
    reason: "Unknown pages run without the parts that break most often.",
    settings: "enhanceSecurityModeV98.enabled.enhanceSecurityMode",
  }),
  directed(
    WINDOWS,
    [
      "noSpecialRestrictions",
      "blockMaliciousDownloads",
      "blockDangerousDownloads",
      "blockMaliciousDownloadsAndDangerousFileTypes",
      "blockPotentiallyDangerousDownloads",
      "blockPotentiallyDangerousOrUnwantedDownloadsAndDangerousFileTypes",
      "blockAllDownloads",
    ],
    { reason: "Fewer dangerous files arrive.", settings: "downloadRestrictions*.enabled.downloadRestrictions" },
  ),
  directed(
    MAC,
    [
      "noSpecialRestrictions",
      "blockMaliciousDownloads",
      "blockDangerousDownloads",
      "blockPotentiallyDangerousDownloads",
      "blockAllDownloads",
    ],
    { reason: "Fewer dangerous files arrive.", settings: "downloadRestrictions" },
  ),
  directed(
    CHROME,
    [
      "noSpecialRestrictions",
      "blockMaliciousDownloads",
      "blockMaliciousDownloadsAndDangerousFileTypes",
      "blockMaliciousDownloadsUncommonOrUnwantedDownloadsAndDangerousFileTypes",
      "blockAllDownloads",
    ],
    { reason: "Fewer dangerous files arrive.", settings: "downloadRestrictions.enabled.downloadRestrictions" },
  ),
  directed(
    WINDOWS,
    ["allowUsersToAddExceptionsToAllowBlockableMixedContent", "doNotAllowAnySiteToLoadBlockableMixedContent"],
    {
      reason: "What comes in clear onto a protected page may have been changed.",
      settings: "defaultInsecureContentSetting.enabled.defaultInsecureContentSetting",
    },
  ),
  directed(WINDOWS, ["allowAnySiteToRunJavaScriptJit", "doNotAllowAnySiteToRunJavaScriptJit"], {
    reason: "The compiler of scripts is where browsers break most often.",
    settings: "defaultJavaScriptJitSetting.enabled.controlUseOfJavaScriptJit",
  }),
  directed(
    WINDOWS,
    [
      "allowSitesToAskTheUserToGrantReadAccessToFilesAndDirectoriesViaTheFileSystemApi",
      "dontAllowAnySiteToRequestReadAccessToFilesAndDirectoriesViaTheFileSystemApi",
    ],
    {
      reason: "Pages read no files.",
      settings: "defaultFileSystemReadGuardSetting.enabled.defaultFileSystemReadGuardSetting",
    },
  ),
  directed(
    WINDOWS,
    [
      "allowSitesToAskForUserPermissionToAccessASerialPort",
      "doNotAllowAnySiteToRequestAccessToSerialPortsViaTheSerialApi",
    ],
    { reason: "Pages reach no hardware.", settings: "defaultSerialGuardSetting.enabled.controlUseOfTheSerialApi" },
  ),
  directed(
    WINDOWS,
    [
      "allowSitesToAskTheUserToGrantAccessToANearbyBluetoothDevice",
      "doNotAllowAnySiteToRequestAccessToBluetoothDevicesViaTheWebBluetoothApi",
    ],
    {
      reason: "Pages reach no hardware.",
      settings: "defaultWebBluetoothGuardSetting.enabled.defaultWebBluetoothGuardSetting",
    },
  ),
  directed(
    WINDOWS,
    ["allowSitesToAskTheUserToGrantAccessToAHidDevice", "doNotAllowAnySiteToRequestAccessToHidDevicesViaTheWebHidApi"],
    { reason: "Pages reach no hardware.", settings: "defaultWebHidGuardSetting.enabled.controlUseOfTheWebHidApi" },
  ),
  directed(
    MAC,
    ["allowSitesToAskTheUserToGrantAccessToAHidDevice", "doNotAllowAnySiteToRequestAccessToHidDevicesViaTheWebHidApi"],
    { reason: "Pages reach no hardware.", settings: "defaultWebHidGuardSetting" },
  ),
  directed(
    WINDOWS,
    [
      "allowSitesToAskTheUserToGrantAccessToAConnectedUsbDevice",
      "doNotAllowAnySiteToRequestAccessToUsbDevicesViaTheWebUsbApi",
    ],
    { reason: "Pages reach no hardware.", settings: "defaultWebUsbGuardSetting.enabled.controlUseOfTheWebUsbApi" },
  ),
  directed(
    MAC,
    [
      "allowSitesToAskTheUserToGrantAccessToAConnectedUsbDevice",
      "doNotAllowAnySiteToRequestAccessToUsbDevicesViaTheWebUsbApi",
    ],
    { reason: "Pages reach no hardware.", settings: "defaultWebUsbGuardSetting" },
  ),
  directed(WINDOWS, ["allowSites", "doNotAllowAnySite"], {
    reason: "Pages learn less of the device.",
    settings: "defaultSensorsSetting.enabled.defaultSensorsSetting",
  }),
  directed(MAC, ["allowSites", "doNotAllowAnySite"], {
    reason: "Pages learn less of the device.",
    settings: "defaultSensorsSetting",
  }),
  directed(WINDOWS, ["allowSites", "askWheneverASiteWants", "dontAllowAnySite"], {
    reason: "Pages don't learn where the device is.",
    settings: "defaultGeolocationSetting.enabled.defaultGeolocationSetting",
  }),
  directed(MAC, ["allowSites", "askWheneverASiteWants", "dontAllowAnySite"], {
    reason: "Pages don't learn where the device is.",
    settings: "defaultGeolocationSetting",
  }),
  directed(
    MAC,
    [
      "automaticHttpsFunctionalityIsDisabled",
      "deprecatedNavigationsDeliveredOverHttpAreSwitchedToHttpsOnlyOnDomainsLikelyToSupportHttps",
      "allNavigationsDeliveredOverHttpAreSwitchedToHttps",
    ],
    { reason: "What goes in clear is read and changed on its way.", settings: "automaticHttpsDefault" },
  ),
  directed(WINDOWS, ["off", "basic", "balanced", "strict"], {
    reason: "Fewer strangers follow users from page to page.",
    settings: "trackingPrevention.basic.trackingPrevention",
  }),
  directed(MAC, ["off", "basic", "balanced", "strict"], {
    reason: "Fewer strangers follow users from page to page.",
    settings: "trackingPrevention",
  }),
  directed(
    WINDOWS,
    [
      "allowUsersToOverrideFeatureFlags",
      "allowUsersToOverrideFeatureFlagsUsingCommandLineArgumentsOnly",
      "preventUsersFromOverridingFeatureFlags",
    ],
    {
      reason: "Flags switch protections off.",
      settings: "featureFlagOverridesControl.enabled.featureFlagOverridesControl",
    },
  ),
  directed(
    WINDOWS,
    { list: "longer" },
    {
      reason: "Pages and extensions of the list aren't let in.",
      settings:
        "urlBlocklist.enabled.blockAccessToAListOfUrls extensionInstallBlocklist.enabled.extensionInstallBlocklistDesc",
    },
  ),
  directed(
    CHROME,
    { list: "longer" },
    {
      reason: "Pages and extensions of the list aren't let in.",
      settings:
        "urlBlocklist.enabled.blockAccessToAListOfUrls extensionInstallBlocklist.enabled.extensionInstallBlocklistDesc",
    },
  ),
  directed(
    MAC,
    { list: "longer" },
    {
      reason: "Pages and extensions of the list aren't let in.",
      settings: "urlBlocklist extensionInstallBlocklist",
    },
  ),
  directed(
    { ...BOTH, areas: ["windows/edge", "windows/chrome"] },
    { list: "shorter" },
    {
      reason: "An extension reads and changes what users see; each of the list is let in.",
      settings: "extensionInstallAllowlist.enabled.extensionInstallAllowlistDesc",
    },
  ),
  directed(
    MAC,
    { list: "shorter" },
    {
      reason: "Pages and extensions of the list are let in, whatever else is refused.",
      settings: "extensionInstallAllowlist urlAllowlist allowTrackingForUrls",
    },
  ),
  contested(
    { ...ALL, areas: ["windows/edge", "apple/edge", "windows/chrome"] },
    {
      either: "The browser's password manager makes good passwords and fills them in on the right page only.",
      or: "What it keeps, whoever has the session has.",
      settings: "passwordManagerEnabled autofillCreditCardEnabled autofillAddressEnabled",
    },
  ),
  contested(
    { ...ALL, areas: ["windows/edge", "apple/edge", "windows/chrome"] },
    {
      either: "Synchronised data come back on a new device.",
      or: "They are kept outside, and go to each device of the user.",
      settings: "syncDisabled importSavedPasswords importAutofillFormData importHistory",
    },
  ),
  contested(WINDOWS, {
    either: "It helps users.",
    or: "What they see or write goes to a service.",
    settings: `composeInlineEnabled copilot* discoverPageContextEnabled edgeEntraCopilotPageContext hubsSidebarEnabled
      microsoft365CopilotChatIconEnabled newTabPageBingChatEnabled personalizationReportingEnabled searchSuggestEnabled
      translateEnabled textPredictionEnabled speechRecognitionEnabled userFeedbackAllowed passwordMonitorAllowed
      resolveNavigationErrorsUseWebService alternateErrorPagesEnabled microsoftEditorProofingEnabled
      configureOnlineTextToSpeech edgeHistoryAiSearchEnabled`,
  }),
  contested(WINDOWS, {
    either: "A guest or a private window leaves nothing behind on a shared device.",
    or: "It leaves nothing behind for an investigation either.",
    settings: `browserGuestModeEnabled inPrivateModeAvailability inPrivateModeAvailability.enabled.*
      forceEphemeralProfiles clearBrowsingDataOnExit clearCachedImagesAndFilesOnExit savingBrowserHistoryDisabled
      allowDeletingBrowserHistory`,
  }),
  neutral(
    ["windows/edge"],
    `allowGamesMenu allowSurfGame backgroundModeEnabled edgeCollectionsEnabled edgeShoppingAssistantEnabled
      gamerModeEnabled hideFirstRunExperience homepageLocation* newTabPage* showHomeButton* showMicrosoftRewards
      startupBoostEnabled* favoritesBarEnabled relaunchNotification* defaultSearchProvider* edgeEnhanceImagesEnabled
      edgeFollowEnabled mathSolverEnabled microsoftEdgeInsiderPromotionEnabled webWidgetIsEnabledOnStartup
      walletDonationEnabled edgeWalletEtreeEnabled promotionalTabsEnabled showAcrobatSubscriptionButton diskCacheSize
      sleepingTabsEnabled* quickSearchShowMiniMenu aiGenThemesEnabled importHomepage importShortcuts`,
  ),
  neutral(
    ["apple/edge"],
    `allowSurfGame edgeShoppingAssistantEnabled hideFirstRunExperience homepageLocation
      newTabPageLocation showHomeButton showMicrosoftRewards relaunchNotification relaunchNotificationPeriod
      edgeWalletEtreeEnabled microsoftEdgeInsiderPromotionEnabled showAcrobatSubscriptionButton importHomepage`,
  ),
  directed(CHROME, OFF_ON, {
    reason: "Pages and files that are known to be bad aren't opened, and a page that breaks out finds a further wall.",
    settings: `abusiveExperienceInterventionEnforce disableSafeBrowsingProceedAnyway insecureFormsWarningsEnabled
      isolateOrigins passwordLeakDetectionEnabled rendererCodeIntegrityEnabled safeBrowsingProtectionLevel sslVersionMin
      thirdPartyBlockingEnabled passwordProtectionWarningTrigger downloadRestrictions`,
  }),
  directed(CHROME, ON_OFF, {
    reason:
      "It opens a door: pages that go past a wrong certificate, steering from outside, certificates that nobody logged.",
    settings: `allowCrossOriginAuthPrompt certificateTransparencyEnforcementDisabledForCas
      certificateTransparencyEnforcementDisabledForLegacyCas nativeMessagingUserLevelHosts remoteDebuggingAllowed
      remoteAccessHostAllowFileTransfer remoteAccessHostAllowRemoteAccessConnections
      remoteAccessHostAllowRemoteSupportConnections sslErrorOverrideAllowed sslErrorOverrideAllowedForOrigins
      webRtcAllowLegacyTlsProtocols mediaRouterCastAllowAllIps enableExperimentalPolicies
      suppressUnsupportedOsWarning lookalikeWarningAllowlistDomains`,
  }),
  directed(CHROME, ["neverActive", "activeInTheStandardMode", "activeInTheEnhancedMode"], {
    reason: "Pages and files that are known to be bad aren't opened.",
    settings: "safeBrowsingProtectionLevel.enabled.safeBrowsingProtectionLevel",
  }),
  directed(CHROME, ["tls10", "tls11", "tls12"], {
    reason: "Old versions are broken.",
    settings: "sslVersionMin.enabled.minimumSslVersionEnabled",
  }),
  directed(CHROME, ["off", "automatic", "secure"], {
    reason: "Names are looked up unread and unchanged.",
    settings: "dnsOverHttpsMode.enabled.dnsOverHttpsMode",
  }),
  directed(
    CHROME,
    [
      "passwordProtectionWarningIsOff",
      "passwordProtectionWarningIsTriggeredByPasswordReuseOnPhishingPage",
      "passwordProtectionWarningIsTriggeredByPasswordReuse",
    ],
    {
      reason: "Users are warned when a company password goes to a page where it doesn't belong.",
      settings: "passwordProtectionWarningTrigger.enabled.passwordProtectionWarningTrigger",
    },
  ),
  directed(UPDATES, ["updatesDisabled", "manualUpdatesOnly", "automaticSilentUpdatesOnly", "alwaysAllowUpdates"], {
    reason: "Until an update is there, the hole that it mends is open and known to all.",
    settings: "defaultUpdatePolicy.enabled.policy updatePolicyMicrosoftEdge.enabled.policy",
  }),
  directed(UPDATES, ["updatesDisabled", "alwaysAllowUpdates"], {
    reason: "Until an update is there, the hole that it mends is open and known to all.",
    settings: "updatePolicyMicrosoftEdgeWebView.enabled.updatePolicy",
  }),
];
