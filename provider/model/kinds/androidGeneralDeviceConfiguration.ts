import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, list } from "../kind.ts";
import { androidRequiredPasswordComplexity } from "../types/androidRequiredPasswordComplexity.ts";
import { androidRequiredPasswordType } from "../types/androidRequiredPasswordType.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { webBrowserCookieSettings } from "../types/webBrowserCookieSettings.ts";

export default defineKind({
  name: "AndroidGeneralDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: device restrictions",
  description:
    "What people may do: passwords, apps, functions of the device. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidgeneraldeviceconfiguration?view=graph-rest-beta",
  fields: {
    appsBlockClipboardSharing: boolean({ description: "Keeps apps from sharing the clipboard.", safer: "true" }),
    appsBlockCopyPaste: boolean({ description: "Blocks copying and pasting within apps.", safer: "true" }),
    appsBlockYouTube: boolean({ description: "Blocks YouTube.", safer: "neutral" }),
    appsHideList: list(appListItem, { description: "Apps that are hidden.", nullable: true, safer: "longer" }),
    appsInstallAllowList: list(appListItem, {
      description: "Apps that may be installed.",
      nullable: true,
      safer: "depends",
    }),
    appsLaunchBlockList: list(appListItem, {
      description: "Apps that can't be started.",
      nullable: true,
      safer: "longer",
    }),
    bluetoothBlocked: boolean({ description: "Blocks Bluetooth.", safer: "true" }),
    cameraBlocked: boolean({ description: "Blocks the camera.", safer: contested.camera }),
    cellularBlockDataRoaming: boolean({ description: "Blocks mobile data while roaming.", safer: "neutral" }),
    cellularBlockMessaging: boolean({ description: "Blocks text messages.", safer: "neutral" }),
    cellularBlockVoiceRoaming: boolean({ description: "Blocks calls while roaming.", safer: "neutral" }),
    cellularBlockWiFiTethering: boolean({ description: "Blocks tethering and hotspots.", safer: "true" }),
    compliantAppListType: appListType({
      description: "Whether compliantAppsList names what is allowed or what isn't.",
      safer: "depends",
    }),
    compliantAppsList: list(appListItem, {
      description: "Apps that a report holds against the device.",
      nullable: true,
      safer: "depends",
    }),
    dateAndTimeBlockChanges: boolean({ description: "Keeps people from changing date and time.", safer: "true" }),
    deviceSharingAllowed: boolean({ description: "Lets several people use the device.", safer: "false" }),
    diagnosticDataBlockSubmission: boolean({
      description: "Keeps diagnostic data on the device.",
      safer: contested.diagnostics,
    }),
    factoryResetBlocked: boolean({ description: "Keeps people from resetting the device.", safer: contested.reset }),
    googleAccountBlockAutoSync: boolean({
      description: "Stops Google accounts from synchronising by themselves.",
      safer: "true",
    }),
    googlePlayStoreBlocked: boolean({ description: "Blocks the Google Play Store.", safer: contested.store }),
    kioskModeApps: list(appListItem, { description: "Apps of the kiosk.", nullable: true, safer: "depends" }),
    kioskModeBlockSleepButton: boolean({ description: "Blocks the sleep button in kiosk mode.", safer: "neutral" }),
    kioskModeBlockVolumeButtons: boolean({ description: "Blocks the volume buttons in kiosk mode.", safer: "neutral" }),
    locationServicesBlocked: boolean({ description: "Turns location services off.", safer: contested.location }),
    nfcBlocked: boolean({ description: "Blocks NFC.", safer: "true" }),
    passwordBlockFingerprintUnlock: boolean({
      description: "Blocks unlocking by fingerprint.",
      safer: contested.biometrics,
    }),
    passwordBlockTrustAgents: boolean({ description: "Blocks Smart Lock and other trust agents.", safer: "true" }),
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
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Longest idle time before the screen turns off.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "How many passwords back can't be used again.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires a password.", safer: "true" }),
    passwordRequiredType: androidRequiredPasswordType({
      description: "What a password must consist of.",
      safer: {
        order: [
          "deviceDefault",
          "lowSecurityBiometric",
          "any",
          "numeric",
          "numericComplex",
          "alphabetic",
          "alphanumeric",
          "alphanumericWithSymbols",
        ],
      },
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      min: 1,
      max: 16,
      nullable: true,
      safer: "lower",
    }),
    powerOffBlocked: boolean({ description: "Keeps people from turning the device off.", safer: "neutral" }),
    requiredPasswordComplexity: androidRequiredPasswordComplexity({
      description: "How strong a password must be, in Android's own steps.",
      safer: { order: ["none", "low", "medium", "high"] },
    }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", safer: contested.screenshots }),
    securityRequireVerifyApps: boolean({ description: "Requires that Google Play Protect scans apps.", safer: "true" }),
    storageBlockGoogleBackup: boolean({ description: "Blocks the backup to Google.", safer: "true" }),
    storageBlockRemovableStorage: boolean({ description: "Blocks removable storage.", safer: "true" }),
    storageRequireDeviceEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    storageRequireRemovableStorageEncryption: boolean({
      description: "Requires encrypted removable storage.",
      safer: "true",
    }),
    voiceAssistantBlocked: boolean({ description: "Blocks the voice assistant.", safer: contested.assistant }),
    voiceDialingBlocked: boolean({ description: "Blocks dialling by voice.", safer: "true" }),
    webBrowserBlockAutofill: boolean({
      description: "Turns autofill of the browser off.",
      safer: contested.passwordManager,
    }),
    webBrowserBlocked: boolean({ description: "Blocks the browser.", safer: "true" }),
    webBrowserBlockJavaScript: boolean({
      description: "Turns JavaScript of the browser off.",
      safer: contested.javaScript,
    }),
    webBrowserBlockPopups: boolean({ description: "Blocks pop-up windows of the browser.", safer: "true" }),
    webBrowserCookieSettings: webBrowserCookieSettings({
      description: "Which cookies the browser takes.",
      safer: { order: ["allowAlways", "allowFromWebsitesVisited", "allowCurrentWebSite", "blockAlways"] },
    }),
    wiFiBlocked: boolean({ description: "Blocks Wi-Fi.", safer: contested.wifi }),
  },
});
