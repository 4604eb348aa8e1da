import { deviceConfigurations } from "../collections/index.ts";
import {
  binary,
  boolean,
  defineKind,
  enumType,
  type Fields,
  integer,
  list,
  objectType,
  reference,
  string,
  unionType,
} from "../kind.ts";
import { appListItem } from "../types/appListItem.ts";
import { appleDeviceFeaturesConfigurationBaseFields } from "../types/appleDeviceFeaturesConfigurationBase.ts";
import { iosSingleSignOnExtension, singleSignOnExtension } from "../types/singleSignOnExtension.ts";

const iosBookmark = objectType("iosBookmark", {
  bookmarkFolder: string({ description: "Folder that the bookmark is in.", nullable: true, safer: "neutral" }),
  displayName: string({ description: "Name of the bookmark.", required: true }),
  url: string({ description: "Address of the bookmark.", required: true, safer: "depends" }),
});

const iosWebContentFilterBase = unionType("iosWebContentFilterBase", {
  iosWebContentFilterAutoFilter: {
    allowedUrls: list(string, {
      description: "Sites that are open although the filter would block them.",
      nullable: true,
      safer: "shorter",
    }),
    blockedUrls: list(string, { description: "Sites that are blocked as well.", nullable: true, safer: "longer" }),
  },
  iosWebContentFilterSpecificWebsitesAccess: {
    specificWebsitesOnly: list(iosBookmark, {
      description: "Sites that can be opened; all others are blocked.",
      nullable: true,
      safer: "depends",
    }),
    websiteList: list(iosBookmark, {
      description: "Sites that can be opened; all others are blocked.",
      nullable: true,
      safer: "depends",
    }),
  },
});

const iosHomeScreenItemFields: Fields = {
  displayName: string({ description: "Name below the icon.", nullable: true }),
};

const iosHomeScreenAppFields: Fields = {
  ...iosHomeScreenItemFields,
  bundleID: string({ description: "The app, by bundle.", required: true, safer: "depends" }),
  isWebClip: boolean({ description: "Whether it is a web clip rather than an app.", safer: "neutral" }),
};

const iosHomeScreenApp = objectType("iosHomeScreenApp", iosHomeScreenAppFields);

const iosHomeScreenFolderPage = objectType("iosHomeScreenFolderPage", {
  apps: list(iosHomeScreenApp, { description: "Apps on the page.", ordered: true, safer: "neutral" }),
  displayName: string({ description: "Name of the page.", nullable: true }),
});

const iosHomeScreenItem = unionType("iosHomeScreenItem", {
  iosHomeScreenApp: iosHomeScreenAppFields,
  iosHomeScreenFolder: {
    ...iosHomeScreenItemFields,
    pages: list(iosHomeScreenFolderPage, { description: "Pages of the folder.", ordered: true, safer: "neutral" }),
  },
});

const iosHomeScreenPage = objectType("iosHomeScreenPage", {
  displayName: string({ description: "Name of the page.", nullable: true }),
  icons: list(iosHomeScreenItem, { description: "Apps and folders on the page.", ordered: true, safer: "neutral" }),
});

const iosNotificationAlertType = enumType("iosNotificationAlertType", ["deviceDefault", "banner", "modal", "none"]);

const iosNotificationPreviewVisibility = enumType("iosNotificationPreviewVisibility", [
  "notConfigured",
  "alwaysShow",
  "hideWhenLocked",
  "neverShow",
]);

const iosNotificationSettings = objectType("iosNotificationSettings", {
  alertType: iosNotificationAlertType({ description: "How a notification shows.", safer: "neutral" }),
  appName: string({ description: "Name of the app, for administrators.", nullable: true, safer: "neutral" }),
  badgesEnabled: boolean({ description: "Shows badges.", nullable: true, safer: "neutral" }),
  bundleID: string({ description: "The app, by bundle.", required: true, safer: "depends" }),
  enabled: boolean({ description: "Allows notifications.", nullable: true, safer: "neutral" }),
  previewVisibility: iosNotificationPreviewVisibility({
    description: "When previews show.",
    safer: { order: ["alwaysShow", "hideWhenLocked", "neverShow"] },
  }),
  publisher: string({ description: "Publisher of the app, for administrators.", nullable: true }),
  showInNotificationCenter: boolean({
    description: "Shows notifications in Notification Center.",
    nullable: true,
    safer: "neutral",
  }),
  showOnLockScreen: boolean({ description: "Shows notifications at the lock screen.", nullable: true, safer: "false" }),
  soundsEnabled: boolean({ description: "Allows sounds.", nullable: true, safer: "neutral" }),
});

const iosSingleSignOnSettings = objectType("iosSingleSignOnSettings", {
  allowedAppsList: list(appListItem, { description: "Apps that may use Kerberos.", nullable: true, safer: "depends" }),
  allowedUrls: list(string, { description: "Sites that Kerberos is for.", nullable: true, safer: "depends" }),
  displayName: string({ description: "Name of the settings.", nullable: true }),
  kerberosPrincipalName: string({ description: "Kerberos principal.", nullable: true, safer: "depends" }),
  kerberosRealm: string({ description: "Kerberos realm.", nullable: true, safer: "depends" }),
});

const iosWallpaperDisplayLocation = enumType("iosWallpaperDisplayLocation", [
  "notConfigured",
  "lockScreen",
  "homeScreen",
  "lockAndHomeScreens",
]);

const mimeContent = objectType("mimeContent", {
  type: string({ description: "Media type, for example `image/png`.", nullable: true, safer: "neutral" }),
  value: binary({ description: "The content.", nullable: true, safer: "depends" }),
});

export default defineKind({
  name: "IosDeviceFeaturesConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: device features",
  description: "Home screen, notifications, single sign-on, AirPrint, web filter, wallpaper. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration?view=graph-rest-beta",
  fields: {
    ...appleDeviceFeaturesConfigurationBaseFields,
    assetTagTemplate: string({
      description: "Asset tag on the lock screen and at sign-in.",
      nullable: true,
      safer: "neutral",
    }),
    contentFilterSettings: iosWebContentFilterBase({ description: "Which sites Safari opens.", nullable: true }),
    homeScreenDockIcons: list(iosHomeScreenItem, {
      description: "Apps and folders in the dock.",
      nullable: true,
      ordered: true,
      safer: "neutral",
    }),
    homeScreenGridHeight: integer({ description: "Rows of the home screen.", nullable: true, safer: "neutral" }),
    homeScreenGridWidth: integer({ description: "Columns of the home screen.", nullable: true, safer: "neutral" }),
    homeScreenPages: list(iosHomeScreenPage, {
      description: "Pages of the home screen.",
      nullable: true,
      ordered: true,
      safer: "neutral",
    }),
    iosSingleSignOnExtension: iosSingleSignOnExtension({
      description: "Extension for single sign-on.",
      nullable: true,
    }),
    lockScreenFootnote: string({
      description: "Text at the foot of the lock screen.",
      nullable: true,
      safer: "neutral",
    }),
    notificationSettings: list(iosNotificationSettings, {
      description: "Notifications of single apps.",
      nullable: true,
      safer: "depends",
    }),
    singleSignOnExtension: singleSignOnExtension({
      description: "Extension for single sign-on. Replaced by iosSingleSignOnExtension.",
      nullable: true,
    }),
    singleSignOnSettings: iosSingleSignOnSettings({ description: "Kerberos for apps and sites.", nullable: true }),
    wallpaperDisplayLocation: iosWallpaperDisplayLocation({ description: "Where the wallpaper shows." }),
    wallpaperImage: mimeContent({ description: "The wallpaper: PNG or JPG.", nullable: true }),
    identityCertificateForClientAuthentication: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Certificate profile that the device signs in with.",
      nullable: true,
    }),
    singleSignOnExtensionPkinitCertificate: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Certificate profile for Kerberos (PKINIT).",
      nullable: true,
    }),
  },
});
