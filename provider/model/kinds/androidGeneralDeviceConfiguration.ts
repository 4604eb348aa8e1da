import { deviceConfigurations } from "../collections/index.ts";
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
    appsBlockClipboardSharing: boolean({ description: "Keeps apps from sharing the clipboard." }),
    appsBlockCopyPaste: boolean({ description: "Blocks copying and pasting within apps." }),
    appsBlockYouTube: boolean({ description: "Blocks YouTube." }),
    appsHideList: list(appListItem, { description: "Apps that are hidden.", nullable: true }),
    appsInstallAllowList: list(appListItem, { description: "Apps that may be installed.", nullable: true }),
    appsLaunchBlockList: list(appListItem, { description: "Apps that can't be started.", nullable: true }),
    bluetoothBlocked: boolean({ description: "Blocks Bluetooth." }),
    cameraBlocked: boolean({ description: "Blocks the camera." }),
    cellularBlockDataRoaming: boolean({ description: "Blocks mobile data while roaming." }),
    cellularBlockMessaging: boolean({ description: "Blocks text messages." }),
    cellularBlockVoiceRoaming: boolean({ description: "Blocks calls while roaming." }),
    cellularBlockWiFiTethering: boolean({ description: "Blocks tethering and hotspots." }),
    compliantAppListType: appListType({
      description: "Whether compliantAppsList names what is allowed or what isn't.",
    }),
    compliantAppsList: list(appListItem, {
      description: "Apps that a report holds against the device.",
      nullable: true,
    }),
    dateAndTimeBlockChanges: boolean({ description: "Keeps people from changing date and time." }),
    deviceSharingAllowed: boolean({ description: "Lets several people use the device." }),
    diagnosticDataBlockSubmission: boolean({ description: "Keeps diagnostic data on the device." }),
    factoryResetBlocked: boolean({ description: "Keeps people from resetting the device." }),
    googleAccountBlockAutoSync: boolean({ description: "Stops Google accounts from synchronising by themselves." }),
    googlePlayStoreBlocked: boolean({ description: "Blocks the Google Play Store." }),
    kioskModeApps: list(appListItem, { description: "Apps of the kiosk.", nullable: true }),
    kioskModeBlockSleepButton: boolean({ description: "Blocks the sleep button in kiosk mode." }),
    kioskModeBlockVolumeButtons: boolean({ description: "Blocks the volume buttons in kiosk mode." }),
    locationServicesBlocked: boolean({ description: "Turns location services off." }),
    nfcBlocked: boolean({ description: "Blocks NFC." }),
    passwordBlockFingerprintUnlock: boolean({ description: "Blocks unlocking by fingerprint." }),
    passwordBlockTrustAgents: boolean({ description: "Blocks Smart Lock and other trust agents.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      min: 1,
      max: 365,
      unit: "days",
      nullable: true,
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
    passwordRequiredType: androidRequiredPasswordType({ description: "What a password must consist of." }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      min: 1,
      max: 16,
      nullable: true,
    }),
    powerOffBlocked: boolean({ description: "Keeps people from turning the device off." }),
    requiredPasswordComplexity: androidRequiredPasswordComplexity({
      description: "How strong a password must be, in Android's own steps.",
      safer: { order: ["none", "low", "medium", "high"] },
    }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots." }),
    securityRequireVerifyApps: boolean({ description: "Requires that Google Play Protect scans apps.", safer: "true" }),
    storageBlockGoogleBackup: boolean({ description: "Blocks the backup to Google." }),
    storageBlockRemovableStorage: boolean({ description: "Blocks removable storage." }),
    storageRequireDeviceEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    storageRequireRemovableStorageEncryption: boolean({
      description: "Requires encrypted removable storage.",
      safer: "true",
    }),
    voiceAssistantBlocked: boolean({ description: "Blocks the voice assistant." }),
    voiceDialingBlocked: boolean({ description: "Blocks dialling by voice." }),
    webBrowserBlockAutofill: boolean({ description: "Turns autofill of the browser off." }),
    webBrowserBlocked: boolean({ description: "Blocks the browser." }),
    webBrowserBlockJavaScript: boolean({ description: "Turns JavaScript of the browser off." }),
    webBrowserBlockPopups: boolean({ description: "Blocks pop-up windows of the browser." }),
    webBrowserCookieSettings: webBrowserCookieSettings({ description: "Which cookies the browser takes." }),
    wiFiBlocked: boolean({ description: "Blocks Wi-Fi." }),
  },
});
