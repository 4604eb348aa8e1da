import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, enumType, type Fields, integer, list, objectType, string, unionType } from "../kind.ts";
import { androidDeviceOwnerRequiredPasswordType } from "../types/androidDeviceOwnerRequiredPasswordType.ts";
import { appListItem } from "../types/appListItem.ts";
import { keyValuePair } from "../types/keyValuePair.ts";

const androidDeviceOwnerDelegatedAppScopeType = enumType("androidDeviceOwnerDelegatedAppScopeType", [
  "unspecified",
  "certificateInstall",
  "captureNetworkActivityLog",
  "captureSecurityLog",
  "unknownFutureValue",
]);

const androidDeviceOwnerDelegatedScopeAppSetting = objectType("androidDeviceOwnerDelegatedScopeAppSetting", {
  appDetail: appListItem({ description: "APP detail.", required: true }),
  appScopes: list(androidDeviceOwnerDelegatedAppScopeType, { description: "APP scopes." }),
});

const androidDeviceOwnerAppAutoUpdatePolicyType = enumType("androidDeviceOwnerAppAutoUpdatePolicyType", [
  "notConfigured",
  "userChoice",
  "never",
  "wiFiOnly",
  "always",
]);

const androidDeviceOwnerDefaultAppPermissionPolicyType = enumType("androidDeviceOwnerDefaultAppPermissionPolicyType", [
  "deviceDefault",
  "prompt",
  "autoGrant",
  "autoDeny",
]);

const androidDeviceOwnerCrossProfileDataSharing = enumType("androidDeviceOwnerCrossProfileDataSharing", [
  "notConfigured",
  "crossProfileDataSharingBlocked",
  "dataSharingFromWorkToPersonalBlocked",
  "crossProfileDataSharingAllowed",
  "unkownFutureValue",
]);

const androidDeviceOwnerUserFacingMessage = objectType("androidDeviceOwnerUserFacingMessage", {
  defaultMessage: string({ description: "Default message.", required: true }),
  localizedMessages: list(keyValuePair, { description: "Localized messages." }),
});

const androidDeviceOwnerLocationMode = enumType("androidDeviceOwnerLocationMode", [
  "notConfigured",
  "disabled",
  "unknownFutureValue",
]);

const androidDeviceOwnerEnrollmentProfileType = enumType("androidDeviceOwnerEnrollmentProfileType", [
  "notConfigured",
  "dedicatedDevice",
  "fullyManaged",
]);

const androidDeviceOwnerGlobalProxy = unionType("androidDeviceOwnerGlobalProxy", {
  androidDeviceOwnerGlobalProxyAutoConfig: {
    proxyAutoConfigURL: string({ description: "Proxy auto config URL.", required: true }),
  },
  androidDeviceOwnerGlobalProxyDirect: {
    excludedHosts: list(string, { description: "Excluded hosts.", nullable: true }),
    host: string({ description: "Host.", required: true }),
    port: integer({ description: "Port." }),
  },
});

const androidDeviceOwnerKioskCustomizationStatusBar = enumType("androidDeviceOwnerKioskCustomizationStatusBar", [
  "notConfigured",
  "notificationsAndSystemInfoEnabled",
  "systemInfoOnly",
]);

const androidDeviceOwnerKioskCustomizationSystemNavigation = enumType(
  "androidDeviceOwnerKioskCustomizationSystemNavigation",
  ["notConfigured", "navigationEnabled", "homeButtonOnly"],
);

const androidDeviceOwnerKioskModeAppFields: Fields = {
  className: string({ description: "Class name.", nullable: true }),
  offlineAppAccessEnabled: boolean({ description: "Turns on: offline APP access.", nullable: true }),
  package: string({ description: "Package.", required: true }),
  preSignInAppAccessEnabled: boolean({ description: "Turns on: pre sign in APP access.", nullable: true }),
};

const androidDeviceOwnerKioskModeWeblinkFields: Fields = {
  label: string({ description: "Label.", nullable: true }),
  link: string({ description: "Link.", nullable: true }),
};

const androidDeviceOwnerKioskModeHomeScreenItem = unionType("androidDeviceOwnerKioskModeHomeScreenItem", {
  androidDeviceOwnerKioskModeApp: androidDeviceOwnerKioskModeAppFields,
  androidDeviceOwnerKioskModeManagedFolderReference: {
    folderIdentifier: string({ description: "Folder identifier.", nullable: true }),
    folderName: string({ description: "Folder name.", required: true }),
  },
  androidDeviceOwnerKioskModeWeblink: androidDeviceOwnerKioskModeWeblinkFields,
});

const androidDeviceOwnerKioskModeAppPositionItem = objectType("androidDeviceOwnerKioskModeAppPositionItem", {
  item: androidDeviceOwnerKioskModeHomeScreenItem({ description: "Item.", required: true }),
  position: integer({ description: "Position.", min: 0, max: 9999999 }),
});

const androidDeviceOwnerKioskModeFolderIcon = enumType("androidDeviceOwnerKioskModeFolderIcon", [
  "notConfigured",
  "darkSquare",
  "darkCircle",
  "lightSquare",
  "lightCircle",
]);

const androidDeviceOwnerKioskModeIconSize = enumType("androidDeviceOwnerKioskModeIconSize", [
  "notConfigured",
  "smallest",
  "small",
  "regular",
  "large",
  "largest",
]);

const androidDeviceOwnerKioskModeFolderItem = unionType("androidDeviceOwnerKioskModeFolderItem", {
  androidDeviceOwnerKioskModeApp: androidDeviceOwnerKioskModeAppFields,
  androidDeviceOwnerKioskModeWeblink: androidDeviceOwnerKioskModeWeblinkFields,
});

const androidDeviceOwnerKioskModeManagedFolder = objectType("androidDeviceOwnerKioskModeManagedFolder", {
  folderIdentifier: string({ description: "Folder identifier.", nullable: true }),
  folderName: string({ description: "Folder name.", required: true }),
  items: list(androidDeviceOwnerKioskModeFolderItem, { description: "Items." }),
});

const androidDeviceOwnerKioskModeApp = objectType(
  "androidDeviceOwnerKioskModeApp",
  androidDeviceOwnerKioskModeAppFields,
);

const kioskModeManagedHomeScreenPinComplexity = enumType("kioskModeManagedHomeScreenPinComplexity", [
  "notConfigured",
  "simple",
  "complex",
]);

const androidDeviceOwnerKioskModeScreenOrientation = enumType("androidDeviceOwnerKioskModeScreenOrientation", [
  "notConfigured",
  "portrait",
  "landscape",
  "autoRotate",
]);

const kioskModeType = enumType("kioskModeType", ["notConfigured", "singleAppMode", "multiAppMode"]);

const androidDeviceOwnerVirtualHomeButtonType = enumType("androidDeviceOwnerVirtualHomeButtonType", [
  "notConfigured",
  "swipeUp",
  "floating",
]);

const microsoftLauncherDockPresence = enumType("microsoftLauncherDockPresence", [
  "notConfigured",
  "show",
  "hide",
  "disabled",
]);

const microsoftLauncherSearchBarPlacement = enumType("microsoftLauncherSearchBarPlacement", [
  "notConfigured",
  "top",
  "bottom",
  "hide",
]);

const androidKeyguardFeature = enumType("androidKeyguardFeature", [
  "notConfigured",
  "camera",
  "notifications",
  "unredactedNotifications",
  "trustAgents",
  "fingerprint",
  "remoteInput",
  "allFeatures",
  "face",
  "iris",
  "biometrics",
]);

const androidDeviceOwnerRequiredPasswordUnlock = enumType("androidDeviceOwnerRequiredPasswordUnlock", [
  "deviceDefault",
  "daily",
  "unkownFutureValue",
]);

const personalProfilePersonalPlayStoreMode = enumType("personalProfilePersonalPlayStoreMode", [
  "notConfigured",
  "blockedApps",
  "allowedApps",
]);

const androidDeviceOwnerPlayStoreMode = enumType("androidDeviceOwnerPlayStoreMode", [
  "notConfigured",
  "allowList",
  "blockList",
]);

const androidDeviceOwnerBatteryPluggedMode = enumType("androidDeviceOwnerBatteryPluggedMode", [
  "notConfigured",
  "ac",
  "usb",
  "wireless",
]);

const androidDeviceOwnerSystemUpdateFreezePeriod = objectType("androidDeviceOwnerSystemUpdateFreezePeriod", {
  endDay: integer({ description: "End day.", min: 1, max: 31, required: true }),
  endMonth: integer({ description: "End month.", min: 1, max: 12, required: true }),
  startDay: integer({ description: "Start day.", min: 1, max: 31, required: true }),
  startMonth: integer({ description: "Start month.", min: 1, max: 12, required: true }),
});

const androidDeviceOwnerSystemUpdateInstallType = enumType("androidDeviceOwnerSystemUpdateInstallType", [
  "deviceDefault",
  "postpone",
  "windowed",
  "automatic",
]);

export default defineKind({
  name: "AndroidDeviceOwnerGeneralDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner general device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    accountsBlockModification: boolean({ description: "Whether: accounts block modification.", nullable: true }),
    androidDeviceOwnerDelegatedScopeAppSettings: list(androidDeviceOwnerDelegatedScopeAppSetting, {
      description: "Android device owner delegated scope APP settings.",
      nullable: true,
    }),
    appsAllowInstallFromUnknownSources: boolean({
      description: "Whether: APPs allow install from unknown sources.",
      nullable: true,
    }),
    appsAutoUpdatePolicy: androidDeviceOwnerAppAutoUpdatePolicyType({
      description: "APPs auto update policy.",
      nullable: true,
    }),
    appsDefaultPermissionPolicy: androidDeviceOwnerDefaultAppPermissionPolicyType({
      description: "APPs default permission policy.",
      nullable: true,
    }),
    appsRecommendSkippingFirstUseHints: boolean({
      description: "Whether: APPs recommend skipping first use hints.",
      nullable: true,
    }),
    azureAdSharedDeviceDataClearApps: list(appListItem, {
      description: "Azure AD shared device data clear APPs.",
      nullable: true,
    }),
    bluetoothBlockConfiguration: boolean({ description: "Whether: bluetooth block configuration.", nullable: true }),
    bluetoothBlockContactSharing: boolean({ description: "Whether: bluetooth block contact sharing.", nullable: true }),
    cameraBlocked: boolean({ description: "Blocks: camera.", nullable: true, safer: "true" }),
    cellularBlockWiFiTethering: boolean({ description: "Whether: cellular block WiFi tethering.", nullable: true }),
    certificateCredentialConfigurationDisabled: boolean({
      description: "Turns off: certificate credential configuration.",
      nullable: true,
    }),
    crossProfilePoliciesAllowCopyPaste: boolean({
      description: "Whether: cross profile policies allow copy paste.",
      nullable: true,
    }),
    crossProfilePoliciesAllowDataSharing: androidDeviceOwnerCrossProfileDataSharing({
      description: "Cross profile policies allow data sharing.",
      nullable: true,
    }),
    crossProfilePoliciesShowWorkContactsInPersonalProfile: boolean({
      description: "Whether: cross profile policies show work contacts in personal profile.",
      nullable: true,
    }),
    dataRoamingBlocked: boolean({ description: "Blocks: data roaming.", nullable: true, safer: "true" }),
    dateTimeConfigurationBlocked: boolean({
      description: "Blocks: date time configuration.",
      nullable: true,
      safer: "true",
    }),
    detailedHelpText: androidDeviceOwnerUserFacingMessage({ description: "Detailed help text.", nullable: true }),
    deviceLocationMode: androidDeviceOwnerLocationMode({ description: "Device location mode.", nullable: true }),
    deviceOwnerLockScreenMessage: androidDeviceOwnerUserFacingMessage({
      description: "Device owner lock screen message.",
      nullable: true,
    }),
    enrollmentProfile: androidDeviceOwnerEnrollmentProfileType({ description: "Enrollment profile." }),
    factoryResetBlocked: boolean({ description: "Blocks: factory reset.", nullable: true, safer: "true" }),
    factoryResetDeviceAdministratorEmails: list(string, {
      description: "Factory reset device administrator emails.",
      nullable: true,
    }),
    globalProxy: androidDeviceOwnerGlobalProxy({ description: "Global proxy.", nullable: true }),
    googleAccountsBlocked: boolean({ description: "Blocks: google accounts.", nullable: true, safer: "true" }),
    kioskCustomizationDeviceSettingsBlocked: boolean({
      description: "Blocks: k iOS k customization device settings.",
      nullable: true,
      safer: "true",
    }),
    kioskCustomizationPowerButtonActionsBlocked: boolean({
      description: "Blocks: k iOS k customization power button actions.",
      nullable: true,
      safer: "true",
    }),
    kioskCustomizationStatusBar: androidDeviceOwnerKioskCustomizationStatusBar({
      description: "K iOS k customization status bar.",
      nullable: true,
    }),
    kioskCustomizationSystemErrorWarnings: boolean({
      description: "Whether: k iOS k customization system error warnings.",
      nullable: true,
    }),
    kioskCustomizationSystemNavigation: androidDeviceOwnerKioskCustomizationSystemNavigation({
      description: "K iOS k customization system navigation.",
      nullable: true,
    }),
    kioskModeAppOrderEnabled: boolean({ description: "Turns on: k iOS k mode APP order.", nullable: true }),
    kioskModeAppPositions: list(androidDeviceOwnerKioskModeAppPositionItem, {
      description: "K iOS k mode APP positions.",
      nullable: true,
    }),
    kioskModeApps: list(appListItem, { description: "K iOS k mode APPs.", nullable: true }),
    kioskModeAppsInFolderOrderedByName: boolean({
      description: "Whether: k iOS k mode APPs in folder ordered by name.",
      nullable: true,
    }),
    kioskModeBluetoothConfigurationEnabled: boolean({
      description: "Turns on: k iOS k mode bluetooth configuration.",
      nullable: true,
    }),
    kioskModeDebugMenuEasyAccessEnabled: boolean({
      description: "Turns on: k iOS k mode debug menu easy access.",
      nullable: true,
    }),
    kioskModeExitCode: string({
      description: "K iOS k mode exit code.",
      nullable: true,
      writeOnly: true,
      secret: true,
    }),
    kioskModeFlashlightConfigurationEnabled: boolean({
      description: "Turns on: k iOS k mode flashlight configuration.",
      nullable: true,
    }),
    kioskModeFolderIcon: androidDeviceOwnerKioskModeFolderIcon({
      description: "K iOS k mode folder icon.",
      nullable: true,
    }),
    kioskModeGridHeight: integer({ description: "K iOS k mode grid height.", min: 1, max: 9999999, nullable: true }),
    kioskModeGridWidth: integer({ description: "K iOS k mode grid width.", min: 1, max: 9999999, nullable: true }),
    kioskModeIconSize: androidDeviceOwnerKioskModeIconSize({ description: "K iOS k mode icon size.", nullable: true }),
    kioskModeLockHomeScreen: boolean({ description: "Whether: k iOS k mode lock home screen.", nullable: true }),
    kioskModeManagedFolders: list(androidDeviceOwnerKioskModeManagedFolder, {
      description: "K iOS k mode managed folders.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenAppSettings: list(androidDeviceOwnerKioskModeApp, {
      description: "K iOS k mode managed home screen APP settings.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenAutoSignout: boolean({
      description: "Whether: k iOS k mode managed home screen auto signout.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds: integer({
      description: "K iOS k mode managed home screen inactive sign out delay in seconds.",
      min: 0,
      max: 9999999,
      unit: "seconds",
      nullable: true,
    }),
    kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds: integer({
      description: "K iOS k mode managed home screen inactive sign out notice in seconds.",
      min: 0,
      max: 9999999,
      unit: "seconds",
      nullable: true,
    }),
    kioskModeManagedHomeScreenPinComplexity: kioskModeManagedHomeScreenPinComplexity({
      description: "K iOS k mode managed home screen PIN complexity.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenPinRequired: boolean({
      description: "Requires: k iOS k mode managed home screen PIN.",
      nullable: true,
      safer: "true",
    }),
    kioskModeManagedHomeScreenPinRequiredToResume: boolean({
      description: "Whether: k iOS k mode managed home screen PIN required to resume.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenSignInBackground: string({
      description: "K iOS k mode managed home screen sign in background.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenSignInBrandingLogo: string({
      description: "K iOS k mode managed home screen sign in branding logo.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenSignInEnabled: boolean({
      description: "Turns on: k iOS k mode managed home screen sign in.",
      nullable: true,
    }),
    kioskModeManagedSettingsEntryDisabled: boolean({
      description: "Turns off: k iOS k mode managed settings entry.",
      nullable: true,
    }),
    kioskModeMediaVolumeConfigurationEnabled: boolean({
      description: "Turns on: k iOS k mode media volume configuration.",
      nullable: true,
    }),
    kioskModeScreenOrientation: androidDeviceOwnerKioskModeScreenOrientation({
      description: "K iOS k mode screen orientation.",
      nullable: true,
    }),
    kioskModeScreenSaverConfigurationEnabled: boolean({
      description: "Turns on: k iOS k mode screen saver configuration.",
      nullable: true,
    }),
    kioskModeScreenSaverDetectMediaDisabled: boolean({
      description: "Turns off: k iOS k mode screen saver detect media.",
      nullable: true,
    }),
    kioskModeScreenSaverDisplayTimeInSeconds: integer({
      description: "K iOS k mode screen saver display time in seconds.",
      min: 0,
      max: 9999999,
      unit: "seconds",
      nullable: true,
    }),
    kioskModeScreenSaverImageUrl: string({ description: "K iOS k mode screen saver image URL.", nullable: true }),
    kioskModeScreenSaverStartDelayInSeconds: integer({
      description: "K iOS k mode screen saver start delay in seconds.",
      min: 1,
      max: 9999999,
      unit: "seconds",
      nullable: true,
    }),
    kioskModeShowAppNotificationBadge: boolean({
      description: "Whether: k iOS k mode show APP notification badge.",
      nullable: true,
    }),
    kioskModeShowDeviceInfo: boolean({ description: "Whether: k iOS k mode show device info.", nullable: true }),
    kioskModeUseManagedHomeScreenApp: kioskModeType({
      description: "K iOS k mode use managed home screen APP.",
      nullable: true,
    }),
    kioskModeVirtualHomeButtonEnabled: boolean({
      description: "Turns on: k iOS k mode virtual home button.",
      nullable: true,
    }),
    kioskModeVirtualHomeButtonType: androidDeviceOwnerVirtualHomeButtonType({
      description: "K iOS k mode virtual home button type.",
      nullable: true,
    }),
    kioskModeWallpaperUrl: string({ description: "K iOS k mode wallpaper URL.", nullable: true }),
    kioskModeWifiAllowedSsids: list(string, { description: "K iOS k mode WiFi allowed SSIDs.", nullable: true }),
    kioskModeWiFiConfigurationEnabled: boolean({
      description: "Turns on: k iOS k mode WiFi configuration.",
      nullable: true,
    }),
    locateDeviceLostModeEnabled: boolean({ description: "Turns on: locate device lost mode.", nullable: true }),
    locateDeviceUserlessDisabled: boolean({ description: "Turns off: locate device userless.", nullable: true }),
    microphoneForceMute: boolean({ description: "Whether: microphone force mute.", nullable: true }),
    microsoftLauncherConfigurationEnabled: boolean({
      description: "Turns on: microsoft launcher configuration.",
      nullable: true,
    }),
    microsoftLauncherCustomWallpaperAllowUserModification: boolean({
      description: "Whether: microsoft launcher custom wallpaper allow user modification.",
      nullable: true,
    }),
    microsoftLauncherCustomWallpaperEnabled: boolean({
      description: "Turns on: microsoft launcher custom wallpaper.",
      nullable: true,
    }),
    microsoftLauncherCustomWallpaperImageUrl: string({
      description: "Microsoft launcher custom wallpaper image URL.",
      nullable: true,
    }),
    microsoftLauncherDockPresenceAllowUserModification: boolean({
      description: "Whether: microsoft launcher dock presence allow user modification.",
      nullable: true,
    }),
    microsoftLauncherDockPresenceConfiguration: microsoftLauncherDockPresence({
      description: "Microsoft launcher dock presence configuration.",
      nullable: true,
    }),
    microsoftLauncherFeedAllowUserModification: boolean({
      description: "Whether: microsoft launcher feed allow user modification.",
      nullable: true,
    }),
    microsoftLauncherFeedEnabled: boolean({ description: "Turns on: microsoft launcher feed.", nullable: true }),
    microsoftLauncherSearchBarPlacementConfiguration: microsoftLauncherSearchBarPlacement({
      description: "Microsoft launcher search bar placement configuration.",
      nullable: true,
    }),
    networkEscapeHatchAllowed: boolean({ description: "Allows: network escape hatch.", nullable: true }),
    nfcBlockOutgoingBeam: boolean({ description: "Whether: NFC block outgoing beam.", nullable: true }),
    passwordBlockKeyguard: boolean({ description: "Whether: password block keyguard.", nullable: true, safer: "true" }),
    passwordBlockKeyguardFeatures: list(androidKeyguardFeature, { description: "Password block keyguard features." }),
    passwordExpirationDays: integer({
      description: "Password expiration days.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLetterCharacters: integer({
      description: "Password minimum letter characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLowerCaseCharacters: integer({
      description: "Password minimum lower case characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNonLetterCharacters: integer({
      description: "Password minimum non letter characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNumericCharacters: integer({
      description: "Password minimum numeric characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumSymbolCharacters: integer({
      description: "Password minimum symbol characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumUpperCaseCharacters: integer({
      description: "Password minimum upper case characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordCountToBlock: integer({
      description: "Password previous password count to block.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "Password required type.",
      nullable: true,
    }),
    passwordRequireUnlock: androidDeviceOwnerRequiredPasswordUnlock({
      description: "Password require unlock.",
      nullable: true,
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      min: 4,
      max: 11,
      nullable: true,
    }),
    personalProfileAppsAllowInstallFromUnknownSources: boolean({
      description: "Whether: personal profile APPs allow install from unknown sources.",
      nullable: true,
    }),
    personalProfileCameraBlocked: boolean({
      description: "Blocks: personal profile camera.",
      nullable: true,
      safer: "true",
    }),
    personalProfilePersonalApplications: list(appListItem, {
      description: "Personal profile personal applications.",
      nullable: true,
    }),
    personalProfilePlayStoreMode: personalProfilePersonalPlayStoreMode({
      description: "Personal profile play store mode.",
      nullable: true,
    }),
    personalProfileScreenCaptureBlocked: boolean({
      description: "Blocks: personal profile screen capture.",
      nullable: true,
      safer: "true",
    }),
    playStoreMode: androidDeviceOwnerPlayStoreMode({ description: "Play store mode.", nullable: true }),
    screenCaptureBlocked: boolean({ description: "Blocks: screen capture.", nullable: true, safer: "true" }),
    securityCommonCriteriaModeEnabled: boolean({
      description: "Turns on: security common criteria mode.",
      nullable: true,
    }),
    securityDeveloperSettingsEnabled: boolean({
      description: "Turns on: security developer settings.",
      nullable: true,
    }),
    securityRequireVerifyApps: boolean({
      description: "Whether: security require verify APPs.",
      nullable: true,
      safer: "true",
    }),
    shareDeviceLocationDisabled: boolean({ description: "Turns off: share device location.", nullable: true }),
    shortHelpText: androidDeviceOwnerUserFacingMessage({ description: "Short help text.", nullable: true }),
    statusBarBlocked: boolean({ description: "Blocks: status bar.", nullable: true, safer: "true" }),
    stayOnModes: list(androidDeviceOwnerBatteryPluggedMode, { description: "Stay on modes." }),
    storageAllowUsb: boolean({ description: "Whether: storage allow USB.", nullable: true }),
    storageBlockExternalMedia: boolean({
      description: "Whether: storage block external media.",
      nullable: true,
      safer: "true",
    }),
    storageBlockUsbFileTransfer: boolean({
      description: "Whether: storage block USB file transfer.",
      nullable: true,
      safer: "true",
    }),
    systemUpdateFreezePeriods: list(androidDeviceOwnerSystemUpdateFreezePeriod, {
      description: "System update freeze periods.",
      nullable: true,
    }),
    systemUpdateInstallType: androidDeviceOwnerSystemUpdateInstallType({
      description: "System update install type.",
      nullable: true,
    }),
    systemUpdateWindowEndMinutesAfterMidnight: integer({
      description: "System update window end minutes after midnight.",
      min: 0,
      max: 1440,
      nullable: true,
    }),
    systemUpdateWindowStartMinutesAfterMidnight: integer({
      description: "System update window start minutes after midnight.",
      min: 0,
      max: 1440,
      nullable: true,
    }),
    systemWindowsBlocked: boolean({ description: "Blocks: system windows.", nullable: true, safer: "true" }),
    usersBlockAdd: boolean({ description: "Whether: users block add.", nullable: true }),
    usersBlockRemove: boolean({ description: "Whether: users block remove.", nullable: true }),
    volumeBlockAdjustment: boolean({ description: "Whether: volume block adjustment.", nullable: true }),
    vpnAlwaysOnLockdownMode: boolean({ description: "Whether: VPN always on lockdown mode.", nullable: true }),
    vpnAlwaysOnPackageIdentifier: string({ description: "VPN always on package identifier.", nullable: true }),
    wifiBlockEditConfigurations: boolean({ description: "Whether: WiFi block edit configurations.", nullable: true }),
    wifiBlockEditPolicyDefinedConfigurations: boolean({
      description: "Whether: WiFi block edit policy defined configurations.",
      nullable: true,
    }),
    workProfilePasswordExpirationDays: integer({
      description: "Work profile password expiration days.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
    }),
    workProfilePasswordMinimumLength: integer({
      description: "Work profile password minimum length.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumLetterCharacters: integer({
      description: "Work profile password minimum letter characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumLowerCaseCharacters: integer({
      description: "Work profile password minimum lower case characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumNonLetterCharacters: integer({
      description: "Work profile password minimum non letter characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumNumericCharacters: integer({
      description: "Work profile password minimum numeric characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumSymbolCharacters: integer({
      description: "Work profile password minimum symbol characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumUpperCaseCharacters: integer({
      description: "Work profile password minimum upper case characters.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordPreviousPasswordCountToBlock: integer({
      description: "Work profile password previous password count to block.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "Work profile password required type.",
      nullable: true,
    }),
    workProfilePasswordRequireUnlock: androidDeviceOwnerRequiredPasswordUnlock({
      description: "Work profile password require unlock.",
      nullable: true,
    }),
    workProfilePasswordSignInFailureCountBeforeFactoryReset: integer({
      description: "Work profile password sign in failure count before factory reset.",
      min: 4,
      max: 11,
      nullable: true,
    }),
    isKioskModeExitCodeSet: boolean({ description: "Whether: is k iOS k mode exit code set." }),
  },
});
