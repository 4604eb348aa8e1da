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
  appType: windowsKioskAppType({ description: "Whether the app is a desktop app or from the Store." }),
  autoLaunch: boolean({ description: "Starts the app at sign-in." }),
  name: string({ description: "Name of the app.", nullable: true }),
  startLayoutTileSize: windowsAppStartLayoutTileSize({ description: "Size of the tile in Start." }),
};

const windowsKioskUWPAppFields: Fields = {
  ...windowsKioskAppBaseFields,
  appId: string({ description: "Id of the app: bundle or package.", nullable: true }),
  appUserModelId: string({ description: "The app, by user model id.", required: true }),
  containedAppId: string({ description: "The app, by its id in Intune.", nullable: true }),
};

const windowsEdgeKioskType = enumType("windowsEdgeKioskType", ["publicBrowsing", "fullScreen"]);

const windowsKioskWin32AppFields: Fields = {
  ...windowsKioskAppBaseFields,
  classicAppPath: string({ description: "The app, by path.", required: true }),
  edgeKiosk: string({ description: "Page that Edge opens.", nullable: true }),
  edgeKioskIdleTimeoutMinutes: integer({
    description: "Idle time after which Edge starts afresh; 0 never.",
    min: 0,
    max: 1440,
    unit: "minutes",
    nullable: true,
  }),
  edgeKioskType: windowsEdgeKioskType({ description: "Whether Edge runs for public browsing or fills the screen." }),
  edgeNoFirstRun: boolean({ description: "Skips the page that Edge shows at its first start." }),
};

const windowsKioskAppBase = unionType("windowsKioskAppBase", {
  windowsKioskDesktopApp: {
    ...windowsKioskAppBaseFields,
    desktopApplicationId: string({ description: "Id of the app.", nullable: true }),
    desktopApplicationLinkPath: string({ description: "Shortcut of the app, by path.", nullable: true }),
    path: string({ description: "The app, by path.", required: true }),
  },
  windowsKioskUWPApp: windowsKioskUWPAppFields,
  windowsKioskWin32App: windowsKioskWin32AppFields,
});

const windowsKioskUWPApp = objectType("windowsKioskUWPApp", windowsKioskUWPAppFields);

const windowsKioskWin32App = objectType("windowsKioskWin32App", windowsKioskWin32AppFields);

const windowsKioskAppConfiguration = unionType("windowsKioskAppConfiguration", {
  windowsKioskMultipleApps: {
    allowAccessToDownloadsFolder: boolean({ description: "Lets people open the folder Downloads." }),
    apps: list(windowsKioskAppBase, { description: "Apps of the kiosk." }),
    disallowDesktopApps: boolean({ description: "Takes Store apps only." }),
    showTaskBar: boolean({ description: "Shows the taskbar." }),
    startMenuLayoutXml: binary({ description: "XML with the layout of Start.", nullable: true }),
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
    groupName: string({ description: "Group of Active Directory.", required: true }),
  },
  windowsKioskAutologon: {},
  windowsKioskAzureADGroup: {
    displayName: string({ description: "Name of the group.", nullable: true }),
    groupId: string({ description: "Group of Entra ID, by object id.", required: true }),
  },
  windowsKioskAzureADUser: {
    userId: string({ description: "User of Entra ID, by object id.", nullable: true }),
    userPrincipalName: string({ description: "User of Entra ID, by principal name.", required: true }),
  },
  windowsKioskLocalGroup: {
    groupName: string({ description: "Local group.", required: true }),
  },
  windowsKioskLocalUser: {
    userName: string({ description: "Local user.", required: true }),
  },
  windowsKioskVisitor: {},
});

const windowsKioskProfile = objectType("windowsKioskProfile", {
  appConfiguration: windowsKioskAppConfiguration({ description: "One app, or several.", required: true }),
  profileId: string({ description: "Id of the profile, a GUID that the program makes up.", required: true }),
  profileName: string({ description: "Name of the profile, for administrators.", required: true }),
  userAccountsConfiguration: list(windowsKioskUser, { description: "Who gets the kiosk." }),
});

const windowsKioskForceUpdateSchedule = objectType("windowsKioskForceUpdateSchedule", {
  dayofMonth: integer({ description: "Day of the month, for a monthly schedule.", min: 1, max: 31, required: true }),
  dayofWeek: dayOfWeek({ description: "Day of the week, for a weekly schedule." }),
  recurrence: windows10AppsUpdateRecurrence({ description: "How often it happens." }),
  runImmediatelyIfAfterStartDateTime: boolean({ description: "Starts at once where the first time has passed." }),
  startDateTime: dateTime({ description: "First time.", required: true }),
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
    edgeKioskEnablePublicBrowsing: boolean({ description: "Runs Edge for public browsing." }),
    kioskBrowserBlockedUrlExceptions: list(string, {
      description: "Sites that Kiosk Browser opens although they are blocked.",
      nullable: true,
    }),
    kioskBrowserBlockedURLs: list(string, { description: "Sites that Kiosk Browser doesn't open.", nullable: true }),
    kioskBrowserDefaultUrl: string({ description: "Page that Kiosk Browser opens with.", nullable: true }),
    kioskBrowserEnableEndSessionButton: boolean({ description: "Shows the button that ends the session." }),
    kioskBrowserEnableHomeButton: boolean({ description: "Shows the home button." }),
    kioskBrowserEnableNavigationButtons: boolean({ description: "Shows the buttons back and forward." }),
    kioskBrowserRestartOnIdleTimeInMinutes: integer({
      description: "Idle time after which Kiosk Browser starts afresh.",
      min: 1,
      max: 1440,
      unit: "minutes",
      nullable: true,
    }),
    kioskProfiles: list(windowsKioskProfile, { description: "What the kiosk runs, and for whom.", nullable: true }),
    windowsKioskForceUpdateSchedule: windowsKioskForceUpdateSchedule({
      description: "When Store apps are updated although they are in use.",
      nullable: true,
    }),
  },
});
