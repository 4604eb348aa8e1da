/** How an app is installed for those whom it is assigned to; which of these it takes depends on the sort of app. */
import { contested } from "../contested.ts";
import { boolean, dateTime, enumeration, type Fields, integer, list, object, string, unionType } from "../fields.ts";

const vpn = string({
  description: "VPN configuration that the app opens by itself.",
  nullable: true,
  safer: "depends",
});
const keptOutOfBackup = boolean({
  description: "Keeps the app's data out of iCloud backups.",
  nullable: true,
  safer: "true",
});
const removedWithDevice = boolean({
  description: "Takes the app away when the device leaves Intune.",
  nullable: true,
  safer: "true",
});
const removable = boolean({
  description: "Whether people may take the app away.",
  nullable: true,
  safer: contested.appRemoval,
});
const noUpdates = boolean({ description: "Keeps the app from updating by itself.", nullable: true, safer: "false" });
const licensedByDevice = boolean({ description: "Licences go to devices instead of users.", safer: "neutral" });
const deviceContext = boolean({ description: "Installs for the device instead of the user.", safer: "depends" });

const snooze = {
  countdownDisplayBeforeRestartInMinutes: integer({
    description: "How long before the restart its countdown shows.",
    unit: "minutes",
    safer: "neutral",
  }),
  gracePeriodInMinutes: integer({ description: "How long the restart may wait.", unit: "minutes", safer: "lower" }),
  restartNotificationSnoozeDurationInMinutes: integer({
    description: "How long people may put the countdown off; null keeps them from it.",
    unit: "minutes",
    nullable: true,
    safer: "neutral",
  }),
};
const startDateTime = dateTime({ description: "From when the app is there.", nullable: true, safer: "depends" });
const useLocalTime = boolean({ description: "Times are the device's own instead of UTC.", safer: "neutral" });

const iosSettings: Fields = {
  isRemovable: removable,
  preventManagedAppBackup: keptOutOfBackup,
  uninstallOnDeviceRemoval: removedWithDevice,
  vpnConfigurationId: vpn,
};
const volumePurchase: Fields = {
  preventAutoAppUpdate: noUpdates,
  preventManagedAppBackup: keptOutOfBackup,
  uninstallOnDeviceRemoval: removedWithDevice,
  useDeviceLicensing: licensedByDevice,
};

const win32: Fields = {
  autoUpdateSettings: object(
    "win32LobAppAutoUpdateSettings",
    {
      autoUpdateSupersededAppsState: enumeration(
        "win32LobAutoUpdateSupersededAppsState",
        ["notConfigured", "enabled", "unknownFutureValue"],
        {
          description: "Whether apps that this one supersedes are updated to it.",
          safer: { order: ["notConfigured", "enabled"] },
        },
      ),
    },
    { description: "Updates.", nullable: true },
  ),
  deliveryOptimizationPriority: enumeration(
    "win32LobAppDeliveryOptimizationPriority",
    ["notConfigured", "foreground"],
    { description: "How urgently the content is downloaded.", safer: "neutral" },
  ),
  installTimeSettings: object(
    "mobileAppInstallTimeSettings",
    {
      deadlineDateTime: dateTime({ description: "When it has to be installed.", nullable: true, safer: "depends" }),
      startDateTime,
      useLocalTime,
    },
    { description: "When it is installed.", nullable: true },
  ),
  notifications: enumeration("win32LobAppNotification", ["showAll", "showReboot", "hideAll"], {
    description: "Which notifications people see.",
    safer: "neutral",
  }),
  restartSettings: object("win32LobAppRestartSettings", snooze, { description: "Restarts.", nullable: true }),
};

export const mobileAppAssignmentSettings = unionType("mobileAppAssignmentSettings", {
  androidManagedStoreAppAssignmentSettings: {
    androidManagedStoreAppTrackIds: list(string, {
      description: "Test tracks that are offered.",
      nullable: true,
      safer: "depends",
    }),
    autoUpdateMode: enumeration(
      "androidManagedStoreAutoUpdateMode",
      ["default", "postponed", "priority", "unknownFutureValue"],
      { description: "When updates are installed.", safer: { order: ["postponed", "default", "priority"] } },
    ),
  },
  iosDdmLobAppAssignmentSettings: {
    associatedDomains: list(string, {
      description: "Domains that belong to the app.",
      nullable: true,
      safer: "depends",
    }),
    associatedDomainsDirectDownloadAllowed: boolean({
      description: "Fetches what the domains say from them and not from Apple.",
      nullable: true,
      safer: "depends",
    }),
    preventManagedAppBackup: keptOutOfBackup,
    tapToPayScreenLockEnabled: boolean({
      description: "Locks the screen after a payment by tap.",
      nullable: true,
      safer: "true",
    }),
    vpnConfigurationId: vpn,
  },
  iosLobAppAssignmentSettings: iosSettings,
  iosStoreAppAssignmentSettings: iosSettings,
  iosVppAppAssignmentSettings: { ...iosSettings, ...volumePurchase },
  macOsLobAppAssignmentSettings: { uninstallOnDeviceRemoval: removedWithDevice },
  macOsVppAppAssignmentSettings: volumePurchase,
  microsoftStoreForBusinessAppAssignmentSettings: { useDeviceContext: deviceContext },
  win32CatalogAppAssignmentSettings: win32,
  win32LobAppAssignmentSettings: win32,
  winGetAppAssignmentSettings: {
    installTimeSettings: object(
      "winGetAppInstallTimeSettings",
      {
        deadlineDateTime: dateTime({ description: "When it has to be installed.", required: true, safer: "depends" }),
        useLocalTime,
      },
      { description: "When it is installed.", nullable: true },
    ),
    notifications: enumeration("winGetAppNotification", ["showAll", "showReboot", "hideAll", "unknownFutureValue"], {
      description: "Which notifications people see.",
      safer: "neutral",
    }),
    restartSettings: object("winGetAppRestartSettings", snooze, { description: "Restarts.", nullable: true }),
  },
  windowsAppXAppAssignmentSettings: { useDeviceContext: deviceContext },
  windowsUniversalAppXAppAssignmentSettings: { useDeviceContext: deviceContext },
});
