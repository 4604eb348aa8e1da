import { deviceConfigurations } from "../collections.ts";
import { defineKind, enumType, integer, list } from "../kind.ts";
import { customUpdateTimeWindow } from "../types/customUpdateTimeWindow.ts";

const macOSSoftwareUpdateBehavior = enumType("macOSSoftwareUpdateBehavior", [
  "notConfigured",
  "default",
  "downloadOnly",
  "installASAP",
  "notifyOnly",
  "installLater",
]);

const macOSPriority = enumType("macOSPriority", ["low", "high", "unknownFutureValue"]);

const macOSSoftwareUpdateScheduleType = enumType("macOSSoftwareUpdateScheduleType", [
  "alwaysUpdate",
  "updateDuringTimeWindows",
  "updateOutsideOfTimeWindows",
]);

export default defineKind({
  name: "MacOSSoftwareUpdateConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS software update configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdateconfiguration?view=graph-rest-beta",
  fields: {
    allOtherUpdateBehavior: macOSSoftwareUpdateBehavior({ description: "All other update behavior." }),
    configDataUpdateBehavior: macOSSoftwareUpdateBehavior({ description: "Config data update behavior." }),
    criticalUpdateBehavior: macOSSoftwareUpdateBehavior({ description: "Critical update behavior." }),
    customUpdateTimeWindows: list(customUpdateTimeWindow, {
      description: "Custom update time windows.",
      nullable: true,
    }),
    firmwareUpdateBehavior: macOSSoftwareUpdateBehavior({ description: "Firmware update behavior." }),
    maxUserDeferralsCount: integer({ description: "Max user deferrals count.", min: 0, max: 366, nullable: true }),
    priority: macOSPriority({ description: "Priority.", nullable: true }),
    updateScheduleType: macOSSoftwareUpdateScheduleType({ description: "Update schedule type." }),
    updateTimeWindowUtcOffsetInMinutes: integer({
      description: "Update time window utc offset in minutes.",
      unit: "minutes",
      nullable: true,
    }),
  },
});
