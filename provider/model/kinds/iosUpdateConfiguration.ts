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
    activeHoursEnd: time({ description: "End of the hours in which nothing is installed." }),
    activeHoursStart: time({ description: "Start of the hours in which nothing is installed." }),
    customUpdateTimeWindows: list(customUpdateTimeWindow, {
      description: "Times of the week for the schedule.",
      nullable: true,
    }),
    desiredOsVersion: string({ description: "Version to install; null for the newest.", nullable: true }),
    enforcedSoftwareUpdateDelayInDays: integer({
      description: "How long a software update stays hidden after its release.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    isEnabled: boolean({ description: "Whether updates are managed." }),
    scheduledInstallDays: list(dayOfWeek, { description: "Days on which updates are installed." }),
    updateScheduleType: iosSoftwareUpdateScheduleType({ description: "When updates are installed." }),
    utcTimeOffsetInMinutes: integer({
      description: "Time zone, as difference from UTC.",
      unit: "minutes",
      nullable: true,
    }),
  },
});
