import { deviceConfigurations } from "../collections.ts";
import {
  binary,
  boolean,
  dateTime,
  defineKind,
  enumType,
  type Fields,
  integer,
  list,
  objectType,
  string,
  unionType,
} from "../kind.ts";
import { dayOfWeek } from "../types/dayOfWeek.ts";
import { windows10AppsUpdateRecurrence } from "../types/windows10AppsUpdateRecurrence.ts";

const windowsKioskAppType = enumType("windowsKioskAppType", ["unknown", "store", "desktop", "aumId"]);

const windowsAppStartLayoutTileSize = enumType("windowsAppStartLayoutTileSize", [
  "hidden",
  "small",
  "medium",
  "wide",
  "large",
]);

const windowsKioskAppBaseFields: Fields = {
  appType: windowsKioskAppType({ description: "APP type." }),
  autoLaunch: boolean({ description: "Whether: auto launch." }),
  name: string({ description: "Name.", nullable: true }),
  startLayoutTileSize: windowsAppStartLayoutTileSize({ description: "Start layout tile size." }),
};

const windowsKioskUWPAppFields: Fields = {
  ...windowsKioskAppBaseFields,
  appId: string({ description: "APP ID.", nullable: true }),
  appUserModelId: string({ description: "APP user model ID.", required: true }),
  containedAppId: string({ description: "Contained APP ID.", nullable: true }),
};

const windowsEdgeKioskType = enumType("windowsEdgeKioskType", ["publicBrowsing", "fullScreen"]);

const windowsKioskWin32AppFields: Fields = {
  ...windowsKioskAppBaseFields,
  classicAppPath: string({ description: "Classic APP path.", required: true }),
  edgeKiosk: string({ description: "Edge k iOS k.", nullable: true }),
  edgeKioskIdleTimeoutMinutes: integer({
    description: "Edge k iOS k idle timeout minutes.",
    min: 0,
    max: 1440,
    unit: "minutes",
    nullable: true,
  }),
  edgeKioskType: windowsEdgeKioskType({ description: "Edge k iOS k type." }),
  edgeNoFirstRun: boolean({ description: "Whether: edge no first run." }),
};

const windowsKioskAppBase = unionType("windowsKioskAppBase", {
  windowsKioskDesktopApp: {
    ...windowsKioskAppBaseFields,
    desktopApplicationId: string({ description: "Desktop application ID.", nullable: true }),
    desktopApplicationLinkPath: string({ description: "Desktop application link path.", nullable: true }),
    path: string({ description: "Path.", required: true }),
  },
  windowsKioskUWPApp: windowsKioskUWPAppFields,
  windowsKioskWin32App: windowsKioskWin32AppFields,
});

const windowsKioskUWPApp = objectType("windowsKioskUWPApp", windowsKioskUWPAppFields);

const windowsKioskWin32App = objectType("windowsKioskWin32App", windowsKioskWin32AppFields);

const windowsKioskAppConfiguration = unionType("windowsKioskAppConfiguration", {
  windowsKioskMultipleApps: {
    allowAccessToDownloadsFolder: boolean({ description: "Whether: allow access to downloads folder." }),
    apps: list(windowsKioskAppBase, { description: "APPs." }),
    disallowDesktopApps: boolean({ description: "Whether: disallow desktop APPs." }),
    showTaskBar: boolean({ description: "Whether: show task bar." }),
    startMenuLayoutXml: binary({ description: "Start menu layout XML.", nullable: true }),
  },
  windowsKioskSingleUWPApp: {
    uwpApp: windowsKioskUWPApp({ description: "UWP APP.", required: true }),
  },
  windowsKioskSingleWin32App: {
    win32App: windowsKioskWin32App({ description: "Win32 APP.", required: true }),
  },
});

const windowsKioskUser = unionType("windowsKioskUser", {
  windowsKioskActiveDirectoryGroup: {
    groupName: string({ description: "Group name.", required: true }),
  },
  windowsKioskAutologon: {},
  windowsKioskAzureADGroup: {
    displayName: string({ description: "Display name.", nullable: true }),
    groupId: string({ description: "Group ID.", required: true }),
  },
  windowsKioskAzureADUser: {
    userId: string({ description: "User ID.", nullable: true }),
    userPrincipalName: string({ description: "User principal name.", required: true }),
  },
  windowsKioskLocalGroup: {
    groupName: string({ description: "Group name.", required: true }),
  },
  windowsKioskLocalUser: {
    userName: string({ description: "User name.", required: true }),
  },
  windowsKioskVisitor: {},
});

const windowsKioskProfile = objectType("windowsKioskProfile", {
  appConfiguration: windowsKioskAppConfiguration({ description: "APP configuration.", required: true }),
  profileId: string({ description: "Profile ID.", required: true }),
  profileName: string({ description: "Profile name.", required: true }),
  userAccountsConfiguration: list(windowsKioskUser, { description: "User accounts configuration." }),
});

const windowsKioskForceUpdateSchedule = objectType("windowsKioskForceUpdateSchedule", {
  dayofMonth: integer({ description: "Dayof month.", min: 1, max: 31, required: true }),
  dayofWeek: dayOfWeek({ description: "Dayof week." }),
  recurrence: windows10AppsUpdateRecurrence({ description: "Recurrence." }),
  runImmediatelyIfAfterStartDateTime: boolean({ description: "Whether: run immediately if after start date time." }),
  startDateTime: dateTime({ description: "Start date time.", required: true }),
});

export default defineKind({
  name: "WindowsKioskConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows k iOS k configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskconfiguration?view=graph-rest-beta",
  fields: {
    edgeKioskEnablePublicBrowsing: boolean({ description: "Whether: edge k iOS k enable public browsing." }),
    kioskBrowserBlockedUrlExceptions: list(string, {
      description: "K iOS k browser blocked URL exceptions.",
      nullable: true,
    }),
    kioskBrowserBlockedURLs: list(string, { description: "K iOS k browser blocked ur ls.", nullable: true }),
    kioskBrowserDefaultUrl: string({ description: "K iOS k browser default URL.", nullable: true }),
    kioskBrowserEnableEndSessionButton: boolean({ description: "Whether: k iOS k browser enable end session button." }),
    kioskBrowserEnableHomeButton: boolean({ description: "Whether: k iOS k browser enable home button." }),
    kioskBrowserEnableNavigationButtons: boolean({
      description: "Whether: k iOS k browser enable navigation buttons.",
    }),
    kioskBrowserRestartOnIdleTimeInMinutes: integer({
      description: "K iOS k browser restart on idle time in minutes.",
      min: 1,
      max: 1440,
      unit: "minutes",
      nullable: true,
    }),
    kioskProfiles: list(windowsKioskProfile, { description: "K iOS k profiles.", nullable: true }),
    windowsKioskForceUpdateSchedule: windowsKioskForceUpdateSchedule({
      description: "Windows k iOS k force update schedule.",
      nullable: true,
    }),
  },
});
