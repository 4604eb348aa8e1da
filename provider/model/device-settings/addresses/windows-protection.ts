/** windows10EndpointProtectionConfiguration. */
import { chapter, csp, either, on, onlyWith, POLICY, type Table, under, type Values } from "./row.ts";

const DEFENDER = csp("policy-csp-defender");
const ASR = `${POLICY}defender_attacksurfacereductionrules_`;

/** Rules of attack surface reduction, whose properties come in two forms. */
const blocked: Values = { block: "block", auditMode: "audit", warn: "warn", disable: "off" };
const enabled: Values = { enable: "block", auditMode: "audit", warn: "warn" };

const asr: Table = chapter(
  "https://learn.microsoft.com/defender-endpoint/attack-surface-reduction-rules-reference",
  ASR,
  {
    defenderAdobeReaderLaunchChildProcess: ["blockadobereaderfromcreatingchildprocesses", enabled],
    defenderAdvancedRansomewareProtectionType: ["useadvancedprotectionagainstransomware", enabled],
    defenderBlockPersistenceThroughWmiType: ["blockpersistencethroughwmieventsubscription", blocked],
    defenderEmailContentExecution: ["blockexecutablecontentfromemailclientandwebmail", enabled],
    defenderEmailContentExecutionType: ["blockexecutablecontentfromemailclientandwebmail", blocked],
    defenderOfficeAppsExecutableContentCreationOrLaunch: [
      "blockofficeapplicationsfromcreatingexecutablecontent",
      enabled,
    ],
    defenderOfficeAppsExecutableContentCreationOrLaunchType: [
      "blockofficeapplicationsfromcreatingexecutablecontent",
      blocked,
    ],
    defenderOfficeAppsLaunchChildProcess: ["blockallofficeapplicationsfromcreatingchildprocesses", enabled],
    defenderOfficeAppsLaunchChildProcessType: ["blockallofficeapplicationsfromcreatingchildprocesses", blocked],
    defenderOfficeAppsOtherProcessInjection: ["blockofficeapplicationsfrominjectingcodeintootherprocesses", enabled],
    defenderOfficeAppsOtherProcessInjectionType: [
      "blockofficeapplicationsfrominjectingcodeintootherprocesses",
      blocked,
    ],
    defenderOfficeCommunicationAppsLaunchChildProcess: [
      "blockofficecommunicationappfromcreatingchildprocesses",
      enabled,
    ],
    defenderOfficeMacroCodeAllowWin32Imports: ["blockwin32apicallsfromofficemacros", enabled],
    defenderOfficeMacroCodeAllowWin32ImportsType: ["blockwin32apicallsfromofficemacros", blocked],
    defenderPreventCredentialStealingType: [
      "blockcredentialstealingfromwindowslocalsecurityauthoritysubsystem",
      enabled,
    ],
    defenderProcessCreation: ["blockprocesscreationsfrompsexecandwmicommands", enabled],
    defenderProcessCreationType: ["blockprocesscreationsfrompsexecandwmicommands", blocked],
    defenderScriptDownloadedPayloadExecution: [
      "blockjavascriptorvbscriptfromlaunchingdownloadedexecutablecontent",
      enabled,
    ],
    defenderScriptDownloadedPayloadExecutionType: [
      "blockjavascriptorvbscriptfromlaunchingdownloadedexecutablecontent",
      blocked,
    ],
    defenderScriptObfuscatedMacroCode: ["blockexecutionofpotentiallyobfuscatedscripts", enabled],
    defenderScriptObfuscatedMacroCodeType: ["blockexecutionofpotentiallyobfuscatedscripts", blocked],
    defenderUntrustedExecutable: [
      "blockexecutablefilesrunningunlesstheymeetprevalenceagetrustedlistcriterion",
      enabled,
    ],
    defenderUntrustedExecutableType: [
      "blockexecutablefilesrunningunlesstheymeetprevalenceagetrustedlistcriterion",
      blocked,
    ],
    defenderUntrustedUSBProcess: ["blockuntrustedunsignedprocessesthatrunfromusb", enabled],
    defenderUntrustedUSBProcessType: ["blockuntrustedunsignedprocessesthatrunfromusb", blocked],
  },
);

const allowed = on("allowed");
const notAllowed = on("notAllowed");

const antivirus: Table = chapter(DEFENDER, `${POLICY}defender_`, {
  defenderAdditionalGuardedFolders: ["controlledfolderaccessprotectedfolders", "same"],
  defenderAllowBehaviorMonitoring: ["allowbehaviormonitoring", allowed],
  defenderAllowCloudProtection: ["allowcloudprotection", allowed],
  defenderAllowEndUserAccess: ["allowuseruiaccess", allowed],
  defenderAllowIntrusionPreventionSystem: ["allowintrusionpreventionsystem", allowed],
  defenderAllowOnAccessProtection: ["allowonaccessprotection", allowed],
  defenderAllowRealTimeMonitoring: ["allowrealtimemonitoring", allowed],
  defenderAllowScanArchiveFiles: ["allowarchivescanning", allowed],
  defenderAllowScanDownloads: ["allowioavprotection", allowed],
  defenderAllowScanNetworkFiles: ["allowscanningnetworkfiles", allowed],
  defenderAllowScanRemovableDrivesDuringFullScan: ["allowfullscanremovabledrivescanning", allowed],
  defenderAllowScanScriptsLoadedInInternetExplorer: ["allowscriptscanning", allowed],
  defenderAttackSurfaceReductionExcludedPaths: ["attacksurfacereductiononlyexclusions", "same"],
  defenderBlockEndUserAccess: ["allowuseruiaccess", notAllowed],
  defenderCheckForSignaturesBeforeRunningScan: ["checkforsignaturesbeforerunningscan", on("enabled")],
  defenderCloudBlockLevel: ["cloudblocklevel", { high: "high", highPlus: "highPlus", zeroTolerance: "zeroTolerance" }],
  defenderCloudExtendedTimeoutInSeconds: ["cloudextendedtimeout", "same"],
  defenderDaysBeforeDeletingQuarantinedMalware: ["daystoretaincleanedmalware", "same"],
  defenderDisableBehaviorMonitoring: ["allowbehaviormonitoring", notAllowed],
  defenderDisableCatchupFullScan: ["disablecatchupfullscan", on("enabled")],
  defenderDisableCatchupQuickScan: ["disablecatchupquickscan", on("enabled")],
  defenderDisableCloudProtection: ["allowcloudprotection", notAllowed],
  defenderDisableIntrusionPreventionSystem: ["allowintrusionpreventionsystem", notAllowed],
  defenderDisableOnAccessProtection: ["allowonaccessprotection", notAllowed],
  defenderDisableRealTimeMonitoring: ["allowrealtimemonitoring", notAllowed],
  defenderDisableScanArchiveFiles: ["allowarchivescanning", notAllowed],
  defenderDisableScanDownloads: ["allowioavprotection", notAllowed],
  defenderDisableScanNetworkFiles: ["allowscanningnetworkfiles", notAllowed],
  defenderDisableScanRemovableDrivesDuringFullScan: ["allowfullscanremovabledrivescanning", notAllowed],
  defenderDisableScanScriptsLoadedInInternetExplorer: ["allowscriptscanning", notAllowed],
  defenderEnableLowCpuPriority: ["enablelowcpupriority", on("enabled")],
  defenderEnableScanIncomingMail: ["allowemailscanning", allowed],
  defenderEnableScanMappedNetworkDrivesDuringFullScan: ["allowfullscanonmappednetworkdrives", allowed],
  defenderFileExtensionsToExclude: ["excludedextensions", "same"],
  defenderFilesAndFoldersToExclude: ["excludedpaths", "same"],
  defenderGuardedFoldersAllowedAppPaths: ["controlledfolderaccessallowedapplications", "same"],
  defenderGuardMyFoldersType: [
    "enablecontrolledfolderaccess",
    { enable: "enabled", auditMode: "auditMode", blockDiskModification: "block", auditDiskModification: "audit" },
  ],
  defenderNetworkProtectionType: [
    "enablenetworkprotection",
    { enable: "enabledBlockMode", auditMode: "enabledAuditMode" },
  ],
  defenderPotentiallyUnwantedAppAction: ["puaprotection", { enable: "puaProtectionOn", auditMode: "auditMode" }],
  defenderProcessesToExclude: ["excludedprocesses", "same"],
  defenderScanDirection: [
    "realtimescandirection",
    {
      monitorAllFiles: "monitorAllFiles",
      monitorIncomingFilesOnly: "monitorIncomingFiles",
      monitorOutgoingFilesOnly: "monitorOutgoingFiles",
    },
  ],
  defenderScanMaxCpuPercentage: ["avgcpuloadfactor", "same"],
  defenderScanType: ["scanparameter", { quick: "quickScan", full: "fullScan" }],
  defenderScheduledScanDay: [
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
});

const tamper: Table = chapter(csp("defender-csp"), "vendor_msft_defender_configuration_", {
  windowsDefenderTamperProtection: ["tamperprotection", { enable: "enabled", disable: "disabled" }],
});

const BITLOCKER = "device_vendor_msft_bitlocker_";
const method: Values = {
  aesCbc128: "aesCbc128Bit",
  aesCbc256: "aesCbc256Bit",
  xtsAes128: "xtsAes128Bit",
  xtsAes256: "xtsAes256Bit",
};
const usage = (blockedWord: string, requiredWord: string, allowedWord: string): Values => ({
  blocked: blockedWord,
  required: requiredWord,
  allowed: allowedWord,
});
/** How drives are recovered: the same for fixed drives and those of the system, under names of their own. */
const recovery = (beginning: string, backup: readonly [both: string, passwords: string]): Table =>
  chapter(csp("bitlocker-csp"), `${BITLOCKER}${beginning}`, {
    blockDataRecoveryAgent: ["allowdra_name", either(false, true)],
    enableBitLockerAfterRecoveryInformationToStore: ["requireactivedirectorybackup_name", either(true, false)],
    enableRecoveryInformationSaveToStore: ["activedirectorybackup_name", either(true, false)],
    hideRecoveryOptions: ["hiderecoverypage_name", either(true, false)],
    recoveryInformationToStore: [
      "activedirectorybackupdropdown_name",
      { passwordAndKey: backup[0], passwordOnly: backup[1] },
    ],
    recoveryKeyUsage: [
      "recoverykeyusagedropdown_name",
      usage("doNotAllow256BitRecoveryKey", "require256BitRecoveryKey", "allow256BitRecoveryKey"),
    ],
    recoveryPasswordUsage: ["recoverypasswordusagedropdown_name", usage("doNotAllow", "require", "allow")],
  });

const startup = "systemdrivesrequirestartupauthentication";

const bitLocker: Table = {
  ...chapter(csp("bitlocker-csp"), BITLOCKER, {
    bitLockerAllowStandardUserEncryption: ["allowstandarduserencryption", on("enabled")],
    bitLockerDisableWarningForOtherDiskEncryption: ["allowwarningforotherdiskencryption", on("disabled")],
    bitLockerEncryptDevice: ["requiredeviceencryption", on("enabled")],
    bitLockerRecoveryPasswordRotation: [
      "configurerecoverypasswordrotation",
      { disabled: "off", enabledForAzureAd: "entraIdJoined", enabledForAzureAdAndHybrid: "entraIdAndHybridJoined" },
    ],
    "bitLockerFixedDrivePolicy.encryptionMethod": [
      "encryptionmethodbydrivetype_encryptionmethodwithxtsfdvdropdown_name",
      method,
    ],
    "bitLockerFixedDrivePolicy.requireEncryptionForWriteAccess": ["fixeddrivesrequireencryption", on("enabled")],
    "bitLockerRemovableDrivePolicy.encryptionMethod": [
      "encryptionmethodbydrivetype_encryptionmethodwithxtsrdvdropdown_name",
      method,
    ],
    "bitLockerRemovableDrivePolicy.requireEncryptionForWriteAccess": [
      "removabledrivesrequireencryption",
      on("enabled"),
    ],
    "bitLockerRemovableDrivePolicy.blockCrossOrganizationWriteAccess": [
      "removabledrivesrequireencryption_rdvcrossorg",
      on(true),
    ],
    "bitLockerSystemDrivePolicy.encryptionMethod": [
      "encryptionmethodbydrivetype_encryptionmethodwithxtsosdropdown_name",
      method,
    ],
    "bitLockerSystemDrivePolicy.minimumPinLength": ["systemdrivesminimumpinlength_minpinlength", "same"],
    "bitLockerSystemDrivePolicy.prebootRecoveryEnableMessageAndUrl": ["systemdrivesrecoverymessage", on("enabled")],
    "bitLockerSystemDrivePolicy.prebootRecoveryMessage": ["systemdrivesrecoverymessage_recoverymessage_input", "same"],
    "bitLockerSystemDrivePolicy.prebootRecoveryUrl": ["systemdrivesrecoverymessage_recoveryurl_input", "same"],
    "bitLockerSystemDrivePolicy.startupAuthenticationRequired": [startup, on("enabled")],
  }),
  ...onlyWith(
    "bitLockerSystemDrivePolicy.startupAuthenticationRequired",
    chapter(csp("bitlocker-csp"), BITLOCKER, {
      "bitLockerSystemDrivePolicy.startupAuthenticationBlockWithoutTpmChip": [
        `${startup}_configurenontpmstartupkeyusage_name`,
        on(false),
      ],
      "bitLockerSystemDrivePolicy.startupAuthenticationTpmUsage": [
        `${startup}_configuretpmusagedropdown_name`,
        usage("doNotAllowTpm", "requireTpm", "allowTpm"),
      ],
      "bitLockerSystemDrivePolicy.startupAuthenticationTpmPinUsage": [
        `${startup}_configurepinusagedropdown_name`,
        usage("doNotAllowStartupPinWithTpm", "requireStartupPinWithTpm", "allowStartupPinWithTpm"),
      ],
      "bitLockerSystemDrivePolicy.startupAuthenticationTpmKeyUsage": [
        `${startup}_configuretpmstartupkeyusagedropdown_name`,
        usage("doNotAllowStartupKeyWithTpm", "requireStartupKeyWithTpm", "allowStartupKeyWithTpm"),
      ],
      "bitLockerSystemDrivePolicy.startupAuthenticationTpmPinAndKeyUsage": [
        `${startup}_configuretpmpinkeyusagedropdown_name`,
        usage("doNotAllow", "require", "allow"),
      ],
    }),
  ),
  ...under(
    "bitLockerSystemDrivePolicy.recoveryOptions",
    recovery("systemdrivesrecoveryoptions_os", ["storeRecoveryPasswordsAndKeyPackages", "storeRecoveryPasswordsOnly"]),
  ),
  ...under(
    "bitLockerFixedDrivePolicy.recoveryOptions",
    recovery("fixeddrivesrecoveryoptions_fdv", [
      "backupRecoveryPasswordsAndKeyPackages",
      "backupRecoveryPasswordsOnly",
    ]),
  ),
};

const FIREWALL = "vendor_msft_firewall_mdmstore_";

const profile = (name: "domain" | "private" | "public"): Table =>
  chapter(csp("firewall-csp"), `${FIREWALL}${name}profile_`, {
    firewallEnabled: ["enablefirewall", { allowed: true, blocked: false }],
    authorizedApplicationRulesFromGroupPolicyMerged: ["authappsallowuserprefmerge", on(true)],
    authorizedApplicationRulesFromGroupPolicyNotMerged: ["authappsallowuserprefmerge", on(false)],
    connectionSecurityRulesFromGroupPolicyMerged: ["allowlocalipsecpolicymerge", on(true)],
    connectionSecurityRulesFromGroupPolicyNotMerged: ["allowlocalipsecpolicymerge", on(false)],
    globalPortRulesFromGroupPolicyMerged: ["globalportsallowuserprefmerge", on(true)],
    globalPortRulesFromGroupPolicyNotMerged: ["globalportsallowuserprefmerge", on(false)],
    policyRulesFromGroupPolicyMerged: ["allowlocalpolicymerge", on(true)],
    policyRulesFromGroupPolicyNotMerged: ["allowlocalpolicymerge", on(false)],
    inboundConnectionsBlocked: ["defaultinboundaction", on("block")],
    inboundConnectionsRequired: ["defaultinboundaction", on("allow")],
    inboundNotificationsBlocked: ["disableinboundnotifications", on(true)],
    inboundNotificationsRequired: ["disableinboundnotifications", on(false)],
    incomingTrafficBlocked: ["shielded", on(true)],
    incomingTrafficRequired: ["shielded", on(false)],
    outboundConnectionsBlocked: ["defaultoutboundaction", on("block")],
    outboundConnectionsRequired: ["defaultoutboundaction", on("allow")],
    securedPacketExemptionAllowed: ["disablestealthmodeipsecsecuredpacketexemption", on(false)],
    securedPacketExemptionBlocked: ["disablestealthmodeipsecsecuredpacketexemption", on(true)],
    stealthModeBlocked: ["disablestealthmode", on(true)],
    stealthModeRequired: ["disablestealthmode", on(false)],
    unicastResponsesToMulticastBroadcastsBlocked: ["disableunicastresponsestomulticastbroadcast", on(true)],
    unicastResponsesToMulticastBroadcastsRequired: ["disableunicastresponsestomulticastbroadcast", on(false)],
  });

const firewall: Table = {
  ...chapter(csp("firewall-csp"), `${FIREWALL}global_`, {
    firewallBlockStatefulFTP: ["disablestatefulftp", on(true)],
    firewallCertificateRevocationListCheckMethod: [
      "crlcheck",
      { none: "none", attempt: "attempt", require: "require" },
    ],
    firewallIdleTimeoutForSecurityAssociationInSeconds: ["saidletime", "same"],
    firewallPreSharedKeyEncodingMethod: ["presharedkeyencoding", { none: "none", utF8: "utf8" }],
  }),
  ...under("firewallProfileDomain", profile("domain")),
  ...under("firewallProfilePrivate", profile("private")),
  ...under("firewallProfilePublic", profile("public")),
};

const enable = on("enable");

const options: Table = chapter(
  csp("policy-csp-localpoliciessecurityoptions"),
  `${POLICY}localpoliciessecurityoptions_`,
  {
    localSecurityOptionsAdministratorAccountName: ["accounts_renameadministratoraccount", "same"],
    localSecurityOptionsAdministratorElevationPromptBehavior: [
      "useraccountcontrol_behavioroftheelevationpromptforadministrators",
      {
        elevateWithoutPrompting: "elevateWithoutPrompting",
        promptForCredentialsOnTheSecureDesktop: "promptForCredentialsOnTheSecureDesktop",
        promptForConsentOnTheSecureDesktop: "promptForConsentOnTheSecureDesktop",
        promptForCredentials: "promptForCredentials",
        promptForConsent: "promptForConsent",
        promptForConsentForNonWindowsBinaries: "promptForConsentForNonWindowsBinaries",
      },
    ],
    localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager: [
      "networkaccess_restrictclientsallowedtomakeremotecallstosam",
      "same",
    ],
    localSecurityOptionsBlockUsersInstallingPrinterDrivers: [
      "devices_preventusersfrominstallingprinterdriverswhenconnectingtosharedprinters",
      enable,
    ],
    localSecurityOptionsClearVirtualMemoryPageFile: ["shutdown_clearvirtualmemorypagefile", enable],
    localSecurityOptionsClientDigitallySignCommunicationsAlways: [
      "microsoftnetworkclient_digitallysigncommunicationsalways",
      enable,
    ],
    localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation: [
      "useraccountcontrol_detectapplicationinstallationsandpromptforelevation",
      enable,
    ],
    localSecurityOptionsDisableAdministratorAccount: ["accounts_enableadministratoraccountstatus", { true: "disable" }],
    localSecurityOptionsDisableGuestAccount: ["accounts_enableguestaccountstatus", { true: "disable" }],
    localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts: [
      "networkaccess_donotallowanonymousenumerationofsamaccounts",
      on("enabled"),
    ],
    localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange: [
      "networksecurity_donotstorelanmanagerhashvalueonnextpasswordchange",
      enable,
    ],
    localSecurityOptionsGuestAccountName: ["accounts_renameguestaccount", "same"],
    localSecurityOptionsHideLastSignedInUser: ["interactivelogon_donotdisplaylastsignedin", on("enabled")],
    localSecurityOptionsHideUsernameAtSignIn: ["interactivelogon_donotdisplayusernameatsignin", on("enabled")],
    localSecurityOptionsBlockRemoteLogonWithBlankPassword: [
      "accounts_limitlocalaccountuseofblankpasswordstoconsolelogononly",
      on("enabled"),
    ],
    localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients: [
      "networksecurity_minimumsessionsecurityforntlmsspbasedclients",
      {
        requireNtmlV2SessionSecurity: "ntlmv2SessionSecurity",
        require128BitEncryption: "require128BitEncryption",
        ntlmV2And128BitEncryption: "ntlmAnd128BitEncryption",
      },
    ],
    localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers: [
      "networksecurity_minimumsessionsecurityforntlmsspbasedservers",
      {
        requireNtmlV2SessionSecurity: "ntlmv2SessionSecurity",
        require128BitEncryption: "require128BitEncryption",
        ntlmV2And128BitEncryption: "ntlmAnd128BitEncryption",
      },
    ],
    lanManagerAuthenticationLevel: [
      "networksecurity_lanmanagerauthenticationlevel",
      {
        lmNtlmAndNtlmV2: "sendLmAndNtlmUseNtlmv2IfNegotiated",
        lmAndNtlmOnly: "sendNtlmOnly",
        lmAndNtlmV2: "sendNtlmv2Only",
        lmNtlmV2AndNotLm: "sendNtlmv2OnlyRefuseLm",
        lmNtlmV2AndNotLmOrNtm: "sendNtlmv2OnlyRefuseLmAndNtlm",
      },
    ],
    localSecurityOptionsOnlyElevateSignedExecutables: [
      "useraccountcontrol_onlyelevateexecutablefilesthataresignedandvalidated",
      on("enabled"),
    ],
    localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares: [
      "networkaccess_restrictanonymousaccesstonamedpipesandshares",
      enable,
    ],
    localSecurityOptionsSmartCardRemovalBehavior: [
      "interactivelogon_smartcardremovalbehavior",
      {
        lockWorkstation: "lockWorkstation",
        forceLogoff: "forceLogoff",
        disconnectRemoteDesktopSession: "disconnectRemoteDesktopSession",
      },
    ],
    localSecurityOptionsStandardUserElevationPromptBehavior: [
      "useraccountcontrol_behavioroftheelevationpromptforstandardusers",
      {
        automaticallyDenyElevationRequests: "automaticallyDenyElevationRequests",
        promptForCredentialsOnTheSecureDesktop: "promptForCredentialsOnTheSecureDesktop",
        promptForCredentials: "promptForCredentials",
      },
    ],
    localSecurityOptionsUseAdminApprovalMode: ["useraccountcontrol_useadminapprovalmode", enable],
    localSecurityOptionsUseAdminApprovalModeForAdministrators: [
      "useraccountcontrol_runalladministratorsinadminapprovalmode",
      on("enabled"),
    ],
  },
);

const rest: Table = {
  ...chapter(csp("policy-csp-smartscreen"), `${POLICY}smartscreen_`, {
    smartScreenBlockOverrideForFiles: ["preventoverrideforfilesinshell", on("enabled")],
    smartScreenEnableInShell: ["enablesmartscreeninshell", on("enabled")],
  }),
  ...chapter(csp("policy-csp-deviceguard"), `${POLICY}deviceguard_`, {
    deviceGuardEnableVirtualizationBasedSecurity: ["enablevirtualizationbasedsecurity", on("enable")],
    deviceGuardLaunchSystemGuard: ["configuresystemguardlaunch", { enabled: "enabled", disabled: "disabled" }],
    deviceGuardLocalSystemAuthorityCredentialGuardSettings: [
      "lsacfgflags",
      { enableWithUEFILock: "enabledWithUefiLock", enableWithoutUEFILock: "enabledWithoutLock", disable: "disabled" },
    ],
    deviceGuardSecureBootWithDMA: [
      "requireplatformsecurityfeatures",
      { withoutDMA: "secureBoot", withDMA: "secureBootAndDmaProtection" },
    ],
  }),
  ...chapter(csp("policy-csp-dmaguard"), `${POLICY}dmaguard_`, {
    dmaGuardDeviceEnumerationPolicy: ["deviceenumerationpolicy", { blockAll: "blockAll", allowAll: "allowAll" }],
  }),
  ...chapter(csp("policy-csp-lanmanworkstation"), `${POLICY}lanmanworkstation_`, {
    lanManagerWorkstationDisableInsecureGuestLogons: ["enableinsecureguestlogons", on("disabled")],
  }),
  ...chapter(csp("policy-csp-windowsdefendersecuritycenter"), `${POLICY}windowsdefendersecuritycenter_`, {
    defenderSecurityCenterBlockExploitProtectionOverride: ["disallowexploitprotectionoverride", on("enable")],
    defenderSecurityCenterDisableAccountUI: ["disableaccountprotectionui", on("enable")],
    defenderSecurityCenterDisableAppBrowserUI: ["disableappbrowserui", on("enable")],
    defenderSecurityCenterDisableClearTpmUI: ["disablecleartpmbutton", on("enabled")],
    defenderSecurityCenterDisableFamilyUI: ["disablefamilyui", on("enable")],
    defenderSecurityCenterDisableHardwareUI: ["disabledevicesecurityui", on("enable")],
    defenderSecurityCenterDisableHealthUI: ["disablehealthui", on("enable")],
    defenderSecurityCenterDisableNetworkUI: ["disablenetworkui", on("enable")],
    defenderSecurityCenterDisableNotificationAreaUI: ["hidewindowssecuritynotificationareacontrol", on("enabled")],
    defenderSecurityCenterDisableRansomwareUI: ["hideransomwaredatarecovery", on("enable")],
    defenderSecurityCenterDisableSecureBootUI: ["hidesecureboot", on("enable")],
    defenderSecurityCenterDisableTroubleshootingUI: ["hidetpmtroubleshooting", on("enable")],
    defenderSecurityCenterDisableVirusUI: ["disablevirusui", on("enable")],
    defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI: ["disabletpmfirmwareupdatewarning", on("enabled")],
    defenderSecurityCenterHelpEmail: ["email", "same"],
    defenderSecurityCenterHelpPhone: ["phone", "same"],
    defenderSecurityCenterHelpURL: ["url", "same"],
    defenderSecurityCenterOrganizationDisplayName: ["companyname", "same"],
  }),
  ...chapter(
    csp("windowsdefenderapplicationguard-csp"),
    "device_vendor_msft_windowsdefenderapplicationguard_settings_",
    {
      applicationGuardAllowCameraMicrophoneRedirection: ["allowcameramicrophoneredirection", on("enabled")],
      applicationGuardAllowFileSaveOnHost: ["savefilestohost", on("enabled")],
      applicationGuardAllowPersistence: ["allowpersistence", on("enabled")],
      applicationGuardAllowVirtualGPU: ["allowvirtualgpu", on("enabled")],
      applicationGuardCertificateThumbprints: ["certificatethumbprints", "same"],
    },
  ),
};

export const windowsProtection: Table = {
  ...asr,
  ...antivirus,
  ...tamper,
  ...bitLocker,
  ...firewall,
  ...options,
  ...rest,
};
