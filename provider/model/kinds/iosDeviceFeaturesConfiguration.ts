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
  bookmarkFolder: string({ description: "Folder that the bookmark is in.", nullable: true }),
  displayName: string({ description: "Name of the bookmark.", required: true }),
  url: string({ description: "Address of the bookmark.", required: true }),
});

const iosWebContentFilterBase = unionType("iosWebContentFilterBase", {
  iosWebContentFilterAutoFilter: {
    allowedUrls: list(string, {
      description: "Sites that are open although the filter would block them.",
      nullable: true,
    }),
    blockedUrls: list(string, { description: "Sites that are blocked as well.", nullable: true }),
  },
  iosWebContentFilterSpecificWebsitesAccess: {
    specificWebsitesOnly: list(iosBookmark, {
      description: "Sites that can be opened; all others are blocked.",
      nullable: true,
    }),
    websiteList: list(iosBookmark, {
      description: "Sites that can be opened; all others are blocked.",
      nullable: true,
    }),
  },
});

const iosHomeScreenItemFields: Fields = {
  displayName: string({ description: "Name below the icon.", nullable: true }),
};

const iosHomeScreenAppFields: Fields = {
  ...iosHomeScreenItemFields,
  bundleID: string({ description: "The app, by bundle.", required: true }),
  isWebClip: boolean({ description: "Whether it is a web clip rather than an app." }),
};

const iosHomeScreenApp = objectType("iosHomeScreenApp", iosHomeScreenAppFields);

const iosHomeScreenFolderPage = objectType("iosHomeScreenFolderPage", {
  apps: list(iosHomeScreenApp, { description: "Apps on the page.", ordered: true }),
  displayName: string({ description: "Name of the page.", nullable: true }),
});

const iosHomeScreenItem = unionType("iosHomeScreenItem", {
  iosHomeScreenApp: iosHomeScreenAppFields,
  iosHomeScreenFolder: {
    ...iosHomeScreenItemFields,
    pages: list(iosHomeScreenFolderPage, { description: "Pages of the folder.", ordered: true }),
  },
});

const iosHomeScreenPage = objectType("iosHomeScreenPage", {
  displayName: string({ description: "Name of the page.", nullable: true }),
  icons: list(iosHomeScreenItem, { description: "Apps and folders on the page.", ordered: true }),
});

const iosNotificationAlertType = enumType("iosNotificationAlertType", ["deviceDefault", "banner", "modal", "none"]);

const iosNotificationPreviewVisibility = enumType("iosNotificationPreviewVisibility", [
  "notConfigured",
  "alwaysShow",
  "hideWhenLocked",
  "neverShow",
]);

const iosNotificationSettings = objectType("iosNotificationSettings", {
  alertType: iosNotificationAlertType({ description: "How a notification shows." }),
  appName: string({ description: "Name of the app, for administrators.", nullable: true }),
  badgesEnabled: boolean({ description: "Shows badges.", nullable: true }),
  bundleID: string({ description: "The app, by bundle.", required: true }),
  enabled: boolean({ description: "Allows notifications.", nullable: true }),
  previewVisibility: iosNotificationPreviewVisibility({ description: "When previews show." }),
  publisher: string({ description: "Publisher of the app, for administrators.", nullable: true }),
  showInNotificationCenter: boolean({ description: "Shows notifications in Notification Center.", nullable: true }),
  showOnLockScreen: boolean({ description: "Shows notifications at the lock screen.", nullable: true }),
  soundsEnabled: boolean({ description: "Allows sounds.", nullable: true }),
});

const iosSingleSignOnSettings = objectType("iosSingleSignOnSettings", {
  allowedAppsList: list(appListItem, { description: "Apps that may use Kerberos.", nullable: true }),
  allowedUrls: list(string, { description: "Sites that Kerberos is for.", nullable: true }),
  displayName: string({ description: "Name of the settings.", nullable: true }),
  kerberosPrincipalName: string({ description: "Kerberos principal.", nullable: true }),
  kerberosRealm: string({ description: "Kerberos realm.", nullable: true }),
});

const iosWallpaperDisplayLocation = enumType("iosWallpaperDisplayLocation", [
  "notConfigured",
  "lockScreen",
  "homeScreen",
  "lockAndHomeScreens",
]);

const mimeContent = objectType("mimeContent", {
  type: string({ description: "Media type, for example `image/png`.", nullable: true }),
  value: binary({ description: "The content.", nullable: true }),
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
    assetTagTemplate: string({ description: "Asset tag on the lock screen and at sign-in.", nullable: true }),
    contentFilterSettings: iosWebContentFilterBase({ description: "Which sites Safari opens.", nullable: true }),
    homeScreenDockIcons: list(iosHomeScreenItem, {
      description: "Apps and folders in the dock.",
      nullable: true,
      ordered: true,
    }),
    homeScreenGridHeight: integer({ description: "Rows of the home screen.", nullable: true }),
    homeScreenGridWidth: integer({ description: "Columns of the home screen.", nullable: true }),
    homeScreenPages: list(iosHomeScreenPage, {
      description: "Pages of the home screen.",
      nullable: true,
      ordered: true,
    }),
    iosSingleSignOnExtension: iosSingleSignOnExtension({
      description: "Extension for single sign-on.",
      nullable: true,
    }),
    lockScreenFootnote: string({ description: "Text at the foot of the lock screen.", nullable: true }),
    notificationSettings: list(iosNotificationSettings, {
      description: "Notifications of single apps.",
      nullable: true,
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
