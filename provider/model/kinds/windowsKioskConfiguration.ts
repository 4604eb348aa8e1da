import { deviceConfigurations } from "../collections/index.ts";
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
  appType: windowsKioskAppType({
    description: "Whether the app is a desktop app or from the Store.",
    safer: "depends",
  }),
  autoLaunch: boolean({ description: "Starts the app at sign-in.", safer: "neutral" }),
  name: string({ description: "Name of the app.", nullable: true, safer: "neutral" }),
  startLayoutTileSize: windowsAppStartLayoutTileSize({ description: "Size of the tile in Start.", safer: "neutral" }),
};

const windowsKioskUWPAppFields: Fields = {
  ...windowsKioskAppBaseFields,
  appId: string({ description: "Id of the app: bundle or package.", nullable: true, safer: "depends" }),
  appUserModelId: string({ description: "The app, by user model id.", required: true, safer: "depends" }),
  containedAppId: string({ description: "The app, by its id in Intune.", nullable: true, safer: "depends" }),
};

const windowsEdgeKioskType = enumType("windowsEdgeKioskType", ["publicBrowsing", "fullScreen"]);

const windowsKioskWin32AppFields: Fields = {
  ...windowsKioskAppBaseFields,
  classicAppPath: string({ description: "The app, by path.", required: true, safer: "depends" }),
  edgeKiosk: string({ description: "Page that Edge opens.", nullable: true, safer: "depends" }),
  edgeKioskIdleTimeoutMinutes: integer({
    description: "Idle time after which Edge starts afresh; 0 never.",
    min: 0,
    max: 1440,
    unit: "minutes",
    nullable: true,
    safer: { number: "lower", never: 0 },
  }),
  edgeKioskType: windowsEdgeKioskType({
    description: "Whether Edge runs for public browsing or fills the screen.",
    safer: "depends",
  }),
  edgeNoFirstRun: boolean({ description: "Skips the page that Edge shows at its first start.", safer: "neutral" }),
};

const windowsKioskAppBase = unionType("windowsKioskAppBase", {
  windowsKioskDesktopApp: {
    ...windowsKioskAppBaseFields,
    desktopApplicationId: string({ description: "Id of the app.", nullable: true, safer: "depends" }),
    desktopApplicationLinkPath: string({
      description: "Shortcut of the app, by path.",
      nullable: true,
      safer: "depends",
    }),
    path: string({ description: "The app, by path.", required: true, safer: "depends" }),
  },
  windowsKioskUWPApp: windowsKioskUWPAppFields,
  windowsKioskWin32App: windowsKioskWin32AppFields,
});

const windowsKioskUWPApp = objectType("windowsKioskUWPApp", windowsKioskUWPAppFields);

const windowsKioskWin32App = objectType("windowsKioskWin32App", windowsKioskWin32AppFields);

const windowsKioskAppConfiguration = unionType("windowsKioskAppConfiguration", {
  windowsKioskMultipleApps: {
    allowAccessToDownloadsFolder: boolean({ description: "Lets people open the folder Downloads.", safer: "false" }),
    apps: list(windowsKioskAppBase, { description: "Apps of the kiosk.", safer: "depends" }),
    disallowDesktopApps: boolean({ description: "Takes Store apps only.", safer: "true" }),
    showTaskBar: boolean({ description: "Shows the taskbar.", safer: "neutral" }),
    startMenuLayoutXml: binary({ description: "XML with the layout of Start.", nullable: true, safer: "neutral" }),
  },
  windowsKioskSingleUWPApp: {
    uwpApp: windowsKioskUWPApp({ description: "The app.", required: true }),
  },
  windowsKioskSingleWin32App: {
    win32App: windowsKioskWin32App({ description: "The app.", required: true }),
  },
});

const windowsKioskUser = unionType("windowsKioskUser", {
  windowsKioskActiveDirectoryGroup: {
    groupName: string({ description: "Group of Active Directory.", required: true, safer: "depends" }),
  },
  windowsKioskAutologon: {},
  windowsKioskAzureADGroup: {
    displayName: string({ description: "Name of the group.", nullable: true }),
    groupId: string({ description: "Group of Entra ID, by object id.", required: true, safer: "depends" }),
  },
  windowsKioskAzureADUser: {
    userId: string({ description: "User of Entra ID, by object id.", nullable: true, safer: "depends" }),
    userPrincipalName: string({
      description: "User of Entra ID, by principal name.",
      required: true,
      safer: "depends",
    }),
  },
  windowsKioskLocalGroup: {
    groupName: string({ description: "Local group.", required: true, safer: "depends" }),
  },
  windowsKioskLocalUser: {
    userName: string({ description: "Local user.", required: true, safer: "depends" }),
  },
  windowsKioskVisitor: {},
});

const windowsKioskProfile = objectType("windowsKioskProfile", {
  appConfiguration: windowsKioskAppConfiguration({ description: "One app, or several.", required: true }),
  profileId: string({
    description: "Id of the profile, a GUID that the program makes up.",
    required: true,
    safer: "depends",
  }),
  profileName: string({ description: "Name of the profile, for administrators.", required: true, safer: "neutral" }),
  userAccountsConfiguration: list(windowsKioskUser, { description: "Who gets the kiosk.", safer: "depends" }),
});

const windowsKioskForceUpdateSchedule = objectType("windowsKioskForceUpdateSchedule", {
  dayofMonth: integer({
    description: "Day of the month, for a monthly schedule.",
    min: 1,
    max: 31,
    required: true,
    safer: "neutral",
  }),
  dayofWeek: dayOfWeek({ description: "Day of the week, for a weekly schedule.", safer: "neutral" }),
  recurrence: windows10AppsUpdateRecurrence({ description: "How often it happens.", safer: "neutral" }),
  runImmediatelyIfAfterStartDateTime: boolean({
    description: "Starts at once where the first time has passed.",
    safer: "neutral",
  }),
  startDateTime: dateTime({ description: "First time.", required: true, safer: "neutral" }),
});

export default defineKind({
  name: "WindowsKioskConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: kiosk",
  description: "One app or several that a device is limited to, and for whom. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskconfiguration?view=graph-rest-beta",
  fields: {
    edgeKioskEnablePublicBrowsing: boolean({ description: "Runs Edge for public browsing.", safer: "neutral" }),
    kioskBrowserBlockedUrlExceptions: list(string, {
      description: "Sites that Kiosk Browser opens although they are blocked.",
      nullable: true,
      safer: "shorter",
    }),
    kioskBrowserBlockedURLs: list(string, {
      description: "Sites that Kiosk Browser doesn't open.",
      nullable: true,
      safer: "longer",
    }),
    kioskBrowserDefaultUrl: string({
      description: "Page that Kiosk Browser opens with.",
      nullable: true,
      safer: "depends",
    }),
    kioskBrowserEnableEndSessionButton: boolean({
      description: "Shows the button that ends the session.",
      safer: "neutral",
    }),
    kioskBrowserEnableHomeButton: boolean({ description: "Shows the home button.", safer: "neutral" }),
    kioskBrowserEnableNavigationButtons: boolean({
      description: "Shows the buttons back and forward.",
      safer: "neutral",
    }),
    kioskBrowserRestartOnIdleTimeInMinutes: integer({
      description: "Idle time after which Kiosk Browser starts afresh.",
      min: 1,
      max: 1440,
      unit: "minutes",
      nullable: true,
      safer: "lower",
    }),
    kioskProfiles: list(windowsKioskProfile, {
      description: "What the kiosk runs, and for whom.",
      nullable: true,
      safer: "depends",
    }),
    windowsKioskForceUpdateSchedule: windowsKioskForceUpdateSchedule({
      description: "When Store apps are updated although they are in use.",
      nullable: true,
    }),
  },
});
