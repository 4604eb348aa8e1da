/** What people read and wrote down: names that are neutral, and settings that the catalog has as well. */

export const words = (text: string): string[] => text.trim().split(/\s+/);

type Pair = readonly [property: string, values: readonly unknown[], path: string, same: readonly unknown[]];

const OFF_ON = [false, true];
const pairs = (kind: string, area: string, same: readonly unknown[], names: string): Pair[] =>
  words(names).map((pair) => {
    const [property, setting] = pair.split("=");
    return [`${kind}.${property}`, same.length > 0 ? OFF_ON : [], `${area}.${setting}`, same];
  });

const IOS = "IosGeneralDeviceConfiguration";
const MACOS = "MacOSGeneralDeviceConfiguration";
const WINDOWS = "Windows10GeneralConfiguration";
const PROTECTION = "Windows10EndpointProtectionConfiguration";
const OPTIONS = "windows/localPoliciesSecurityOptions";

/** A property and the setting of the catalog that is the same, with values that mean the same. Made by reading both. */
export const PAIRS: readonly Pair[] = [
  ...pairs(
    IOS,
    "apple/restrictions.payload",
    [true, false],
    `airDropBlocked=allowAirDrop airPrintBlockCredentialsStorage=allowAirPrintCredentialsStorage
    airPrintBlockiBeaconDiscovery=allowAirPrintiBeaconDiscovery appClipsBlocked=allowAppClips
    autoUnlockBlocked=allowAutoUnlock iCloudBlockBackup=allowCloudBackup iCloudBlockDocumentSync=allowCloudDocumentSync
    iCloudBlockManagedAppsSync=allowManagedAppsCloudSync iCloudBlockPhotoLibrary=allowCloudPhotoLibrary
    iCloudBlockSharedPhotoStream=allowSharedStream keychainBlockCloudSync=allowCloudKeychainSync
    enterpriseAppBlockTrust=allowEnterpriseAppTrust enterpriseBookBlockBackup=allowEnterpriseBookBackup
    enterpriseBookBlockMetadataSync=allowEnterpriseBookMetadataSync
    filesNetworkDriveAccessBlocked=allowFilesNetworkDriveAccess filesUsbDriveAccessBlocked=allowFilesUsbDriveAccess
    lockScreenBlockControlCenter=allowLockScreenControlCenter
    lockScreenBlockNotificationView=allowLockScreenNotificationsView lockScreenBlockTodayView=allowLockScreenTodayView
    lockScreenBlockPassbook=allowPassbookWhileLocked passwordBlockProximityRequests=allowPasswordProximityRequests
    passwordBlockAirDropSharing=allowPasswordSharing
    documentsBlockManagedDocumentsInUnmanagedApps=allowOpenFromManagedToUnmanaged
    documentsBlockUnmanagedDocumentsInManagedApps=allowOpenFromUnmanagedToManaged
    configurationProfileBlockChanges=allowUiConfigurationProfileInstallation
    certificatesBlockUntrustedTlsCertificates=allowUntrustedTlsPrompt
    hostPairingBlocked=allowHostPairing iCloudBlockActivityContinuation=allowActivityContinuation`,
  ),
  ...pairs(
    IOS,
    "apple/restrictions.payload",
    OFF_ON,
    `airDropForceUnmanagedDropTarget=forceAirDropUnmanaged iCloudRequireEncryptedBackup=forceEncryptedBackup
    appleWatchForceWristDetection=forceWatchWristDetection autoFillForceAuthentication=forceAuthenticationBeforeAutoFill
    airPlayForcePairingPasswordForOutgoingRequests=forceAirPlayOutgoingRequestsPairingPassword
    dateAndTimeForceSetAutomatically=forceAutomaticDateAndTime managedPasteboardRequired=requireManagedPasteboard
    onDeviceOnlyDictationForced=forceOnDeviceOnlyDictation privacyForceLimitAdTracking=forceLimitAdTracking
    safariRequireFraudWarning=safariForceFraudWarning`,
  ),
  // Allowed in both of them.
  ...pairs(
    IOS,
    "apple/restrictions.payload",
    OFF_ON,
    `contactsAllowManagedToUnmanagedWrite=allowManagedToWriteUnmanagedContacts
    contactsAllowUnmanagedToManagedRead=allowUnmanagedToReadManagedContacts`,
  ),
  ...pairs(
    IOS,
    "apple/restrictions.payload",
    [],
    `accountBlockModification=allowAccountModification appStoreBlocked=allowAppInstallation
    appRemovalBlocked=allowAppRemoval siriBlocked=allowAssistant cameraBlocked=allowCamera
    screenCaptureBlocked=allowScreenShot diagnosticDataBlockSubmission=allowDiagnosticSubmission
    keyboardBlockDictation=allowDictation deviceBlockEnableRestrictions=allowEnablingRestrictions
    deviceBlockEraseContentAndSettings=allowEraseContentAndSettings
    passcodeBlockFingerprintUnlock=allowFingerprintForUnlock
    passcodeBlockFingerprintModification=allowFingerprintModification
    passcodeBlockModification=allowPasscodeModification passwordBlockAutoFill=allowPasswordAutoFill
    safariBlockAutofill=safariAllowAutofill vpnBlockCreation=allowVpnCreation
    appStoreBlockUIAppInstallation=allowUiAppInstallation iCloudPrivateRelayBlocked=allowCloudPrivateRelay
    gameCenterBlocked=allowGameCenter gamingBlockMultiplayer=allowMultiplayerGaming appleNewsBlocked=allowNews
    podcastsBlocked=allowPodcasts wallpaperBlockModification=allowWallpaperModification
    definitionLookupBlocked=allowDefinitionLookup iTunesBlockMusicService=allowMusicService
    iBooksStoreBlocked=allowBookstore iBooksStoreBlockErotica=allowBookstoreErotica
    iTunesBlockExplicitContent=allowExplicitContent gamingBlockGameCenterFriends=allowAddingGameCenterFriends`,
  ),
  ...pairs(
    MACOS,
    "apple/restrictions.payload",
    [true, false],
    `iCloudBlockAddressBook=allowCloudAddressBook iCloudBlockBookmarks=allowCloudBookmarks
    iCloudBlockCalendar=allowCloudCalendar iCloudBlockMail=allowCloudMail iCloudBlockNotes=allowCloudNotes
    iCloudBlockReminders=allowCloudReminders iCloudDesktopAndDocumentsBlocked=allowCloudDesktopAndDocuments
    iTunesBlockFileSharing=allowITunesFileSharing appleWatchBlockAutoUnlock=allowAutoUnlock`,
  ),
  [`${MACOS}.passwordMinimumLength`, [6, 8], "apple/passcode.payload.minimumPasscodeLength", [6, 8]],
  [`${MACOS}.passwordExpirationDays`, [], "apple/passcode.payload.maximumPasscodeAgeInDays", []],
  [`${IOS}.passcodeSignInFailureCountBeforeWipe`, [5, 10], "apple/passcode.payload.maximumFailedAttempts", [5, 10]],
  [
    `${MACOS}.softwareUpdateMajorOSDeferredInstallDelayInDays`,
    [5, 30],
    "apple/softwareUpdate.settings.deferrals.majorPeriodInDays",
    [5, 30],
  ],
  [
    "MacOSDeviceFeaturesConfiguration.consoleAccessDisabled",
    OFF_ON,
    "apple/loginWindow.payload.disableConsoleAccess",
    OFF_ON,
  ],
  [
    "MacOSDeviceFeaturesConfiguration.authorizedUsersListHideAdminUsers",
    OFF_ON,
    "apple/loginWindow.payload.hideAdminUsers",
    OFF_ON,
  ],
  ["MacOSEndpointProtectionConfiguration.firewallEnabled", OFF_ON, "apple/firewall.payload.enableFirewall", OFF_ON],
  [
    "MacOSEndpointProtectionConfiguration.firewallBlockAllIncoming",
    OFF_ON,
    "apple/firewall.payload.blockAllIncoming",
    OFF_ON,
  ],
  [
    "MacOSEndpointProtectionConfiguration.firewallEnableStealthMode",
    OFF_ON,
    "apple/firewall.payload.enableStealthMode",
    OFF_ON,
  ],
  [
    "MacOSEndpointProtectionConfiguration.fileVaultHidePersonalRecoveryKey",
    OFF_ON,
    "apple/fileVault.payload.showRecoveryKey",
    ["enabled", "disabled"],
  ],
  [
    `${WINDOWS}.defenderCloudBlockLevel`,
    ["high", "zeroTolerance"],
    "windows/defender.cloudBlockLevel",
    ["high", "zeroTolerance"],
  ],
  [`${WINDOWS}.defenderCloudExtendedTimeout`, [10, 50], "windows/defender.cloudExtendedTimeout", [10, 50]],
  [`${WINDOWS}.defenderSignatureUpdateIntervalInHours`, [8, 0], "windows/defender.signatureUpdateInterval", [8, 0]],
  [
    `${WINDOWS}.defenderFileExtensionsToExclude`,
    [["a"], ["a", "b"]],
    "windows/defender.excludedExtensions",
    [["a"], ["a", "b"]],
  ],
  [
    `${WINDOWS}.defenderFilesAndFoldersToExclude`,
    [["a"], ["a", "b"]],
    "windows/defender.excludedPaths",
    [["a"], ["a", "b"]],
  ],
  [
    `${WINDOWS}.defenderProcessesToExclude`,
    [["a"], ["a", "b"]],
    "windows/defender.excludedProcesses",
    [["a"], ["a", "b"]],
  ],
  [`${WINDOWS}.defenderSubmitSamplesConsentType`, [], "windows/defender.submitSamplesConsent", []],
  [`${WINDOWS}.defenderScanMaxCpu`, [], "windows/defender.avgCpuLoadFactor", []],
  [`${WINDOWS}.defenderSystemScanSchedule`, [], "windows/defender.scheduleScanDay", []],
  [`${WINDOWS}.defenderDaysBeforeDeletingQuarantinedMalware`, [], "windows/defender.daysToRetainCleanedMalware", []],
  [
    `${WINDOWS}.defenderMonitorFileActivity`,
    ["monitorIncomingFilesOnly", "monitorAllFiles"],
    "windows/defender.realTimeScanDirection",
    ["monitorIncomingFiles", "monitorAllFiles"],
  ],
  [
    `${PROTECTION}.defenderGuardMyFoldersType`,
    ["auditMode", "enable"],
    "windows/defender.enableControlledFolderAccess",
    ["auditMode", "enabled"],
  ],
  [
    `${PROTECTION}.defenderAdditionalGuardedFolders`,
    [["a"], ["a", "b"]],
    "windows/defender.controlledFolderAccessProtectedFolders",
    [["a"], ["a", "b"]],
  ],
  [
    `${PROTECTION}.defenderGuardedFoldersAllowedAppPaths`,
    [["a"], ["a", "b"]],
    "windows/defender.controlledFolderAccessAllowedApplications",
    [["a"], ["a", "b"]],
  ],
  [
    `${PROTECTION}.defenderAttackSurfaceReductionExcludedPaths`,
    [["a"], ["a", "b"]],
    "windows/defender.attackSurfaceReductionOnlyExclusions",
    [["a"], ["a", "b"]],
  ],
  ...pairs(
    PROTECTION,
    "windows/windowsDefenderSecurityCenter",
    [],
    `defenderSecurityCenterDisableAccountUI=disableAccountProtectionUi
    defenderSecurityCenterDisableAppBrowserUI=disableAppBrowserUi defenderSecurityCenterDisableFamilyUI=disableFamilyUi
    defenderSecurityCenterDisableHealthUI=disableHealthUi defenderSecurityCenterDisableNetworkUI=disableNetworkUi
    defenderSecurityCenterDisableVirusUI=disableVirusUi
    defenderSecurityCenterDisableRansomwareUI=hideRansomwareDataRecovery`,
  ),
  [
    `${PROTECTION}.defenderSecurityCenterDisableClearTpmUI`,
    OFF_ON,
    "windows/windowsDefenderSecurityCenter.disableClearTpmButton",
    ["disabledOrNotConfigured", "enabled"],
  ],
  [
    `${PROTECTION}.defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`,
    OFF_ON,
    "windows/windowsDefenderSecurityCenter.disableTpmFirmwareUpdateWarning",
    ["disableOrNotConfigured", "enabled"],
  ],
  [`${PROTECTION}.firewallBlockStatefulFTP`, OFF_ON, "windows/firewall.disableStatefulFtp", OFF_ON],
  [
    `${PROTECTION}.deviceGuardLocalSystemAuthorityCredentialGuardSettings`,
    ["disable", "enableWithUEFILock"],
    "windows/deviceGuard.lsaCfgFlags",
    ["disabled", "enabledWithUefiLock"],
  ],
  [
    `${PROTECTION}.dmaGuardDeviceEnumerationPolicy`,
    ["allowAll", "blockAll"],
    "windows/dmaGuard.deviceEnumerationPolicy",
    ["allowAll", "blockAll"],
  ],
  [
    `${PROTECTION}.bitLockerRecoveryPasswordRotation`,
    ["disabled", "enabledForAzureAd"],
    "windows/bitLocker.configureRecoveryPasswordRotation",
    ["off", "entraIdJoined"],
  ],
  [
    `${PROTECTION}.bitLockerDisableWarningForOtherDiskEncryption`,
    [],
    "windows/bitLocker.allowWarningForOtherDiskEncryption",
    [],
  ],
  [
    `${PROTECTION}.lanManagerAuthenticationLevel`,
    ["lmAndNltm", "lmNtlmV2AndNotLmOrNtm"],
    `${OPTIONS}.networkSecurityLanManagerAuthenticationLevel`,
    ["sendLmAndNtlm", "sendNtlmv2OnlyRefuseLmAndNtlm"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsMachineInactivityLimitInMinutes`,
    [15, 0],
    `${OPTIONS}.interactiveLogonMachineInactivityLimit`,
    [15, 0],
  ],
  [
    `${PROTECTION}.localSecurityOptionsSmartCardRemovalBehavior`,
    ["noAction", "lockWorkstation"],
    `${OPTIONS}.interactiveLogonSmartCardRemovalBehavior`,
    ["noAction", "lockWorkstation"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsAdministratorElevationPromptBehavior`,
    ["elevateWithoutPrompting", "promptForConsent"],
    `${OPTIONS}.userAccountControlBehaviorOfTheElevationPromptForAdministrators`,
    ["elevateWithoutPrompting", "promptForConsent"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsStandardUserElevationPromptBehavior`,
    ["promptForCredentials", "automaticallyDenyElevationRequests"],
    `${OPTIONS}.userAccountControlBehaviorOfTheElevationPromptForStandardUsers`,
    ["promptForCredentials", "automaticallyDenyElevationRequests"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsDoNotRequireCtrlAltDel`,
    OFF_ON,
    `${OPTIONS}.interactiveLogonDoNotRequireCtrlaltdel`,
    ["disabled", "enabled"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsHideLastSignedInUser`,
    OFF_ON,
    `${OPTIONS}.interactiveLogonDoNotDisplayLastSignedIn`,
    ["disabled", "enabled"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsBlockUsersInstallingPrinterDrivers`,
    OFF_ON,
    `${OPTIONS}.devicesPreventUsersFromInstallingPrinterDriversWhenConnectingToSharedPrinters`,
    ["disable", "enable"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsDisableAdministratorAccount`,
    OFF_ON,
    `${OPTIONS}.accountsEnableAdministratorAccountStatus`,
    ["enable", "disable"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsAllowUIAccessApplicationElevation`,
    OFF_ON,
    `${OPTIONS}.userAccountControlAllowUiAccessApplicationsToPromptForElevation`,
    ["disabled", "enabled"],
  ],
  [
    `${PROTECTION}.localSecurityOptionsLogOnMessageText`,
    [],
    `${OPTIONS}.interactiveLogonMessageTextForUsersAttemptingToLogOn`,
    [],
  ],
  [`${WINDOWS}.bluetoothBlockAdvertising`, OFF_ON, "windows/bluetooth.allowAdvertising", ["allow", "block"]],
  [`${WINDOWS}.bluetoothBlockDiscoverableMode`, OFF_ON, "windows/bluetooth.allowDiscoverableMode", ["allow", "block"]],
  [
    `${WINDOWS}.windowsStoreBlockAutoUpdate`,
    OFF_ON,
    "windows/applicationManagement.allowAppStoreAutoUpdate",
    ["allowed", "notAllowed"],
  ],
  [
    `${WINDOWS}.sharedUserAppDataAllowed`,
    OFF_ON,
    "windows/applicationManagement.allowSharedUserAppData",
    ["block", "allow"],
  ],
  [`${WINDOWS}.gameDvrBlocked`, [], "windows/applicationManagement.allowGameDvr", []],
  [`${WINDOWS}.cortanaBlocked`, [], "windows/experience.allowCortana", []],
  [`${WINDOWS}.experienceBlockDeviceDiscovery`, [], "windows/experience.allowDeviceDiscovery", []],
  [`${WINDOWS}.windowsSpotlightBlocked`, [], "windows/experience.user.allowWindowsSpotlight", []],
  [`${WINDOWS}.diagnosticsDataSubmissionMode`, [], "windows/system.allowTelemetry", []],
  [`${WINDOWS}.lockScreenBlockToastNotifications`, OFF_ON, "windows/aboveLock.allowToasts", ["allow", "block"]],
  [`${WINDOWS}.lockScreenBlockCortana`, OFF_ON, "windows/aboveLock.allowCortanaAboveLock", ["allow", "block"]],
  [
    `${WINDOWS}.microsoftAccountBlocked`,
    OFF_ON,
    "windows/accounts.allowMicrosoftAccountConnection",
    ["allow", "block"],
  ],
  [`${WINDOWS}.internetSharingBlocked`, OFF_ON, "windows/wifi.allowInternetSharing", ["allow", "block"]],
  [
    `${WINDOWS}.settingsBlockAddProvisioningPackage`,
    OFF_ON,
    "windows/security.allowAddProvisioningPackage",
    ["allow", "block"],
  ],
  [
    `${WINDOWS}.searchDisableIndexingEncryptedItems`,
    OFF_ON,
    "windows/search.allowIndexingEncryptedStoresOrItems",
    ["allow", "block"],
  ],
  [
    `${WINDOWS}.privacyBlockInputPersonalization`,
    OFF_ON,
    "windows/privacy.allowInputPersonalization",
    ["allow", "block"],
  ],
  [`${WINDOWS}.passwordMinimumAgeInDays`, [], "windows/deviceLock.minimumPasswordAge", []],
  [
    "WindowsUpdateForBusinessConfiguration.qualityUpdatesDeferralPeriodInDays",
    [3, 14],
    "windows/windowsUpdate.deferQualityUpdatesPeriodInDays",
    [3, 14],
  ],
  [
    "WindowsUpdateForBusinessConfiguration.featureUpdatesDeferralPeriodInDays",
    [],
    "windows/windowsUpdate.deferFeatureUpdatesPeriodInDays",
    [],
  ],
  [
    "WindowsUpdateForBusinessConfiguration.deadlineForQualityUpdatesInDays",
    [2, 7],
    "windows/windowsUpdate.configureDeadlineForQualityUpdates",
    [2, 7],
  ],
  ["WindowsUpdateForBusinessConfiguration.prereleaseFeatures", [], "windows/windowsUpdate.managePreviewBuilds", []],
];

/** Every name that `neutral.ts` takes in. */
export const NEUTRAL_BY_NAME = words(`
  advancedThreatProtectionOffboardingFilename advancedThreatProtectionOnboardingFilename
  bandwidthBackgroundPercentageHours bandwidthBeginBusinessHours bandwidthEndBusinessHours
  bandwidthForegroundPercentageHours bandwidthMode bandwidthPercentageDuringBusinessHours
  bandwidthPercentageOutsideBusinessHours cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds
  cacheServerForegroundDownloadFallbackToHttpDelayInSeconds certFileName contentCachingBlockDeletion
  contentCachingBlocked contentCachingClientListenRanges contentCachingClientPolicy contentCachingDataPath
  contentCachingDisableConnectionSharing contentCachingEnabled contentCachingForceConnectionSharing
  contentCachingKeepAwake contentCachingLogClientIdentities contentCachingMaxSizeBytes
  contentCachingParentSelectionPolicy contentCachingParents contentCachingPeerFilterRanges
  contentCachingPeerListenRanges contentCachingPeerPolicy contentCachingPort contentCachingPublicRanges
  contentCachingShowAlerts contentCachingType defenderExploitProtectionXmlFileName description
  displayAppListWithGdiDPIScalingTurnedOff displayAppListWithGdiDPIScalingTurnedOn displayName fileName
  fileVaultInstitutionalRecoveryKeyCertificateFileName fileVaultPersonalRecoveryKeyHelpMessage
  kioskModeAllowAssistiveSpeak kioskModeAllowAssistiveTouchSettings kioskModeAllowColorInversionSettings
  kioskModeAllowVoiceOverSettings kioskModeAllowZoomSettings kioskModeAppOrderEnabled kioskModeAppPositions
  kioskModeAppsInFolderOrderedByName kioskModeFolderIcon kioskModeGridHeight kioskModeGridWidth kioskModeIconSize
  kioskModeManagedFolders kioskModeManagedHomeScreenSignInBackground kioskModeManagedHomeScreenSignInBrandingLogo
  kioskModeRequireAssistiveTouch kioskModeRequireColorInversion kioskModeRequireMonoAudio
  kioskModeRequireVoiceOver kioskModeRequireZoom kioskModeScreenOrientation
  kioskModeScreenSaverConfigurationEnabled kioskModeScreenSaverDetectMediaDisabled
  kioskModeScreenSaverDisplayTimeInSeconds kioskModeScreenSaverImageUrl kioskModeScreenSaverStartDelayInSeconds
  kioskModeShowAppNotificationBadge kioskModeWallpaperUrl maximumBackgroundBandwidthPercentage
  maximumDownloadBandwidthInKilobytesPerSecond maximumForegroundBandwidthPercentage
  maximumUploadBandwidthInKilobytesPerSecond mediaContentRatingApps mediaContentRatingAustralia
  mediaContentRatingCanada mediaContentRatingFrance mediaContentRatingGermany mediaContentRatingIreland
  mediaContentRatingJapan mediaContentRatingNewZealand mediaContentRatingUnitedKingdom
  mediaContentRatingUnitedStates microsoftLauncherConfigurationEnabled
  microsoftLauncherCustomWallpaperAllowUserModification microsoftLauncherCustomWallpaperEnabled
  microsoftLauncherCustomWallpaperImageUrl microsoftLauncherDockPresenceAllowUserModification
  microsoftLauncherDockPresenceConfiguration microsoftLauncherFeedAllowUserModification
  microsoftLauncherFeedEnabled microsoftLauncherSearchBarPlacementConfiguration
  minimumBatteryPercentageAllowedToUpload minimumDiskSizeAllowedToPeerInGigabytes
  minimumFileSizeToCacheInMegabytes minimumRamAllowedToPeerInGigabytes note payloadFileName publisher
  startMenuAppListVisibility startMenuHideChangeAccountSettings startMenuHideFrequentlyUsedApps
  startMenuHideHibernate startMenuHideLock startMenuHidePowerButton startMenuHideRecentJumpLists
  startMenuHideRecentlyAddedApps startMenuHideRestartOptions startMenuHideShutDown startMenuHideSignOut
  startMenuHideSleep startMenuHideSwitchAccount startMenuHideUserTile startMenuMode startMenuPinnedFolderDocuments
  startMenuPinnedFolderDownloads startMenuPinnedFolderFileExplorer startMenuPinnedFolderHomeGroup
  startMenuPinnedFolderMusic startMenuPinnedFolderNetwork startMenuPinnedFolderPersonalFolder
  startMenuPinnedFolderPictures startMenuPinnedFolderSettings startMenuPinnedFolderVideos
  wallpaperBlockModification wallpaperDisplayLocation wallpaperImage wallpaperModificationBlocked`);
