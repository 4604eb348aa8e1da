import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { boolean, defineKind, integer, list } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "WindowsPhone81GeneralConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows Phone 8.1: device restrictions",
  description: "Passwords, apps and functions. For Windows Phone 8.1, which Microsoft no longer supports.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81generalconfiguration?view=graph-rest-beta",
  fields: {
    applyOnlyToWindowsPhone81: boolean({
      description: "Whether only Windows Phone 8.1 gets the configuration.",
      readOnly: true,
    }),
    appsBlockCopyPaste: boolean({ description: "Blocks copying and pasting within apps.", safer: "true" }),
    bluetoothBlocked: boolean({ description: "Blocks Bluetooth.", safer: "true" }),
    cameraBlocked: boolean({ description: "Blocks the camera.", safer: contested.camera }),
    cellularBlockWifiTethering: boolean({ description: "Blocks tethering.", safer: "true" }),
    compliantAppListType: appListType({
      description: "Whether compliantAppsList names what is allowed or what isn't.",
      safer: "depends",
    }),
    compliantAppsList: list(appListItem, {
      description: "Apps that a report holds against the device.",
      nullable: true,
      safer: "depends",
    }),
    diagnosticDataBlockSubmission: boolean({
      description: "Keeps diagnostic data on the device.",
      safer: contested.diagnostics,
    }),
    emailBlockAddingAccounts: boolean({ description: "Keeps people from adding mail accounts.", safer: "true" }),
    locationServicesBlocked: boolean({ description: "Turns location services off.", safer: contested.location }),
    microsoftAccountBlocked: boolean({ description: "Blocks Microsoft accounts.", safer: "true" }),
    nfcBlocked: boolean({ description: "Blocks NFC.", safer: "true" }),
    passwordBlockSimple: boolean({ description: "Refuses simple passwords such as 1234.", safer: "true" }),
    passwordExpirationDays: integer({
      description: "How long a password may be used.",
      unit: "days",
      nullable: true,
      safer: contested.expiry,
    }),
    passwordMinimumCharacterSetCount: integer({
      description: "How many kinds of characters a password needs.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Shortest password.",
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
    passwordRequiredType: requiredPasswordType({
      description: "What a password must consist of.",
      safer: { order: ["deviceDefault", "numeric", "alphanumeric"] },
    }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Wrong passwords after which the device resets itself, and all data is lost.",
      nullable: true,
      safer: "lower",
    }),
    screenCaptureBlocked: boolean({ description: "Blocks screenshots.", safer: contested.screenshots }),
    storageBlockRemovableStorage: boolean({ description: "Blocks removable storage.", safer: "true" }),
    storageRequireEncryption: boolean({ description: "Requires encrypted storage.", safer: "true" }),
    webBrowserBlocked: boolean({ description: "Blocks the browser.", safer: "true" }),
    wifiBlockAutomaticConnectHotspots: boolean({
      description: "Keeps the device from joining hotspots by itself.",
      safer: "true",
    }),
    wifiBlocked: boolean({ description: "Blocks Wi-Fi.", safer: contested.wifi }),
    wifiBlockHotspotReporting: boolean({ description: "Keeps the device from reporting hotspots.", safer: "neutral" }),
    windowsStoreBlocked: boolean({ description: "Blocks the Store.", safer: contested.store }),
  },
});
