import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, enumType, integer, list, string, time } from "../kind.ts";
import { customUpdateTimeWindow } from "../types/customUpdateTimeWindow.ts";
import { dayOfWeek } from "../types/dayOfWeek.ts";

const iosSoftwareUpdateScheduleType = enumType("iosSoftwareUpdateScheduleType", [
  "updateOutsideOfActiveHours",
  "alwaysUpdate",
  "updateDuringTimeWindows",
  "updateOutsideOfTimeWindows",
]);

export default defineKind({
  name: "IosUpdateConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: software updates",
  description: "Which version is installed, and when. For supervised iOS and iPadOS devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-beta",
  fields: {
    activeHoursEnd: time({ description: "End of the hours in which nothing is installed.", safer: "neutral" }),
    activeHoursStart: time({ description: "Start of the hours in which nothing is installed.", safer: "neutral" }),
    customUpdateTimeWindows: list(customUpdateTimeWindow, {
      description: "Times of the week for the schedule.",
      nullable: true,
      safer: "neutral",
    }),
    desiredOsVersion: string({
      description: "Version to install; null for the newest.",
      nullable: true,
      safer: "depends",
    }),
    enforcedSoftwareUpdateDelayInDays: integer({
      description: "How long a software update stays hidden after its release.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
      safer: "lower",
    }),
    isEnabled: boolean({ description: "Whether updates are managed.", safer: "depends" }),
    scheduledInstallDays: list(dayOfWeek, { description: "Days on which updates are installed.", safer: "neutral" }),
    updateScheduleType: iosSoftwareUpdateScheduleType({ description: "When updates are installed.", safer: "depends" }),
    utcTimeOffsetInMinutes: integer({
      description: "Time zone, as difference from UTC.",
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
  },
});
