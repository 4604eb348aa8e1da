import { deviceConfigurations } from "../collections/index.ts";
import { contested } from "../contested.ts";
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
    activeHoursEnd: time({
      description: "End of the hours in which nothing is installed.",
      required: true,
      safer: "neutral",
    }),
    activeHoursStart: time({
      description: "Start of the hours in which nothing is installed.",
      required: true,
      safer: "neutral",
    }),
  },
  windowsUpdateScheduledInstall: {
    scheduledInstallDay: weeklySchedule({ description: "Day that updates install on.", safer: "neutral" }),
    scheduledInstallTime: time({ description: "Time that updates install at.", required: true, safer: "neutral" }),
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
    allowWindows11Upgrade: boolean({
      description: "Upgrades Windows 10 to Windows 11 where the device can.",
      safer: "depends",
    }),
    automaticUpdateMode: automaticUpdateMode({
      description: "How updates are installed, and when the device restarts.",
      safer: {
        order: [
          "notifyDownload",
          "autoInstallAtMaintenanceTime",
          "autoInstallAndRebootAtMaintenanceTime",
          "autoInstallAndRebootAtScheduledTime",
          "autoInstallAndRebootWithoutEndUserControl",
        ],
      },
    }),
    autoRestartNotificationDismissal: autoRestartNotificationDismissalMethod({
      description: "How the notice before a restart goes away.",
      safer: "neutral",
    }),
    businessReadyUpdatesOnly: windowsUpdateType({ description: "Channel that updates come from.", safer: "depends" }),
    deadlineForFeatureUpdatesInDays: integer({
      description: "Time after which a feature update installs itself.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    deadlineForQualityUpdatesInDays: integer({
      description: "Time after which a quality update installs itself.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    deadlineGracePeriodInDays: integer({
      description: "Least time between installing and restarting by force.",
      min: 0,
      max: 7,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    deliveryOptimizationMode: windowsDeliveryOptimizationMode({
      description: "With whom devices share downloads.",
      safer: "neutral",
    }),
    driversExcluded: boolean({ description: "Leaves drivers to people.", safer: contested.drivers }),
    engagedRestartDeadlineInDays: integer({
      description: "Time after which a restart that people put off happens.",
      min: 2,
      max: 30,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    engagedRestartSnoozeScheduleForFeatureUpdatesInDays: integer({
      description: "How long people may put off a restart for a feature update.",
      min: 1,
      max: 3,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    engagedRestartSnoozeScheduleInDays: integer({
      description: "How long people may put a restart off.",
      min: 1,
      max: 3,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    engagedRestartTransitionScheduleForFeatureUpdatesInDays: integer({
      description: "Time after which people choose when the device restarts for a feature update.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    engagedRestartTransitionScheduleInDays: integer({
      description: "Time after which people choose when the device restarts.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    featureUpdatesDeferralPeriodInDays: integer({
      description: "How long after its release a feature update waits.",
      min: 0,
      max: 30,
      unit: "days",
      safer: contested.featureUpdates,
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
      safer: "neutral",
    }),
    featureUpdatesWillBeRolledBack: boolean({
      description: "Takes the last feature update back.",
      nullable: true,
      safer: "false",
    }),
    installationSchedule: windowsUpdateInstallScheduleType({
      description: "Hours without restarts, or a fixed time for updates.",
      nullable: true,
      safer: "depends",
    }),
    microsoftUpdateServiceAllowed: boolean({
      description: "Takes updates of other Microsoft products as well.",
      safer: "true",
    }),
    postponeRebootUntilAfterDeadline: boolean({
      description: "Waits with restarts until the deadline has passed.",
      nullable: true,
      safer: "false",
    }),
    prereleaseFeatures: prereleaseFeatures({
      description: "Whether people may change preview builds.",
      safer: contested.preview,
    }),
    qualityUpdatesDeferralPeriodInDays: integer({
      description: "How long after its release a quality update waits.",
      min: 0,
      max: 30,
      unit: "days",
      safer: "lower",
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
    qualityUpdatesWillBeRolledBack: boolean({
      description: "Takes the last quality update back.",
      nullable: true,
      safer: "false",
    }),
    scheduleImminentRestartWarningInMinutes: integer({
      description: "How long before a restart the last warning shows: 15, 30 or 60.",
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    scheduleRestartWarningInHours: integer({
      description: "How long before a restart the first warning shows: 2, 4, 8, 12 or 24.",
      unit: "hours",
      nullable: true,
      safer: "neutral",
    }),
    skipChecksBeforeRestart: boolean({
      description: "Restarts without checking charge, use and presentations.",
      safer: "neutral",
    }),
    updateNotificationLevel: windowsUpdateNotificationDisplayOption({
      description: "Which notices of updates show.",
      safer: "neutral",
    }),
    updateWeeks: windowsUpdateForBusinessUpdateWeeks({
      description: "Weeks of the month in which updates install.",
      nullable: true,
      safer: "depends",
    }),
    userPauseAccess: enablement({
      description: "Whether people may pause updates.",
      safer: { order: ["enabled", "notConfigured", "disabled"] },
    }),
    userWindowsUpdateScanAccess: enablement({ description: "Whether people may look for updates.", safer: "neutral" }),
  },
});
