import { deviceConfigurations } from "../collections.ts";
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
  title: "IOS update configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-beta",
  fields: {
    activeHoursEnd: time({ description: "Active hours end." }),
    activeHoursStart: time({ description: "Active hours start." }),
    customUpdateTimeWindows: list(customUpdateTimeWindow, {
      description: "Custom update time windows.",
      nullable: true,
    }),
    desiredOsVersion: string({ description: "Desired Os version.", nullable: true }),
    enforcedSoftwareUpdateDelayInDays: integer({
      description: "Enforced software update delay in days.",
      min: 0,
      max: 90,
      unit: "days",
      nullable: true,
    }),
    isEnabled: boolean({ description: "Turns on: is." }),
    scheduledInstallDays: list(dayOfWeek, { description: "Scheduled install days." }),
    updateScheduleType: iosSoftwareUpdateScheduleType({ description: "Update schedule type." }),
    utcTimeOffsetInMinutes: integer({ description: "Utc time offset in minutes.", unit: "minutes", nullable: true }),
  },
});
