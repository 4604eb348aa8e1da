import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
  appDetail: appListItem({ description: "The app.", required: true, safer: "depends" }),
  appScopes: list(androidDeviceOwnerDelegatedAppScopeType, {
    description: "What the app may do on behalf of the device's owner.",
    safer: "shorter",
  }),
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
  defaultMessage: string({ description: "Message where no localised one fits.", required: true, safer: "neutral" }),
  localizedMessages: list(keyValuePair, { description: "Messages by locale, for example `en-US`.", safer: "neutral" }),
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
    proxyAutoConfigURL: string({ description: "Address of the proxy script (PAC).", required: true, safer: "depends" }),
  },
  androidDeviceOwnerGlobalProxyDirect: {
    excludedHosts: list(string, {
      description: "Hosts that are reached without the proxy.",
      nullable: true,
      safer: "depends",
    }),
    host: string({ description: "Proxy, by host name.", required: true, safer: "depends" }),
    port: integer({ description: "Port of the proxy.", safer: "depends" }),
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
  className: string({ description: "Activity of the app that starts.", nullable: true, safer: "depends" }),
  offlineAppAccessEnabled: boolean({
    description: "Lets the app be used without network before sign-in.",
    nullable: true,
    safer: "false",
  }),
  package: string({ description: "The app, by package.", required: true, safer: "depends" }),
  preSignInAppAccessEnabled: boolean({
    description: "Lets the app be used before sign-in.",
    nullable: true,
    safer: "false",
  }),
};

const androidDeviceOwnerKioskModeWeblinkFields: Fields = {
  label: string({ description: "Text below the icon.", nullable: true, safer: "neutral" }),
  link: string({ description: "Address that opens.", nullable: true, safer: "depends" }),
};

const androidDeviceOwnerKioskModeHomeScreenItem = unionType("androidDeviceOwnerKioskModeHomeScreenItem", {
  androidDeviceOwnerKioskModeApp: androidDeviceOwnerKioskModeAppFields,
  androidDeviceOwnerKioskModeManagedFolderReference: {
    folderIdentifier: string({
      description: "Id of the folder, which references name it by.",
      nullable: true,
      safer: "neutral",
    }),
    folderName: string({ description: "Name of the folder.", required: true, safer: "neutral" }),
  },
  androidDeviceOwnerKioskModeWeblink: androidDeviceOwnerKioskModeWeblinkFields,
});

const androidDeviceOwnerKioskModeAppPositionItem = objectType("androidDeviceOwnerKioskModeAppPositionItem", {
  item: androidDeviceOwnerKioskModeHomeScreenItem({
    description: "What is there: app, link or folder.",
    required: true,
    safer: "depends",
  }),
  position: integer({
    description: "Place on the home screen, counted row by row.",
    min: 0,
    max: 9999999,
    safer: "neutral",
  }),
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
  folderIdentifier: string({
    description: "Id of the folder, which references name it by.",
    nullable: true,
    safer: "neutral",
  }),
  folderName: string({ description: "Name of the folder.", required: true, safer: "neutral" }),
  items: list(androidDeviceOwnerKioskModeFolderItem, { description: "What is in the folder.", safer: "depends" }),
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
  endDay: integer({
    description: "Day of the month that it ends on.",
    min: 1,
    max: 31,
    required: true,
    safer: "neutral",
  }),
  endMonth: integer({ description: "Month that it ends in.", min: 1, max: 12, required: true, safer: "neutral" }),
  startDay: integer({
    description: "Day of the month that it starts on.",
    min: 1,
    max: 31,
    required: true,
    safer: "neutral",
  }),
  startMonth: integer({ description: "Month that it starts in.", min: 1, max: 12, required: true, safer: "neutral" }),
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
  title: "Android Enterprise, company-owned: device restrictions",
  description:
    "What people may do: passwords, apps, functions of the device. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    accountsBlockModification: boolean({
      description: "Keeps people from changing accounts.",
      nullable: true,
      safer: contested.accounts,
    }),
    androidDeviceOwnerDelegatedScopeAppSettings: list(androidDeviceOwnerDelegatedScopeAppSetting, {
      description: "Apps that get rights of the device's owner.",
      nullable: true,
      safer: "shorter",
    }),
    appsAllowInstallFromUnknownSources: boolean({
      description: "Allows apps from unknown sources.",
      nullable: true,
      safer: "false",
    }),
    appsAutoUpdatePolicy: androidDeviceOwnerAppAutoUpdatePolicyType({
      description: "When apps update themselves.",
      nullable: true,
      safer: { order: ["never", "userChoice", "wiFiOnly", "always"] },
    }),
    appsDefaultPermissionPolicy: androidDeviceOwnerDefaultAppPermissionPolicyType({
      description: "What happens when an app asks for a permission.",
      nullable: true,
      safer: { order: ["autoGrant", "prompt", "autoDeny"] },
    }),
    appsRecommendSkippingFirstUseHints: boolean({
      description: "Asks apps to skip their introductions.",
      nullable: true,
      safer: "neutral",
    }),
    azureAdSharedDeviceDataClearApps: list(appListItem, {
      description: "Apps whose data is cleared when somebody signs out of a shared device.",
      nullable: true,
      safer: "longer",
    }),
    bluetoothBlockConfiguration: boolean({
      description: "Keeps people from setting Bluetooth up.",
      nullable: true,
      safer: "true",
    }),
    bluetoothBlockContactSharing: boolean({
      description: "Keeps contacts from Bluetooth devices.",
      nullable: true,
      safer: "true",
    }),
    cameraBlocked: boolean({ description: "Blocks the camera.", nullable: true, safer: contested.camera }),
    cellularBlockWiFiTethering: boolean({
      description: "Blocks tethering and hotspots.",
      nullable: true,
      safer: "true",
    }),
    certificateCredentialConfigurationDisabled: boolean({
      description: "Keeps people from managing certificates.",
      nullable: true,
      safer: "true",
    }),
    crossProfilePoliciesAllowCopyPaste: boolean({
      description: "Allows copying between work and personal profile.",
      nullable: true,
      safer: "false",
    }),
    crossProfilePoliciesAllowDataSharing: androidDeviceOwnerCrossProfileDataSharing({
      description: "Which way apps may share data between work and personal profile.",
      nullable: true,
      safer: {
        order: [
          "crossProfileDataSharingAllowed",
          "dataSharingFromWorkToPersonalBlocked",
          "crossProfileDataSharingBlocked",
        ],
      },
    }),
    crossProfilePoliciesShowWorkContactsInPersonalProfile: boolean({
      description: "Shows work contacts in the personal profile.",
      nullable: true,
      safer: "false",
    }),
    dataRoamingBlocked: boolean({ description: "Blocks mobile data while roaming.", nullable: true, safer: "neutral" }),
    dateTimeConfigurationBlocked: boolean({
      description: "Keeps people from changing date and time.",
      nullable: true,
      safer: "true",
    }),
    detailedHelpText: androidDeviceOwnerUserFacingMessage({
      description: "Long help text of blocked settings.",
      nullable: true,
    }),
    deviceLocationMode: androidDeviceOwnerLocationMode({
      description: "Whether the device's location is off.",
      nullable: true,
      safer: contested.location,
    }),
    deviceOwnerLockScreenMessage: androidDeviceOwnerUserFacingMessage({
      description: "Message on the lock screen.",
      nullable: true,
    }),
    enrollmentProfile: androidDeviceOwnerEnrollmentProfileType({
      description: "Kind of enrolment that the configuration is for.",
      safer: "depends",
    }),
    factoryResetBlocked: boolean({
      description: "Keeps people from resetting the device.",
      nullable: true,
      safer: contested.reset,
    }),
    factoryResetDeviceAdministratorEmails: list(string, {
      description: "Google accounts that can open the device after a reset (factory reset protection).",
      nullable: true,
      safer: "depends",
    }),
    globalProxy: androidDeviceOwnerGlobalProxy({ description: "Proxy of the whole device.", nullable: true }),
    googleAccountsBlocked: boolean({ description: "Blocks Google accounts.", nullable: true, safer: "true" }),
    kioskCustomizationDeviceSettingsBlocked: boolean({
      description: "Blocks Settings in kiosk mode.",
      nullable: true,
      safer: "true",
    }),
    kioskCustomizationPowerButtonActionsBlocked: boolean({
      description: "Blocks the power button's menu in kiosk mode.",
      nullable: true,
      safer: "neutral",
    }),
    kioskCustomizationStatusBar: androidDeviceOwnerKioskCustomizationStatusBar({
      description: "What the status bar shows in kiosk mode.",
      nullable: true,
      safer: "neutral",
    }),
    kioskCustomizationSystemErrorWarnings: boolean({
      description: "Shows system errors in kiosk mode.",
      nullable: true,
      safer: "neutral",
    }),
    kioskCustomizationSystemNavigation: androidDeviceOwnerKioskCustomizationSystemNavigation({
      description: "Which navigation buttons there are in kiosk mode.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeAppOrderEnabled: boolean({ description: "Puts apps where kioskModeAppPositions says.", nullable: true }),
    kioskModeAppPositions: list(androidDeviceOwnerKioskModeAppPositionItem, {
      description: "Where apps and folders are on the home screen.",
      nullable: true,
    }),
    kioskModeApps: list(appListItem, { description: "Apps of the kiosk.", nullable: true, safer: "depends" }),
    kioskModeAppsInFolderOrderedByName: boolean({ description: "Sorts apps in folders by name.", nullable: true }),
    kioskModeBluetoothConfigurationEnabled: boolean({
      description: "Lets people set Bluetooth up in kiosk mode.",
      nullable: true,
      safer: "false",
    }),
    kioskModeDebugMenuEasyAccessEnabled: boolean({
      description: "Puts the debug menu where it is easily reached.",
      nullable: true,
      safer: "false",
    }),
    kioskModeExitCode: string({
      description: "PIN that leaves kiosk mode.",
      nullable: true,
      writeOnly: true,
      secret: true,
    }),
    kioskModeFlashlightConfigurationEnabled: boolean({
      description: "Lets people use the flashlight in kiosk mode.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeFolderIcon: androidDeviceOwnerKioskModeFolderIcon({ description: "Look of folders.", nullable: true }),
    kioskModeGridHeight: integer({ description: "Rows of the home screen.", min: 1, max: 9999999, nullable: true }),
    kioskModeGridWidth: integer({ description: "Columns of the home screen.", min: 1, max: 9999999, nullable: true }),
    kioskModeIconSize: androidDeviceOwnerKioskModeIconSize({ description: "Size of icons.", nullable: true }),
    kioskModeLockHomeScreen: boolean({
      description: "Keeps people from moving icons.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeManagedFolders: list(androidDeviceOwnerKioskModeManagedFolder, {
      description: "Folders of the home screen.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenAppSettings: list(androidDeviceOwnerKioskModeApp, {
      description: "Which apps can be used before sign-in or offline.",
      nullable: true,
      safer: "depends",
    }),
    kioskModeManagedHomeScreenAutoSignout: boolean({
      description: "Signs people out after some idle time.",
      nullable: true,
      safer: "true",
    }),
    kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds: integer({
      description: "Idle time before people are signed out.",
      min: 0,
      max: 9999999,
      unit: "seconds",
      nullable: true,
      safer: "lower",
    }),
    kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds: integer({
      description: "How long people are warned before they are signed out.",
      min: 0,
      max: 9999999,
      unit: "seconds",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeManagedHomeScreenPinComplexity: kioskModeManagedHomeScreenPinComplexity({
      description: "How strong the session's PIN must be.",
      nullable: true,
      safer: { order: ["notConfigured", "simple", "complex"] },
    }),
    kioskModeManagedHomeScreenPinRequired: boolean({
      description: "Asks people to set a PIN for the session.",
      nullable: true,
      safer: "true",
    }),
    kioskModeManagedHomeScreenPinRequiredToResume: boolean({
      description: "Asks for the session's PIN when the screen comes back.",
      nullable: true,
      safer: "true",
    }),
    kioskModeManagedHomeScreenSignInBackground: string({
      description: "Address of the sign-in screen's background.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenSignInBrandingLogo: string({
      description: "Address of the sign-in screen's logo.",
      nullable: true,
    }),
    kioskModeManagedHomeScreenSignInEnabled: boolean({
      description: "Shows a sign-in screen.",
      nullable: true,
      safer: "true",
    }),
    kioskModeManagedSettingsEntryDisabled: boolean({
      description: "Hides the entry Managed Settings.",
      nullable: true,
      safer: "true",
    }),
    kioskModeMediaVolumeConfigurationEnabled: boolean({
      description: "Lets people change the media volume in kiosk mode.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeScreenOrientation: androidDeviceOwnerKioskModeScreenOrientation({
      description: "Orientation of the screen.",
      nullable: true,
    }),
    kioskModeScreenSaverConfigurationEnabled: boolean({ description: "Turns a screen saver on.", nullable: true }),
    kioskModeScreenSaverDetectMediaDisabled: boolean({
      description: "Starts the screen saver also while media play.",
      nullable: true,
    }),
    kioskModeScreenSaverDisplayTimeInSeconds: integer({
      description: "How long the screen saver shows; 0 until somebody uses the device.",
      min: 0,
      max: 9999999,
      unit: "seconds",
      nullable: true,
    }),
    kioskModeScreenSaverImageUrl: string({ description: "Address of the screen saver's picture.", nullable: true }),
    kioskModeScreenSaverStartDelayInSeconds: integer({
      description: "Idle time before the screen saver starts.",
      min: 1,
      max: 9999999,
      unit: "seconds",
      nullable: true,
    }),
    kioskModeShowAppNotificationBadge: boolean({ description: "Shows notification badges on icons.", nullable: true }),
    kioskModeShowDeviceInfo: boolean({
      description: "Lets people see information about the device.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeUseManagedHomeScreenApp: kioskModeType({
      description: "Whether the kiosk runs one app or several.",
      nullable: true,
      safer: "depends",
    }),
    kioskModeVirtualHomeButtonEnabled: boolean({
      description: "Shows a home button on the screen.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeVirtualHomeButtonType: androidDeviceOwnerVirtualHomeButtonType({
      description: "Kind of the home button on the screen.",
      nullable: true,
      safer: "neutral",
    }),
    kioskModeWallpaperUrl: string({ description: "Address of the wallpaper.", nullable: true }),
    kioskModeWifiAllowedSsids: list(string, {
      description: "Wi-Fi networks that people may choose in kiosk mode, by SSID.",
      nullable: true,
      safer: "depends",
    }),
    kioskModeWiFiConfigurationEnabled: boolean({
      description: "Lets people choose Wi-Fi networks in kiosk mode.",
      nullable: true,
      safer: "false",
    }),
    locateDeviceLostModeEnabled: boolean({
      description: "Lets administrators locate a lost device.",
      nullable: true,
      safer: contested.location,
    }),
    locateDeviceUserlessDisabled: boolean({
      description: "Keeps administrators from locating a device without user.",
      nullable: true,
      safer: contested.location,
    }),
    microphoneForceMute: boolean({ description: "Mutes the microphone.", nullable: true, safer: "true" }),
    microsoftLauncherConfigurationEnabled: boolean({ description: "Configures Microsoft Launcher.", nullable: true }),
    microsoftLauncherCustomWallpaperAllowUserModification: boolean({
      description: "Lets people change the launcher's wallpaper.",
      nullable: true,
    }),
    microsoftLauncherCustomWallpaperEnabled: boolean({ description: "Sets the launcher's wallpaper.", nullable: true }),
    microsoftLauncherCustomWallpaperImageUrl: string({
      description: "Address of the launcher's wallpaper.",
      nullable: true,
    }),
    microsoftLauncherDockPresenceAllowUserModification: boolean({
      description: "Lets people change the launcher's dock.",
      nullable: true,
    }),
    microsoftLauncherDockPresenceConfiguration: microsoftLauncherDockPresence({
      description: "Whether the launcher's dock shows.",
      nullable: true,
    }),
    microsoftLauncherFeedAllowUserModification: boolean({
      description: "Lets people change the launcher's feed.",
      nullable: true,
    }),
    microsoftLauncherFeedEnabled: boolean({ description: "Shows the launcher's feed.", nullable: true }),
    microsoftLauncherSearchBarPlacementConfiguration: microsoftLauncherSearchBarPlacement({
      description: "Where the launcher's search bar is.",
      nullable: true,
    }),
    networkEscapeHatchAllowed: boolean({
      description: "Lets people join a network for the moment where the device can't start without one.",
      nullable: true,
      safer: contested.escapeHatch,
    }),
    nfcBlockOutgoingBeam: boolean({ description: "Blocks sending by NFC beam.", nullable: true, safer: "true" }),
    passwordBlockKeyguard: boolean({ description: "Turns the lock screen off.", nullable: true, safer: "false" }),
    passwordBlockKeyguardFeatures: list(androidKeyguardFeature, {
      description: "What is turned off on the lock screen.",
      safer: "longer",
    }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLetterCharacters: integer({
      description: "How many letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLowerCaseCharacters: integer({
      description: "How many lower-case letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNonLetterCharacters: integer({
      description: "How many characters beside letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumNumericCharacters: integer({
      description: "How many digits a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumSymbolCharacters: integer({
      description: "How many symbols a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumUpperCaseCharacters: integer({
      description: "How many upper-case letters a password needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordCountToBlock: integer({
      description: "How many passwords back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "What a password must consist of.",
      nullable: true,
      safer: {
        order: [
          "deviceDefault",
          "lowSecurityBiometric",
          "required",
          "numeric",
          "numericComplex",
          "alphabetic",
          "alphanumeric",
          "alphanumericWithSymbols",
        ],
      },
    }),
    passwordRequireUnlock: androidDeviceOwnerRequiredPasswordUnlock({
      description: "How often the password itself is asked for in place of biometrics.",
      nullable: true,
      safer: { order: ["deviceDefault", "daily"] },
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      min: 4,
      max: 11,
      nullable: true,
      safer: "lower",
    }),
    personalProfileAppsAllowInstallFromUnknownSources: boolean({
      description: "Allows apps from unknown sources in the personal profile.",
      nullable: true,
      safer: "false",
    }),
    personalProfileCameraBlocked: boolean({
      description: "Blocks the camera in the personal profile.",
      nullable: true,
      safer: contested.camera,
    }),
    personalProfilePersonalApplications: list(appListItem, {
      description: "Personal apps that are allowed or blocked, as personalProfilePlayStoreMode says.",
      nullable: true,
      safer: "depends",
    }),
    personalProfilePlayStoreMode: personalProfilePersonalPlayStoreMode({
      description: "Whether the list of personal apps names what is allowed or what is blocked.",
      nullable: true,
      safer: "depends",
    }),
    personalProfileScreenCaptureBlocked: boolean({
      description: "Blocks screenshots in the personal profile.",
      nullable: true,
      safer: contested.screenshots,
    }),
    playStoreMode: androidDeviceOwnerPlayStoreMode({
      description: "Which apps the Play Store shows: those that are assigned, or all but the blocked ones.",
      nullable: true,
      safer: { order: ["blockList", "allowList"] },
    }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", nullable: true, safer: contested.screenshots }),
    securityCommonCriteriaModeEnabled: boolean({
      description: "Turns Common Criteria mode on, which is for the highest needs and costs comfort.",
      nullable: true,
      safer: "true",
    }),
    securityDeveloperSettingsEnabled: boolean({
      description: "Lets people open developer settings.",
      nullable: true,
      safer: "false",
    }),
    securityRequireVerifyApps: boolean({
      description: "Requires that Google Play Protect scans apps.",
      nullable: true,
      safer: "true",
    }),
    shareDeviceLocationDisabled: boolean({
      description: "Keeps apps from sharing the location.",
      nullable: true,
      safer: contested.location,
    }),
    shortHelpText: androidDeviceOwnerUserFacingMessage({
      description: "Short help text of blocked settings.",
      nullable: true,
    }),
    statusBarBlocked: boolean({
      description: "Blocks the status bar and its notifications.",
      nullable: true,
      safer: "neutral",
    }),
    stayOnModes: list(androidDeviceOwnerBatteryPluggedMode, {
      description: "Power supplies at which the screen stays on.",
      safer: "shorter",
    }),
    storageAllowUsb: boolean({ description: "Allows USB storage.", nullable: true, safer: "false" }),
    storageBlockExternalMedia: boolean({ description: "Blocks external media.", nullable: true, safer: "true" }),
    storageBlockUsbFileTransfer: boolean({
      description: "Blocks file transfer by USB.",
      nullable: true,
      safer: "true",
    }),
    systemUpdateFreezePeriods: list(androidDeviceOwnerSystemUpdateFreezePeriod, {
      description: "Times of the year in which system updates wait; at most 90 days each, and 60 apart.",
      nullable: true,
      safer: "shorter",
    }),
    systemUpdateInstallType: androidDeviceOwnerSystemUpdateInstallType({
      description: "When system updates are installed.",
      nullable: true,
      safer: { order: ["postpone", "windowed", "automatic"] },
    }),
    systemUpdateWindowEndMinutesAfterMidnight: integer({
      description: "End of the daily window for system updates, counted from midnight.",
      min: 0,
      max: 1440,
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    systemUpdateWindowStartMinutesAfterMidnight: integer({
      description: "Start of the daily window for system updates, counted from midnight.",
      min: 0,
      max: 1440,
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    systemWindowsBlocked: boolean({
      description: "Blocks windows of the system such as toasts and incoming calls.",
      nullable: true,
      safer: "neutral",
    }),
    usersBlockAdd: boolean({ description: "Keeps people from adding users.", nullable: true, safer: "true" }),
    usersBlockRemove: boolean({ description: "Keeps people from removing users.", nullable: true, safer: "neutral" }),
    volumeBlockAdjustment: boolean({
      description: "Keeps people from changing the volume.",
      nullable: true,
      safer: "neutral",
    }),
    vpnAlwaysOnLockdownMode: boolean({
      description: "Blocks traffic outside the always-on VPN.",
      nullable: true,
      safer: "true",
    }),
    vpnAlwaysOnPackageIdentifier: string({
      description: "App of the always-on VPN, by package.",
      nullable: true,
      safer: "depends",
    }),
    wifiBlockEditConfigurations: boolean({
      description: "Keeps people from changing Wi-Fi networks.",
      nullable: true,
      safer: "true",
    }),
    wifiBlockEditPolicyDefinedConfigurations: boolean({
      description: "Keeps people from changing Wi-Fi networks that are managed.",
      nullable: true,
      safer: "true",
    }),
    workProfilePasswordExpirationDays: integer({
      description: "How long a password of the work profile may be used.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    workProfilePasswordMinimumLength: integer({
      description: "Shortest password of the work profile.",
      min: 4,
      max: 16,
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumLetterCharacters: integer({
      description: "How many letters a password of the work profile needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumLowerCaseCharacters: integer({
      description: "How many lower-case letters a password of the work profile needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumNonLetterCharacters: integer({
      description: "How many characters beside letters a password of the work profile needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumNumericCharacters: integer({
      description: "How many digits a password of the work profile needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumSymbolCharacters: integer({
      description: "How many symbols a password of the work profile needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordMinimumUpperCaseCharacters: integer({
      description: "How many upper-case letters a password of the work profile needs.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordPreviousPasswordCountToBlock: integer({
      description: "How many passwords of the work profile back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    workProfilePasswordRequiredType: androidDeviceOwnerRequiredPasswordType({
      description: "What a password of the work profile must consist of.",
      nullable: true,
      safer: {
        order: ["deviceDefault", "lowSecurityBiometric", "required", "numericComplex", "alphanumericWithSymbols"],
      },
    }),
    workProfilePasswordRequireUnlock: androidDeviceOwnerRequiredPasswordUnlock({
      description: "How often the work profile's password itself is asked for in place of biometrics.",
      nullable: true,
      safer: { order: ["deviceDefault", "daily"] },
    }),
    workProfilePasswordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the work profile is removed.",
      min: 4,
      max: 11,
      nullable: true,
      safer: "lower",
    }),
    isKioskModeExitCodeSet: boolean({ description: "Whether a PIN that leaves kiosk mode is set.", safer: "depends" }),
  },
});
