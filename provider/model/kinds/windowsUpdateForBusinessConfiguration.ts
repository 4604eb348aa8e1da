import { deviceConfigurations } from "../collections/index.ts";
import { boolean, date, dateTime, defineKind, enumType, flagsType, integer, time, unionType } from "../kind.ts";
import { enablement } from "../types/enablement.ts";
import { weeklySchedule } from "../types/weeklySchedule.ts";
import { windowsDeliveryOptimizationMode } from "../types/windowsDeliveryOptimizationMode.ts";

const automaticUpdateMode = enumType("automaticUpdateMode", [
  "userDefined",
  "notifyDownload",
  "autoInstallAtMaintenanceTime",
  "autoInstallAndRebootAtMaintenanceTime",
  "autoInstallAndRebootAtScheduledTime",
  "autoInstallAndRebootWithoutEndUserControl",
  "windowsDefault",
]);

const autoRestartNotificationDismissalMethod = enumType("autoRestartNotificationDismissalMethod", [
  "notConfigured",
  "automatic",
  "user",
  "unknownFutureValue",
]);

const windowsUpdateType = enumType("windowsUpdateType", [
  "userDefined",
  "all",
  "businessReadyOnly",
  "windowsInsiderBuildFast",
  "windowsInsiderBuildSlow",
  "windowsInsiderBuildRelease",
]);

const windowsUpdateInstallScheduleType = unionType("windowsUpdateInstallScheduleType", {
  windowsUpdateActiveHoursInstall: {
    activeHoursEnd: time({ description: "End of the hours in which nothing is installed.", required: true }),
    activeHoursStart: time({ description: "Start of the hours in which nothing is installed.", required: true }),
  },
  windowsUpdateScheduledInstall: {
    scheduledInstallDay: weeklySchedule({ description: "Day that updates install on." }),
    scheduledInstallTime: time({ description: "Time that updates install at.", required: true }),
  },
});

const prereleaseFeatures = enumType("prereleaseFeatures", [
  "userDefined",
  "settingsOnly",
  "settingsAndExperimentations",
  "notAllowed",
]);

const windowsUpdateNotificationDisplayOption = enumType("windowsUpdateNotificationDisplayOption", [
  "notConfigured",
  "defaultNotifications",
  "restartWarningsOnly",
  "disableAllNotifications",
  "unknownFutureValue",
]);

const windowsUpdateForBusinessUpdateWeeks = flagsType("windowsUpdateForBusinessUpdateWeeks", [
  "userDefined",
  "firstWeek",
  "secondWeek",
  "thirdWeek",
  "fourthWeek",
  "everyWeek",
  "unknownFutureValue",
]);

export default defineKind({
  name: "WindowsUpdateForBusinessConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: update ring",
  description:
    "When Windows takes feature and quality updates: deferrals, deadlines, pauses, active hours. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-beta",
  fields: {
    allowWindows11Upgrade: boolean({ description: "Upgrades Windows 10 to Windows 11 where the device can." }),
    automaticUpdateMode: automaticUpdateMode({
      description: "How updates are installed, and when the device restarts.",
    }),
    autoRestartNotificationDismissal: autoRestartNotificationDismissalMethod({
      description: "How the notice before a restart goes away.",
    }),
    businessReadyUpdatesOnly: windowsUpdateType({ description: "Channel that updates come from." }),
    deadlineForFeatureUpdatesInDays: integer({
      description: "Time after which a feature update installs itself.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    deadlineForQualityUpdatesInDays: integer({
      description: "Time after which a quality update installs itself.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    deadlineGracePeriodInDays: integer({
      description: "Least time between installing and restarting by force.",
      min: 0,
      max: 7,
      unit: "days",
      nullable: true,
    }),
    deliveryOptimizationMode: windowsDeliveryOptimizationMode({ description: "With whom devices share downloads." }),
    driversExcluded: boolean({ description: "Leaves drivers to people." }),
    engagedRestartDeadlineInDays: integer({
      description: "Time after which a restart that people put off happens.",
      min: 2,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    engagedRestartSnoozeScheduleForFeatureUpdatesInDays: integer({
      description: "How long people may put off a restart for a feature update.",
      min: 1,
      max: 3,
      unit: "days",
      nullable: true,
    }),
    engagedRestartSnoozeScheduleInDays: integer({
      description: "How long people may put a restart off.",
      min: 1,
      max: 3,
      unit: "days",
      nullable: true,
    }),
    engagedRestartTransitionScheduleForFeatureUpdatesInDays: integer({
      description: "Time after which people choose when the device restarts for a feature update.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    engagedRestartTransitionScheduleInDays: integer({
      description: "Time after which people choose when the device restarts.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    featureUpdatesDeferralPeriodInDays: integer({
      description: "How long after its release a feature update waits.",
      min: 0,
      max: 30,
      unit: "days",
    }),
    featureUpdatesPaused: boolean({ description: "Pauses feature updates.", safer: "false" }),
    featureUpdatesPauseExpiryDateTime: dateTime({
      description: "When the pause of feature updates ends, which the service reckons.",
      readOnly: true,
    }),
    featureUpdatesPauseStartDate: date({
      description: "When the pause of feature updates began.",
      nullable: true,
      readOnly: true,
    }),
    featureUpdatesRollbackStartDateTime: dateTime({
      description: "When feature updates were rolled back.",
      readOnly: true,
    }),
    featureUpdatesRollbackWindowInDays: integer({
      description: "How long a feature update can be taken back.",
      min: 2,
      max: 60,
      unit: "days",
      nullable: true,
    }),
    featureUpdatesWillBeRolledBack: boolean({ description: "Takes the last feature update back.", nullable: true }),
    installationSchedule: windowsUpdateInstallScheduleType({
      description: "Hours without restarts, or a fixed time for updates.",
      nullable: true,
    }),
    microsoftUpdateServiceAllowed: boolean({ description: "Takes updates of other Microsoft products as well." }),
    postponeRebootUntilAfterDeadline: boolean({
      description: "Waits with restarts until the deadline has passed.",
      nullable: true,
    }),
    prereleaseFeatures: prereleaseFeatures({ description: "Whether people may change preview builds." }),
    qualityUpdatesDeferralPeriodInDays: integer({
      description: "How long after its release a quality update waits.",
      min: 0,
      max: 30,
      unit: "days",
    }),
    qualityUpdatesPaused: boolean({
      description: "Pauses quality updates: devices stay open to what they would mend.",
      safer: "false",
    }),
    qualityUpdatesPauseExpiryDateTime: dateTime({
      description: "When the pause of quality updates ends, which the service reckons.",
      readOnly: true,
    }),
    qualityUpdatesPauseStartDate: date({
      description: "When the pause of quality updates began.",
      nullable: true,
      readOnly: true,
    }),
    qualityUpdatesRollbackStartDateTime: dateTime({
      description: "When quality updates were rolled back.",
      readOnly: true,
    }),
    qualityUpdatesWillBeRolledBack: boolean({ description: "Takes the last quality update back.", nullable: true }),
    scheduleImminentRestartWarningInMinutes: integer({
      description: "How long before a restart the last warning shows: 15, 30 or 60.",
      unit: "minutes",
      nullable: true,
    }),
    scheduleRestartWarningInHours: integer({
      description: "How long before a restart the first warning shows: 2, 4, 8, 12 or 24.",
      unit: "hours",
      nullable: true,
    }),
    skipChecksBeforeRestart: boolean({ description: "Restarts without checking charge, use and presentations." }),
    updateNotificationLevel: windowsUpdateNotificationDisplayOption({ description: "Which notices of updates show." }),
    updateWeeks: windowsUpdateForBusinessUpdateWeeks({
      description: "Weeks of the month in which updates install.",
      nullable: true,
    }),
    userPauseAccess: enablement({ description: "Whether people may pause updates." }),
    userWindowsUpdateScanAccess: enablement({ description: "Whether people may look for updates." }),
  },
});
