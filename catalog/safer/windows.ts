/** Windows itself: UAC, networks, remote access, printing, programs, devices, logs, updates, privacy. */
import { type Chapter, contested, directed, neutral, type Row } from "./judgement.ts";

const csp = (area: string, page = `policy-csp-${area.toLowerCase()}`): Chapter => ({
  areas: [`windows/${area}`],
  source: `https://learn.microsoft.com/windows/client-management/mdm/${page}`,
});
const OPTIONS = csp("localPoliciesSecurityOptions");
const GUIDE = csp("msSecurityGuide", "policy-csp-mssecurityguide");
const LEGACY: Chapter = { ...csp("mssLegacy"), areas: ["windows/mssLegacy", "windows/admxMssLegacy"] };
const WORKSTATION = csp("lanmanWorkstation");
const SERVER = csp("lanmanServer");
const SMB: Chapter = { ...SERVER, areas: ["windows/lanmanServer", "windows/lanmanWorkstation"] };
const REMOTE = csp("remoteManagement");
const RDP = csp("remoteDesktopServices");
const TERMINAL = csp("admxTerminalServer", "policy-csp-admx-terminalserver");
const ASSISTANCE = csp("remoteAssistance");
const SHELL = csp("remoteShell");
const RPC = csp("remoteProcedureCall");
const PRINTERS = csp("printers");
const CONNECTIVITY = csp("connectivity");
const AUTOPLAY = csp("autoplay");
const APPS = csp("applicationManagement");
const INSTALLER = csp("desktopAppInstaller");
const MSI = csp("admxMsi", "policy-csp-admx-msi");
const SMARTSCREEN: Chapter = {
  ...csp("smartScreen"),
  areas: ["windows/smartScreen", "windows/admxWindowsExplorer", "windows/browser"],
};
const EXPLORER: Chapter = { ...csp("fileExplorer"), areas: ["windows/fileExplorer", "windows/admxWindowsExplorer"] };
const THREATS = csp("webThreatDefense");
const ATTACHMENTS = csp("attachmentManager");
const POWERSHELL: Chapter = {
  ...csp("windowsPowerShell"),
  areas: ["windows/windowsPowerShell", "windows/admxPowerShellExecutionPolicy"],
};
const SUDO = csp("sudo");
const SANDBOX = csp("windowsSandbox");
const GUARD = csp("windowsDefenderApplicationGuard", "windowsdefenderapplicationguard-csp");
const CONTROL: Chapter = {
  areas: ["windows/applicationControl"],
  source: "https://learn.microsoft.com/mem/intune/protect/endpoint-security-app-control-policy",
};
const WSL: Chapter = {
  areas: ["windows/wsl"],
  source: "https://learn.microsoft.com/windows/wsl/intune",
};
const DMA = csp("dmaGuard");
const DATA = csp("dataProtection");
const STORAGE: Chapter = { ...csp("storage"), areas: ["windows/storage", "windows/admxRemovableStorage"] };
const INSTALLATION = csp("deviceInstallation");
const BLUETOOTH = csp("bluetooth");
const DISPLAY = csp("wirelessDisplay");
const AUDIT = csp("audit");
const LOGS: Chapter = { ...csp("eventLogService"), areas: ["windows/eventLogService", "windows/admxEventLog"] };
const UPDATE = csp("windowsUpdate", "policy-csp-update");
const SYSTEM = csp("system");
const EXPERIENCE = csp("experience");
const PRIVACY = csp("privacy");
const SEARCH = csp("search");
const AI = csp("windowsAi");
const SECURITY = csp("security");
const WIFI = csp("wifi");
const DNS = csp("admxDnsClient", "policy-csp-admx-dnsclient");
const TOPOLOGY = csp("admxLinkLayerTopologyDiscovery", "policy-csp-admx-linklayertopologydiscovery");
const SHARING = csp("admxSharing", "policy-csp-admx-sharing");
const NETWORKS = csp("admxNetworkConnections", "policy-csp-admx-networkconnections");
const GROUP_POLICY = csp("admxGroupPolicy", "policy-csp-admx-grouppolicy");
const REFRESH = csp("dmClient", "dmclient-csp");
const ONEDRIVE: Chapter = {
  areas: ["windows/oneDrive"],
  source: "https://learn.microsoft.com/sharepoint/use-group-policy",
};

const OFF_ON = ["disabled", "enabled"];
const ON_OFF = ["enabled", "disabled"];

export const windows: readonly Row[] = [
  directed(OPTIONS, ["enable", "disable"], {
    reason: "Accounts that every Windows has are the first that are tried.",
    settings: "accountsEnableAdministratorAccountStatus accountsEnableGuestAccountStatus",
  }),
  directed(OPTIONS, OFF_ON, {
    reason: "An account without a password can't be used over the network.",
    settings: "accountsLimitLocalAccountUseOfBlankPasswordsToConsoleLogonOnly",
  }),
  directed(OPTIONS, ["disabled", "usersCantAdd", "usersCantAddOrLogOn"], {
    reason: "Private accounts carry company data away, and nobody here governs them.",
    settings: "accountsBlockMicrosoftAccounts",
  }),
  directed(OPTIONS, ["disable", "enable"], {
    reason: "What is signed nobody changes on its way, and nobody passes on as his own.",
    settings: `microsoftNetworkClientDigitallySignCommunicationsAlways microsoftNetworkClientDigitallySignCommunicationsIfServerAgrees
      microsoftNetworkServerDigitallySignCommunicationsAlways microsoftNetworkServerDigitallySignCommunicationsIfClientAgrees`,
  }),
  directed(OPTIONS, ["enable", "disable"], {
    reason: "A password in clear is read by whoever listens.",
    settings: "microsoftNetworkClientSendUnencryptedPasswordToThirdPartySmbServers",
  }),
  directed(OPTIONS, ["disable", "enable"], {
    reason: "Strangers learn and store less: no shares without a name, no old hashes, no drivers of users.",
    settings: `devicesPreventUsersFromInstallingPrinterDriversWhenConnectingToSharedPrinters
      networkAccessRestrictAnonymousAccessToNamedPipesAndShares
      networkSecurityDoNotStoreLanManagerHashValueOnNextPasswordChange`,
  }),
  directed(OPTIONS, ["disabled", "enabled"], {
    reason: "Names of accounts and shares are half of what an attacker needs.",
    settings: `networkAccessDoNotAllowAnonymousEnumerationOfSamAccounts
      networkAccessDoNotAllowAnonymousEnumerationOfSamAccountsAndShares interactiveLogonDoNotDisplayLastSignedIn`,
  }),
  directed(OPTIONS, ["disable", "enable"], {
    reason: "Programs get an administrator's rights only when somebody agrees.",
    settings: `userAccountControlDetectApplicationInstallationsAndPromptForElevation
      userAccountControlUseAdminApprovalMode`,
  }),
  directed(OPTIONS, OFF_ON, {
    reason: "Programs get an administrator's rights only when somebody agrees, on a screen that no program can fake.",
    settings: `userAccountControlRunAllAdministratorsInAdminApprovalMode
      userAccountControlOnlyElevateUiAccessApplicationsThatAreInstalledInSecureLocations
      userAccountControlSwitchToTheSecureDesktopWhenPromptingForElevation`,
  }),
  directed(OPTIONS, ON_OFF, {
    reason:
      "A program that may skip the secure screen may also fake it; without Ctrl+Alt+Del a screen of sign-in may be fake.",
    settings: `userAccountControlAllowUiAccessApplicationsToPromptForElevation interactiveLogonDoNotRequireCtrlaltdel`,
  }),
  directed(
    OPTIONS,
    [
      "elevateWithoutPrompting",
      "promptForConsentForNonWindowsBinaries",
      "promptForConsent",
      "promptForCredentials",
      "promptForConsentOnTheSecureDesktop",
      "promptForCredentialsOnTheSecureDesktop",
    ],
    {
      reason: "The harder it is to agree by mistake, the less malware gets an administrator's rights.",
      settings: "userAccountControlBehaviorOfTheElevationPromptForAdministrators",
    },
  ),
  directed(
    OPTIONS,
    ["promptForCredentials", "promptForCredentialsOnTheSecureDesktop", "automaticallyDenyElevationRequests"],
    {
      reason: "Who types an administrator's password on a user's device may give it to malware.",
      settings: "userAccountControlBehaviorOfTheElevationPromptForStandardUsers",
    },
  ),
  directed(OPTIONS, ["consent", "credentials"], {
    reason: "Who isn't there can't type a credential.",
    settings: "userAccountControlBehaviorOfTheElevationPromptForAdministratorProtection",
  }),
  directed(OPTIONS, ["legacyAdminApprovalMode", "adminApprovalModeWithAdministratorProtection"], {
    reason: "Rights are lent to a task, by an account of its own, and gone when it ends.",
    settings: "userAccountControlTypeOfAdminApprovalMode",
  }),
  directed(OPTIONS, ["none", "require128BitEncryption", "ntlmv2SessionSecurity", "ntlmAnd128BitEncryption"], {
    reason: "An old or weak session is read or taken over.",
    settings: "networkSecurityMinimumSessionSecurityForNtlmssp*",
  }),
  directed(OPTIONS, ["allowAll", "denyAllDomainAccounts", "denyAllAccounts"], {
    reason: "NTLM is passed on to other servers by a man in the middle.",
    settings: "networkSecurityRestrictNtlmIncomingNtlmTraffic",
  }),
  directed(
    OPTIONS,
    [
      "sendLmAndNtlm",
      "sendLmAndNtlmUseNtlmv2IfNegotiated",
      "sendNtlmOnly",
      "sendNtlmv2Only",
      "sendNtlmv2OnlyRefuseLm",
      "sendNtlmv2OnlyRefuseLmAndNtlm",
    ],
    {
      reason: "Old answers of sign-in are broken in minutes.",
      settings: "networkSecurityLanManagerAuthenticationLevel",
    },
  ),
  directed(OPTIONS, ["disable", "enableAuditingForDomainAccounts", "enableAuditingForAllAccounts"], {
    reason: "Without a log nobody knows who still needs NTLM.",
    settings: "networkSecurityRestrictNtlmAuditIncomingNtlmTraffic",
  }),
  directed(OPTIONS, ["noAction", "lockWorkstation", "forceLogoff"], {
    reason: "A device whose user took the card away isn't open for the next one.",
    settings: "interactiveLogonSmartCardRemovalBehavior",
  }),
  directed(
    OPTIONS,
    { number: "lower", never: 0 },
    {
      reason: "A device that nobody uses locks, and wrong guesses end; 0 sets no limit.",
      settings: "interactiveLogonMachineInactivityLimit interactiveLogonMachineAccountLockoutThreshold",
    },
  ),
  neutral(
    OPTIONS.areas,
    "interactiveLogonMessageTitleForUsersAttemptingToLogOn interactiveLogonMessageTextForUsersAttemptingToLogOn",
  ),

  directed(GUIDE, OFF_ON, {
    reason: "Remote use of local accounts, overwritten handlers, Flash and old scripts are ways in.",
    settings: `applyUacRestrictionsToLocalAccountsOnNetworkLogon enableStructuredExceptionHandlingOverwriteProtection
      secGuideA001BlockFlash secGuideLegacyJScript`,
  }),
  directed(GUIDE, ON_OFF, {
    reason: "With SMB 1 one infected device infects all; WDigest keeps passwords in clear in memory.",
    settings: "configureSmbV1Server wDigestAuthentication",
  }),
  directed(GUIDE, ["automaticStart", "manualStart", "disableDriver"], {
    reason: "SMB 1 can't be protected.",
    settings: "configureSmbV1ClientDriver.enabled.configureMrxSmb10Driver",
  }),
  directed(GUIDE, ["allowAllActivation", "blockEmbeddingLinkingAllowOtherActivation", "blockAllActivation"], {
    reason: "Flash has no support any more, and many holes.",
    settings: "secGuideA001BlockFlash.enabled.blockFlashPlayerInOffice",
  }),
  directed(LEGACY, ["noAdditionalProtection", "medium", "highestProtection"], {
    reason: "A sender that chooses the route of packets gets round protection.",
    settings: "*SourceRoutingProtectionLevel.enabled.*",
  }),
  directed({ ...LEGACY, areas: ["windows/mssLegacy"] }, ON_OFF, {
    reason: "A stranger who redirects traffic reads it.",
    settings: "allowIcmpRedirectsToOverrideOspfGeneratedRoutes",
  }),
  directed({ ...LEGACY, areas: ["windows/mssLegacy"] }, OFF_ON, {
    reason: "A stranger can't make the device give up its name, or choose its routes.",
    settings: "allowTheComputerToIgnoreNetBiosNameReleaseRequestsExceptFromWinsServers *SourceRoutingProtectionLevel",
  }),
  directed({ ...LEGACY, areas: ["windows/admxMssLegacy"] }, ON_OFF, {
    reason: "A password in the registry is read by everybody; routers that offer themselves may be anybody.",
    settings: "mssAutoAdminLogon mssPerformRouterDiscovery",
  }),
  directed({ ...LEGACY, areas: ["windows/admxMssLegacy"] }, OFF_ON, {
    reason: "Programs load libraries from Windows first, and dial-up passwords aren't kept.",
    settings: "mssSafeDllSearchMode mssDisableSavePassword",
  }),

  directed(SMB, OFF_ON, {
    reason: "What would fail with stricter settings is written down.",
    settings: `auditInsecureGuestLogon auditServerDoesNotSupportEncryption auditServerDoesNotSupportSigning
      auditClientDoesNotSupportEncryption auditClientDoesNotSupportSigning`,
  }),
  directed(SMB, ON_OFF, {
    reason: "Mailslots are an old way to talk without signing in.",
    settings: "enableMailslots",
  }),
  directed(SMB, ["smb202", "smb210", "smb300", "smb302", "smb311"], {
    reason: "Newer dialects encrypt, and can't be talked down.",
    settings: "minSmb2Dialect maxSmb2Dialect",
  }),
  directed(WORKSTATION, ON_OFF, {
    reason: "A share that lets guests in may be anybody's, and what it hands out malware.",
    settings: "enableInsecureGuestLogons",
  }),
  directed(WORKSTATION, OFF_ON, {
    reason: "What is encrypted nobody reads on its way.",
    settings: "requireEncryption",
  }),
  directed(SERVER, OFF_ON, { reason: "Each wrong guess of a password costs time.", settings: "enableAuthRateLimiter" }),
  directed(
    SERVER,
    { number: "higher" },
    {
      reason: "Each wrong guess of a password costs more time.",
      settings: "authRateLimiterDelayInMs",
    },
  ),
  directed(REMOTE, ON_OFF, {
    reason: "Passwords and commands go in clear, or from afar.",
    settings: `allowBasicAuthentication* allowUnencryptedTraffic* allowRemoteServerManagement`,
  }),
  directed(REMOTE, OFF_ON, {
    reason: "Digest can be broken, and kept credentials stolen.",
    settings: "disallowDigestAuthentication disallowStoringOfRunAsCredentials",
  }),
  directed(SHELL, ON_OFF, { reason: "Commands come in from afar.", settings: "allowRemoteShellAccess" }),
  directed(RDP, ON_OFF, {
    reason: "A device that nobody can sign in to from afar can't be guessed at from afar.",
    settings: "allowUsersToConnectRemotely",
  }),
  directed(RDP, OFF_ON, {
    reason: "A session is encrypted, asks for the password, and takes no drives along.",
    settings: `clientConnectionEncryptionLevel doNotAllowDriveRedirection doNotAllowPasswordSaving
      promptForPasswordUponConnection requireSecureRpcCommunication limitServerToClientClipboardRedirection
      disconnectOnLockMicrosoftIdentityAuthn`,
  }),
  directed(RDP, ["lowLevel", "clientCompatible", "highLevel"], {
    reason: "At a high level both ways are encrypted with 128 bits.",
    settings: "clientConnectionEncryptionLevel.enabled.encryptionLevel",
  }),
  directed(TERMINAL, OFF_ON, {
    reason: "What a session can't hand over doesn't leave, and who isn't known gets no session.",
    settings: `tsClientClipboard tsClientCom tsClientLpt tsClientPnp tsClientPrinter tsUserAuthenticationPolicy
      tsCameraRedirection tsSecurityLayerPolicy tsSessionsDisconnectedTimeout tsSessionsIdleLimit`,
  }),
  directed(TERMINAL, ["rdp", "negotiate", "ssl"], {
    reason: "Only TLS shows that the server is the right one.",
    settings: "tsSecurityLayerPolicy.enabled.securityLayer",
  }),
  directed(
    ASSISTANCE,
    { list: "shorter" },
    { reason: "Each of them may see and use the screen.", settings: "unsolicitedRemoteAssistance.enabled.helpers" },
  ),
  directed(ASSISTANCE, ["remotelyControl", "onlyView"], {
    reason: "Who only looks on can't do anything.",
    settings:
      "solicitedRemoteAssistance.enabled.raSolicitControlList unsolicitedRemoteAssistance.enabled.raUnsolicitControlList",
  }),
  directed(ASSISTANCE, ON_OFF, {
    reason: "Somebody else sees and steers the screen.",
    settings: "solicitedRemoteAssistance unsolicitedRemoteAssistance",
  }),
  directed(RPC, OFF_ON, {
    reason: "Who doesn't sign in can't call.",
    settings: "restrictUnauthenticatedRpcClients rpcEndpointMapperClientAuthentication",
  }),
  directed(RPC, ["none", "authenticated", "authenticatedWithoutExceptions"], {
    reason: "Who doesn't sign in can't call.",
    settings: "restrictUnauthenticatedRpcClients.enabled.rpcRestrictRemoteClientsList",
  }),

  directed(PRINTERS, OFF_ON, {
    reason: "Drivers and queues of printers were used more than once to become administrator.",
    settings: `configureRedirectionGuardPolicy configureRpcConnectionPolicy configureRpcListenerPolicy
      configureWindowsProtectedPrint restrictDriverInstallationToAdministrators configureCopyFilesPolicy`,
  }),
  directed(PRINTERS, ["doNotShowWarningOrElevationPrompt", "showWarningAndElevationPrompt"], {
    reason: "A driver is code with all rights.",
    settings: "pointAndPrintRestrictions.enabled.whenInstallingDriversForANewConnection",
  }),
  directed(PRINTERS, ["doNotShowWarningOrElevationPrompt", "showWarningOnly", "showWarningAndElevationPrompt"], {
    reason: "A driver is code with all rights.",
    settings: "pointAndPrintRestrictions.enabled.pointAndPrintNoWarningNoElevationOnUpdateEnum",
  }),
  directed(PRINTERS, ["authenticationDisabled", "default", "authenticationEnabled"], {
    reason: "The server knows who prints.",
    settings: "configureRpcConnectionPolicy.enabled.rpcConnectionAuthenticationEnum",
  }),
  directed(PRINTERS, ["negotiate", "kerberos"], {
    reason: "Kerberos can't be talked down to NTLM.",
    settings: "configureRpcListenerPolicy.enabled.rpcAuthenticationProtocolEnum",
  }),
  directed(PRINTERS, ["rpcOverNamedPipes", "rpcOverTcp"], {
    reason: "Named pipes were used to pass on sign-ins.",
    settings: "configureRpcConnectionPolicy.enabled.rpcConnectionProtocolEnum",
  }),
  directed(PRINTERS, ["redirectionGuardDisabled", "redirectionGuardAuditOnly", "redirectionGuardEnabled"], {
    reason: "The spooler follows no link that a user made.",
    settings: "configureRedirectionGuardPolicy.enabled.redirectionGuardOptions",
  }),
  directed(
    PRINTERS,
    ["allowAllQueueSpecficFiles", "limitQueueSpecificFilesToColorProfiles", "doNotAllowQueueSpecificFiles"],
    {
      reason: "A server can put fewer files onto the device.",
      settings: "configureCopyFilesPolicy.enabled.copyFilesPolicyEnum",
    },
  ),

  directed(CONNECTIVITY, OFF_ON, {
    reason: "Drivers and print jobs don't come and go in clear, shares are who they say, networks aren't joined.",
    settings: `diablePrintingOverHttp disableDownloadingOfPrintDriversOverHttp
      disableInternetDownloadForWebPublishingAndOnlineOrderingWizards hardenedUncPaths
      prohibitInstallationAndConfigurationOfNetworkBridge`,
  }),
  directed(AUTOPLAY, OFF_ON, {
    reason: "Nothing starts because somebody plugged it in.",
    settings: "disallowAutoplayForNonVolumeDevices setDefaultAutoRunBehavior turnOffAutoplay",
  }),
  directed(AUTOPLAY, ["automaticallyExecute", "doNotExecuteAny"], {
    reason: "Nothing starts because somebody plugged it in.",
    settings: "setDefaultAutoRunBehavior.enabled.defaultAutoRunBehavior",
  }),
  directed(AUTOPLAY, ["cdRomAndRemovableMediaDrives", "allDrives"], {
    reason: "Nothing starts because somebody plugged it in.",
    settings: "turnOffAutoplay.enabled.turnOffAutoplayOn",
  }),
  directed(APPS, ON_OFF, {
    reason: "An installer with all rights makes anybody administrator.",
    settings: "msiAlwaysInstallWithElevatedPrivileges msiAllowUserControlOverInstall",
  }),
  directed(MSI, ON_OFF, { reason: "A web page can't install without asking.", settings: "safeForScripting" }),
  directed(APPS, ["block", "allow"], {
    reason: "Only administrators install packages.",
    settings: "blockNonAdminUserInstall",
  }),
  directed(APPS, ["allow", "block"], {
    reason: "Users of one device don't share what programs keep.",
    settings: "allowSharedUserAppData",
  }),
  directed(APPS, ["explicitAllowUnlock", "notConfigured", "explicitDeny"], {
    reason: "Packages come from the store or the company.",
    settings: "allowAllTrustedApps allowDeveloperUnlock",
  }),
  directed(APPS, ["notAllowed", "notConfigured", "allowed"], {
    reason: "Store apps get their mends by themselves.",
    settings: "allowAppStoreAutoUpdate",
  }),
  neutral(APPS.areas, "allowGameDvr removeDefaultMicrosoftStorePackages removeDefaultMicrosoftStorePackages.enabled.*"),
  directed(INSTALLER, ON_OFF, {
    reason: "Programs come from places that nobody checked, or without the check of their hash.",
    settings: "enableExperimentalFeatures enableHashOverride enableLocalManifestFiles enableMsAppInstallerProtocol",
  }),
  contested(INSTALLER, {
    either: "With the package manager users keep programs up to date.",
    or: "They also install what the company didn't choose.",
    settings: "enableAppInstaller enableDefaultSource enableMicrosoftStoreSource enableSettings",
  }),
  directed({ ...SMARTSCREEN, areas: ["windows/smartScreen"] }, OFF_ON, {
    reason: "Programs that are known to be bad, or not known at all, don't start by a click.",
    settings: "enableSmartScreenInShell preventOverrideForFilesInShell",
  }),
  directed({ ...SMARTSCREEN, areas: ["windows/admxWindowsExplorer"] }, OFF_ON, {
    reason: "Programs that are known to be bad, or not known at all, don't start by a click.",
    settings: "enableSmartScreen",
  }),
  directed({ ...SMARTSCREEN, areas: ["windows/admxWindowsExplorer"] }, ["warn", "warnAndPreventBypass"], {
    reason: "Users can't go past the warning.",
    settings: "enableSmartScreen.enabled.enableSmartScreenDropdown",
  }),
  directed({ ...SMARTSCREEN, areas: ["windows/browser"] }, OFF_ON, {
    reason: "Users can't go past the warning.",
    settings: "preventCertErrorOverrides preventSmartScreenPromptOverride preventSmartScreenPromptOverrideForFiles",
  }),
  directed({ ...SMARTSCREEN, areas: ["windows/browser"] }, ["block", "allow"], {
    reason: "Pages and files that are known to be bad aren't opened.",
    settings: "allowSmartScreen",
  }),
  directed({ ...EXPLORER, areas: ["windows/fileExplorer"] }, ON_OFF, {
    reason: "Its name says what it switches off: a protection of memory.",
    settings: "turnOffDataExecutionPreventionForExplorer turnOffHeapTerminationOnCorruption",
  }),
  directed({ ...EXPLORER, areas: ["windows/admxWindowsExplorer"] }, ON_OFF, {
    reason: "Disabled, the protocol is in its protected mode and opens only known folders.",
    settings: "shellProtocolProtectedModeTitle",
  }),
  directed(THREATS, OFF_ON, {
    reason: "Users are warned when a password goes to a place where it doesn't belong.",
    settings: "notifyMalicious notifyPasswordReuse notifyUnsafeApp serviceEnabled",
  }),
  contested(THREATS, {
    either: "Content of a suspicious page lets the service judge it.",
    or: "It leaves the company.",
    settings: "automaticDataCollection",
  }),
  directed(ATTACHMENTS, ON_OFF, {
    reason: "A file that came from outside keeps the mark that says so.",
    settings: "doNotPreserveZoneInformation",
  }),
  directed(ATTACHMENTS, OFF_ON, {
    reason: "Attachments are scanned before they are opened.",
    settings: "notifyAntivirusPrograms",
  }),
  directed({ ...POWERSHELL, areas: ["windows/windowsPowerShell"] }, OFF_ON, {
    reason: "Scripts are written down as they ran.",
    settings: "turnOnPowerShellScriptBlockLogging",
  }),
  directed({ ...POWERSHELL, areas: ["windows/admxPowerShellExecutionPolicy"] }, OFF_ON, {
    reason: "Scripts are written down as they ran.",
    settings: "enableModuleLogging enableTranscripting",
  }),
  directed(
    { ...POWERSHELL, areas: ["windows/admxPowerShellExecutionPolicy"] },
    ["unrestricted", "remoteSigned", "allSigned"],
    {
      reason: "A script says by its signature whose it is.",
      settings: "enableScripts.enabled.executionPolicy",
    },
  ),
  directed(SUDO, ["inline", "disableInput", "forceNewWindow", "sudoIsDisabled"], {
    reason: "The closer a raised program is to others, the easier they steer it.",
    settings: "enableSudo",
  }),
  directed(SANDBOX, ["allowed", "notAllowed"], {
    reason: "What runs in the sandbox gets less of the device and its network.",
    settings: `allowAudioInput allowClipboardRedirection allowNetworking allowPrinterRedirection allowVgpu allowVideoInput`,
  }),
  directed(GUARD, ON_OFF, {
    reason: "A page that isn't trusted gets less of the device.",
    settings: `allowWindowsDefenderApplicationGuard.*.allowCameraMicrophoneRedirection
      allowWindowsDefenderApplicationGuard.*.allowDataPersistence allowWindowsDefenderApplicationGuard.*.allowVirtualGpu
      allowWindowsDefenderApplicationGuard.*.saveFilesToHost`,
  }),
  directed(CONTROL, ["auditOnly", "enforce"], {
    reason: "Programs that nobody trusts are stopped and not only noted.",
    settings:
      "policyOptions.useBuiltInControls.appControlForBusinessBuiltInControls.configureApplicationControlEnableAppControlPolicy",
  }),
  directed(WSL, ON_OFF, {
    reason: "What a user changes in the subsystem, protection of Windows doesn't see.",
    settings: `allowDebugShell allowDiskMount customKernelCommandLineUserSettingConfigurable
      customKernelUserSettingConfigurable customNetworkingUserSettingConfigurable
      customSystemDistroUserSettingConfigurable firewallUserSettingConfigurable kernelDebugUserSettingConfigurable
      nestedVirtualizationUserSettingConfigurable allowWsl1`,
  }),
  contested(WSL, {
    either: "Developers need it.",
    or: "What runs in it, the antivirus of Windows sees only with a plug-in.",
    settings: "allowWsl allowInboxWsl",
  }),
  directed(DMA, ["allowAll", "onlyAfterLogInScreenUnlock", "blockAll"], {
    reason: "A device that is plugged in can't read memory.",
    settings: "deviceEnumerationPolicy",
  }),
  directed(DATA, ["allow", "block"], {
    reason: "A device that is plugged in can't read memory.",
    settings: "allowDirectMemoryAccess",
  }),
  directed({ ...STORAGE, areas: ["windows/storage"] }, OFF_ON, {
    reason: "Company data isn't carried away on a stick.",
    settings: "removableDiskDenyWriteAccess",
  }),
  directed({ ...STORAGE, areas: ["windows/admxRemovableStorage"] }, OFF_ON, {
    reason: "Company data isn't carried away on a phone or player.",
    settings: "*Deny*",
  }),
  directed(INSTALLATION, OFF_ON, {
    reason: "Hardware that the company didn't choose doesn't get a driver.",
    settings: `preventDeviceMetadataFromNetwork preventInstallationOf*`,
  }),
  directed(
    INSTALLATION,
    { list: "longer" },
    {
      reason: "Hardware of the list doesn't get a driver.",
      settings: "preventInstallationOfMatchingDeviceSetupClasses.enabled.preventedClasses",
    },
  ),
  directed(
    INSTALLATION,
    { list: "shorter" },
    {
      reason: "Hardware of the list gets a driver, whatever else is refused.",
      settings: "allowInstallationOfMatchingDeviceSetupClasses.enabled.allowedClasses",
    },
  ),
  directed(BLUETOOTH, ["allow", "block"], {
    reason: "A device that doesn't show itself isn't found by strangers, and pairs with nothing by itself.",
    settings: "allowAdvertising allowDiscoverableMode allowPrepairing allowPromptedProximalConnections",
  }),
  directed(DISPLAY, ["notRequired", "forNewDevices", "always"], {
    reason: "A stranger doesn't project onto the device.",
    settings: "requirePinForPairing",
  }),
  directed(DISPLAY, ["projectionToPcIsAllowed", "projectionToPcIsNotAllowed"], {
    reason: "A stranger doesn't project onto the device.",
    settings: "allowProjectionToPc",
  }),
  directed(AUDIT, ["offNone", "success", "failure", "successFailure"], {
    reason: "What isn't written down nobody finds out afterwards; the two single ones show one half each.",
    settings: "*",
  }),
  directed(
    { ...LOGS, areas: ["windows/eventLogService"] },
    { number: "higher" },
    {
      reason: "A small log is overwritten before anybody reads it.",
      settings: "specifyMaximumFileSize*.enabled.maximumLogSize",
    },
  ),
  directed({ ...LOGS, areas: ["windows/eventLogService"] }, OFF_ON, {
    reason: "A log of known size isn't overwritten too early.",
    settings: "specifyMaximumFileSize*",
  }),
  directed(
    { ...LOGS, areas: ["windows/admxEventLog"] },
    { number: "higher" },
    {
      reason: "A small log is overwritten before anybody reads it.",
      settings: "channelLogMaxSize3.enabled.maximumLogSize",
    },
  ),

  directed(
    UPDATE,
    { number: "lower" },
    {
      reason: "Until an update is there, the hole that it mends is open and known to all.",
      settings: "deferQualityUpdatesPeriodInDays configureDeadlineForQualityUpdates configureDeadlineForFeatureUpdates",
    },
  ),
  contested(UPDATE, {
    either: "An early version brings its protection first.",
    or: "A late one lets others find its faults.",
    settings: "deferFeatureUpdatesPeriodInDays managePreviewBuilds",
  }),
  directed(UPDATE, ["allow", "block"], {
    reason: "Users can't put updates off.",
    settings: "setDisablePauseUxAccess",
  }),
  neutral(
    UPDATE.areas,
    `scheduledInstallDay autoRestartNotificationSchedule autoRestartRequiredNotificationDismissal
      scheduleImminentRestartWarning scheduleRestartWarning setAutoRestartNotificationDisable updateNotificationLevel`,
  ),
  directed(SYSTEM, OFF_ON, {
    reason: "Dumps and logs hold what was in memory, passwords too.",
    settings: "limitDiagnosticLogCollection limitDumpCollection enableOneSettingsAuditing",
  }),
  directed(SYSTEM, ["all", "goodUnknownAndBadButCritical", "goodAndUnknown", "goodOnly"], {
    reason: "A bad driver that starts first sees and hides everything.",
    settings: "bootStartDriverInitialization.enabled.selectDriverLoadPolicy",
  }),
  contested(SYSTEM, {
    either: "Diagnostic data feed the reports of updates and of device health.",
    or: "They leave the company.",
    settings: `allowTelemetry allowDeviceNameInDiagnosticData allowCommercialDataPipeline allowDesktopAnalyticsProcessing
      allowUpdateComplianceProcessing allowWUfBCloudProcessing configureTelemetryOptInChangeNotification
      configureTelemetryOptInSettingsUx`,
  }),
  directed(EXPERIENCE, ["allow", "block"], {
    reason: "A user who can leave management takes the device out of every policy.",
    settings: "allowManualMdmUnenrollment",
  }),
  contested(EXPERIENCE, {
    either: "Without it the user sees no offers, and less goes to other companies.",
    or: "It protects nothing from an attacker.",
    settings: `allowCortana allowClipboardHistory allowDeviceDiscovery allowWindowsSpotlight*
      allowWindowsSpotlight.allow.*`,
  }),
  neutral(
    EXPERIENCE.areas,
    `allowSpotlightCollection configureChatIcon disableCloudOptimizedContent disableConsumerAccountStateContent
      disableShareAppPromotions doNotShowFeedbackNotifications enableOrganizationalMessages`,
  ),
  directed(PRIVACY, ["allow", "block"], {
    reason: "Text and speech of users don't leave the device.",
    settings: "allowCrossDeviceClipboard allowInputPersonalization",
  }),
  directed(PRIVACY, ["forceAllow", "userInControl", "forceDeny"], {
    reason: "Programs learn less of the user, and a locked device obeys no voice.",
    settings: `letAppsAccessAccountInfo letAppsAccessCalendar letAppsAccessCallHistory letAppsAccessCamera
      letAppsAccessContacts letAppsAccessEmail letAppsAccessLocation letAppsAccessMessaging letAppsAccessMicrophone
      letAppsAccessPhone letAppsActivateWithVoice letAppsActivateWithVoiceAboveLock`,
  }),
  directed(PRIVACY, ON_OFF, { reason: "What users did doesn't leave the device.", settings: "uploadUserActivities" }),
  directed(SEARCH, ["allow", "block"], {
    reason: "An index of encrypted files is readable where the files aren't.",
    settings: "allowIndexingEncryptedStoresOrItems",
  }),
  neutral(SEARCH.areas, "allowSearchHighlights configureSearchOnTaskbarMode"),
  directed(AI, ["recallIsAvailable", "recallIsNotAvailable"], {
    reason: "Pictures of all that was on the screen aren't kept.",
    settings: "allowRecallEnablement",
  }),
  directed(AI, ["allowExportOfRecallAndSnapshotInformation", "denyExportOfRecallAndSnapshotsInformation"], {
    reason: "Pictures of all that was on the screen don't leave the device.",
    settings: "allowRecallExport",
  }),
  directed(AI, ["enableSavingSnapshotsForWindows", "disableSavingSnapshotsForWindows"], {
    reason: "Pictures of all that was on the screen aren't kept.",
    settings: "disableAiDataAnalysis",
  }),
  directed(
    AI,
    { list: "longer" },
    {
      reason: "Programs and pages of the list don't get into pictures of the screen.",
      settings: "setDenyAppListForRecall setDenyUriListForRecall",
    },
  ),
  directed(SECURITY, ["allow", "block"], {
    reason: "A package from a stick can't change or take away what the company set.",
    settings: "allowAddProvisioningPackage allowRemoveProvisioningPackage",
  }),
  directed(SECURITY, ["notRequired", "required"], {
    reason: "The health of each start is proven.",
    settings: "requireRetrieveHealthCertificateOnBoot",
  }),
  directed(WIFI, ["allow", "block"], {
    reason: "The device joins no open network by itself, and opens none.",
    settings: "allowAutoConnectToWiFiSenseHotspots allowInternetSharing",
  }),
  directed(DNS, OFF_ON, {
    reason: "A stranger in the network can't answer for a name, and so get a sign-in.",
    settings: "turnOffMulticast",
  }),
  directed(TOPOLOGY, ON_OFF, {
    reason: "The device doesn't tell strangers what is in its network.",
    settings: "lltdEnableLltdio lltdEnableRspndr",
  }),
  directed(SHARING, OFF_ON, {
    reason: "Users can't open their files for everybody of the network.",
    settings: "disableHomeGroup noInplaceSharing",
  }),
  directed(NETWORKS, OFF_ON, {
    reason: "A device that shares its connection lets strangers in behind the firewall; enabled, it can't.",
    settings: "ncShowSharedAccessUi",
  }),
  directed(GROUP_POLICY, OFF_ON, {
    reason: "What was changed on the device is put right at each refresh.",
    settings: "cseRegistry",
  }),
  directed(REFRESH, OFF_ON, {
    reason: "What was changed on the device is put right at each refresh.",
    settings: "provider.configRefresh",
  }),
  directed(
    REFRESH,
    { number: "lower" },
    {
      reason: "What was changed on the device is put right sooner.",
      settings: "provider.refreshCadence",
    },
  ),
  directed(ONEDRIVE, OFF_ON, {
    reason: "Files go to the company's tenants only, and mass deletion is noticed.",
    settings: "allowTenantList disablePersonalSync forcedLocalMassDeleteDetection kfmBlockOptOut",
  }),
  directed(
    ONEDRIVE,
    { list: "shorter" },
    {
      reason: "Files go to each tenant of the list.",
      settings: "allowTenantList.enabled.tenantId",
    },
  ),
];
