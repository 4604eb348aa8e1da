import { deviceConfigurations } from "../collections.ts";
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
    activeHoursEnd: time({ description: "Active hours end.", required: true }),
    activeHoursStart: time({ description: "Active hours start.", required: true }),
  },
  windowsUpdateScheduledInstall: {
    scheduledInstallDay: weeklySchedule({ description: "Scheduled install day." }),
    scheduledInstallTime: time({ description: "Scheduled install time.", required: true }),
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
  title: "Windows update for business configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-beta",
  fields: {
    allowWindows11Upgrade: boolean({ description: "Whether: allow windows11 upgrade." }),
    automaticUpdateMode: automaticUpdateMode({ description: "Automatic update mode." }),
    autoRestartNotificationDismissal: autoRestartNotificationDismissalMethod({
      description: "Auto restart notification dismissal.",
    }),
    businessReadyUpdatesOnly: windowsUpdateType({ description: "Business ready updates only." }),
    deadlineForFeatureUpdatesInDays: integer({
      description: "Deadline for feature updates in days.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    deadlineForQualityUpdatesInDays: integer({
      description: "Deadline for quality updates in days.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    deadlineGracePeriodInDays: integer({
      description: "Deadline grace period in days.",
      min: 0,
      max: 7,
      unit: "days",
      nullable: true,
    }),
    deliveryOptimizationMode: windowsDeliveryOptimizationMode({ description: "Delivery optimization mode." }),
    driversExcluded: boolean({ description: "Whether: drivers excluded." }),
    engagedRestartDeadlineInDays: integer({
      description: "Engaged restart deadline in days.",
      min: 2,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    engagedRestartSnoozeScheduleInDays: integer({
      description: "Engaged restart snooze schedule in days.",
      min: 1,
      max: 3,
      unit: "days",
      nullable: true,
    }),
    engagedRestartTransitionScheduleInDays: integer({
      description: "Engaged restart transition schedule in days.",
      min: 0,
      max: 30,
      unit: "days",
      nullable: true,
    }),
    featureUpdatesDeferralPeriodInDays: integer({
      description: "Feature updates deferral period in days.",
      min: 0,
      max: 30,
      unit: "days",
    }),
    featureUpdatesPaused: boolean({ description: "Whether: feature updates paused." }),
    featureUpdatesPauseExpiryDateTime: dateTime({ description: "Feature updates pause expiry date time." }),
    featureUpdatesPauseStartDate: date({
      description: "Feature updates pause start date.",
      nullable: true,
      readOnly: true,
    }),
    featureUpdatesRollbackStartDateTime: dateTime({ description: "Feature updates rollback start date time." }),
    featureUpdatesRollbackWindowInDays: integer({
      description: "Feature updates rollback window in days.",
      min: 2,
      max: 60,
      unit: "days",
      nullable: true,
    }),
    featureUpdatesWillBeRolledBack: boolean({
      description: "Whether: feature updates will be rolled back.",
      nullable: true,
    }),
    installationSchedule: windowsUpdateInstallScheduleType({ description: "Installation schedule.", nullable: true }),
    microsoftUpdateServiceAllowed: boolean({ description: "Allows: microsoft update service." }),
    postponeRebootUntilAfterDeadline: boolean({
      description: "Whether: postpone reboot until after deadline.",
      nullable: true,
    }),
    prereleaseFeatures: prereleaseFeatures({ description: "Prerelease features." }),
    qualityUpdatesDeferralPeriodInDays: integer({
      description: "Quality updates deferral period in days.",
      min: 0,
      max: 30,
      unit: "days",
    }),
    qualityUpdatesPaused: boolean({ description: "Whether: quality updates paused." }),
    qualityUpdatesPauseExpiryDateTime: dateTime({ description: "Quality updates pause expiry date time." }),
    qualityUpdatesPauseStartDate: date({
      description: "Quality updates pause start date.",
      nullable: true,
      readOnly: true,
    }),
    qualityUpdatesRollbackStartDateTime: dateTime({ description: "Quality updates rollback start date time." }),
    qualityUpdatesWillBeRolledBack: boolean({
      description: "Whether: quality updates will be rolled back.",
      nullable: true,
    }),
    scheduleImminentRestartWarningInMinutes: integer({
      description: "Schedule imminent restart warning in minutes.",
      unit: "minutes",
      nullable: true,
    }),
    scheduleRestartWarningInHours: integer({
      description: "Schedule restart warning in hours.",
      unit: "hours",
      nullable: true,
    }),
    skipChecksBeforeRestart: boolean({ description: "Whether: skip checks before restart." }),
    updateNotificationLevel: windowsUpdateNotificationDisplayOption({ description: "Update notification level." }),
    updateWeeks: windowsUpdateForBusinessUpdateWeeks({ description: "Update weeks.", nullable: true }),
    userPauseAccess: enablement({ description: "User pause access." }),
    userWindowsUpdateScanAccess: enablement({ description: "User windows update scan access." }),
  },
});
