import { deviceConfigurations } from "../collections.ts";
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
  bookmarkFolder: string({ description: "Bookmark folder.", nullable: true }),
  displayName: string({ description: "Display name.", required: true }),
  url: string({ description: "URL.", required: true }),
});

const iosWebContentFilterBase = unionType("iosWebContentFilterBase", {
  iosWebContentFilterAutoFilter: {
    allowedUrls: list(string, { description: "Allowed URLs.", nullable: true }),
    blockedUrls: list(string, { description: "Blocked URLs.", nullable: true }),
  },
  iosWebContentFilterSpecificWebsitesAccess: {
    specificWebsitesOnly: list(iosBookmark, { description: "Specific websites only.", nullable: true }),
    websiteList: list(iosBookmark, { description: "Website list.", nullable: true }),
  },
});

const iosHomeScreenItemFields: Fields = {
  displayName: string({ description: "Display name.", nullable: true }),
};

const iosHomeScreenAppFields: Fields = {
  ...iosHomeScreenItemFields,
  bundleID: string({ description: "Bundle ID.", required: true }),
  isWebClip: boolean({ description: "Whether: is web clip." }),
};

const iosHomeScreenApp = objectType("iosHomeScreenApp", iosHomeScreenAppFields);

const iosHomeScreenFolderPage = objectType("iosHomeScreenFolderPage", {
  apps: list(iosHomeScreenApp, { description: "APPs.", ordered: true }),
  displayName: string({ description: "Display name.", nullable: true }),
});

const iosHomeScreenItem = unionType("iosHomeScreenItem", {
  iosHomeScreenApp: iosHomeScreenAppFields,
  iosHomeScreenFolder: {
    ...iosHomeScreenItemFields,
    pages: list(iosHomeScreenFolderPage, { description: "Pages.", ordered: true }),
  },
});

const iosHomeScreenPage = objectType("iosHomeScreenPage", {
  displayName: string({ description: "Display name.", nullable: true }),
  icons: list(iosHomeScreenItem, { description: "Icons.", ordered: true }),
});

const iosNotificationAlertType = enumType("iosNotificationAlertType", ["deviceDefault", "banner", "modal", "none"]);

const iosNotificationPreviewVisibility = enumType("iosNotificationPreviewVisibility", [
  "notConfigured",
  "alwaysShow",
  "hideWhenLocked",
  "neverShow",
]);

const iosNotificationSettings = objectType("iosNotificationSettings", {
  alertType: iosNotificationAlertType({ description: "Alert type." }),
  appName: string({ description: "APP name.", nullable: true }),
  badgesEnabled: boolean({ description: "Turns on: badges.", nullable: true }),
  bundleID: string({ description: "Bundle ID.", required: true }),
  enabled: boolean({ description: "Whether: enabled.", nullable: true }),
  previewVisibility: iosNotificationPreviewVisibility({ description: "Preview visibility." }),
  publisher: string({ description: "Publisher.", nullable: true }),
  showInNotificationCenter: boolean({ description: "Whether: show in notification center.", nullable: true }),
  showOnLockScreen: boolean({ description: "Whether: show on lock screen.", nullable: true }),
  soundsEnabled: boolean({ description: "Turns on: sounds.", nullable: true }),
});

const iosSingleSignOnSettings = objectType("iosSingleSignOnSettings", {
  allowedAppsList: list(appListItem, { description: "Allowed APPs list.", nullable: true }),
  allowedUrls: list(string, { description: "Allowed URLs.", nullable: true }),
  displayName: string({ description: "Display name.", nullable: true }),
  kerberosPrincipalName: string({ description: "Kerberos principal name.", nullable: true }),
  kerberosRealm: string({ description: "Kerberos realm.", nullable: true }),
});

const iosWallpaperDisplayLocation = enumType("iosWallpaperDisplayLocation", [
  "notConfigured",
  "lockScreen",
  "homeScreen",
  "lockAndHomeScreens",
]);

const mimeContent = objectType("mimeContent", {
  type: string({ description: "Type.", nullable: true }),
  value: binary({ description: "Value.", nullable: true }),
});

export default defineKind({
  name: "IosDeviceFeaturesConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS device features configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration?view=graph-rest-beta",
  fields: {
    ...appleDeviceFeaturesConfigurationBaseFields,
    assetTagTemplate: string({ description: "Asset tag template.", nullable: true }),
    contentFilterSettings: iosWebContentFilterBase({ description: "Content filter settings.", nullable: true }),
    homeScreenDockIcons: list(iosHomeScreenItem, {
      description: "Home screen dock icons.",
      nullable: true,
      ordered: true,
    }),
    homeScreenGridHeight: integer({ description: "Home screen grid height.", nullable: true }),
    homeScreenGridWidth: integer({ description: "Home screen grid width.", nullable: true }),
    homeScreenPages: list(iosHomeScreenPage, { description: "Home screen pages.", nullable: true, ordered: true }),
    iosSingleSignOnExtension: iosSingleSignOnExtension({
      description: "IOS single sign on extension.",
      nullable: true,
    }),
    lockScreenFootnote: string({ description: "Lock screen footnote.", nullable: true }),
    notificationSettings: list(iosNotificationSettings, { description: "Notification settings.", nullable: true }),
    singleSignOnExtension: singleSignOnExtension({ description: "Single sign on extension.", nullable: true }),
    singleSignOnSettings: iosSingleSignOnSettings({ description: "Single sign on settings.", nullable: true }),
    wallpaperDisplayLocation: iosWallpaperDisplayLocation({ description: "Wallpaper display location." }),
    wallpaperImage: mimeContent({ description: "Wallpaper image.", nullable: true }),
    identityCertificateForClientAuthentication: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Identity certificate for client authentication.",
      nullable: true,
    }),
    singleSignOnExtensionPkinitCertificate: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Single sign on extension pkinit certificate.",
      nullable: true,
    }),
  },
});
