import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, integer, list } from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appListType } from "../types/appListType.ts";
import { requiredPasswordType } from "../types/requiredPasswordType.ts";

export default defineKind({
  name: "WindowsPhone81GeneralConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows phone81 general configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81generalconfiguration?view=graph-rest-beta",
  fields: {
    applyOnlyToWindowsPhone81: boolean({ description: "Whether: apply only to windows phone81.", readOnly: true }),
    appsBlockCopyPaste: boolean({ description: "Whether: APPs block copy paste.", safer: "true" }),
    bluetoothBlocked: boolean({ description: "Blocks: bluetooth.", safer: "true" }),
    cameraBlocked: boolean({ description: "Blocks: camera.", safer: "true" }),
    cellularBlockWifiTethering: boolean({ description: "Whether: cellular block WiFi tethering." }),
    compliantAppListType: appListType({ description: "Compliant APP list type." }),
    compliantAppsList: list(appListItem, { description: "Compliant APPs list.", nullable: true }),
    diagnosticDataBlockSubmission: boolean({ description: "Whether: diagnostic data block submission." }),
    emailBlockAddingAccounts: boolean({ description: "Whether: email block adding accounts." }),
    locationServicesBlocked: boolean({ description: "Blocks: location services.", safer: "true" }),
    microsoftAccountBlocked: boolean({ description: "Blocks: microsoft account.", safer: "true" }),
    nfcBlocked: boolean({ description: "Blocks: NFC.", safer: "true" }),
    passwordBlockSimple: boolean({ description: "Whether: password block simple.", safer: "true" }),
    passwordExpirationDays: integer({ description: "Password expiration days.", unit: "days", nullable: true }),
    passwordMinimumCharacterSetCount: integer({
      description: "Password minimum character set count.",
      nullable: true,
      safer: "higher",
    }),
    passwordMinimumLength: integer({
      description: "Password minimum length.",
      unit: "characters",
      nullable: true,
      safer: "higher",
    }),
    passwordMinutesOfInactivityBeforeScreenTimeout: integer({
      description: "Password minutes of inactivity before screen timeout.",
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    passwordPreviousPasswordBlockCount: integer({
      description: "Password previous password block count.",
      min: 0,
      max: 24,
      nullable: true,
      safer: "higher",
    }),
    passwordRequired: boolean({ description: "Requires: password.", safer: "true" }),
    passwordRequiredType: requiredPasswordType({ description: "Password required type." }),
    passwordSignInFailureCountBeforeFactoryReset: integer({
      description: "Password sign in failure count before factory reset.",
      nullable: true,
    }),
    screenCaptureBlocked: boolean({ description: "Blocks: screen capture.", safer: "true" }),
    storageBlockRemovableStorage: boolean({ description: "Whether: storage block removable storage.", safer: "true" }),
    storageRequireEncryption: boolean({ description: "Whether: storage require encryption.", safer: "true" }),
    webBrowserBlocked: boolean({ description: "Blocks: web browser.", safer: "true" }),
    wifiBlockAutomaticConnectHotspots: boolean({ description: "Whether: WiFi block automatic connect hotspots." }),
    wifiBlocked: boolean({ description: "Blocks: WiFi.", safer: "true" }),
    wifiBlockHotspotReporting: boolean({ description: "Whether: WiFi block hotspot reporting." }),
    windowsStoreBlocked: boolean({ description: "Blocks: windows store.", safer: "true" }),
  },
});
