import { deviceConfigurations } from "../collections/index.ts";
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
  title: "macOS: software updates",
  description: "How and when updates are installed. For supervised macOS devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdateconfiguration?view=graph-rest-beta",
  fields: {
    allOtherUpdateBehavior: macOSSoftwareUpdateBehavior({
      description: "What happens to updates of any other kind.",
      safer: { order: ["notifyOnly", "downloadOnly", "installLater", "installASAP"] },
    }),
    configDataUpdateBehavior: macOSSoftwareUpdateBehavior({
      description: "What happens to updates of configuration data such as XProtect.",
      safer: { order: ["notifyOnly", "downloadOnly", "installLater", "installASAP"] },
    }),
    criticalUpdateBehavior: macOSSoftwareUpdateBehavior({
      description: "What happens to critical updates.",
      safer: { order: ["notifyOnly", "downloadOnly", "installLater", "installASAP"] },
    }),
    customUpdateTimeWindows: list(customUpdateTimeWindow, {
      description: "Times of the week for the schedule.",
      nullable: true,
      safer: "neutral",
    }),
    firmwareUpdateBehavior: macOSSoftwareUpdateBehavior({
      description: "What happens to firmware updates.",
      safer: { order: ["notifyOnly", "downloadOnly", "installLater", "installASAP"] },
    }),
    maxUserDeferralsCount: integer({
      description: "How often people may put an update off.",
      min: 0,
      max: 366,
      nullable: true,
      safer: "lower",
    }),
    priority: macOSPriority({
      description: "With which priority updates are downloaded and prepared.",
      nullable: true,
      safer: "neutral",
    }),
    updateScheduleType: macOSSoftwareUpdateScheduleType({
      description: "When updates are installed.",
      safer: "depends",
    }),
    updateTimeWindowUtcOffsetInMinutes: integer({
      description: "Time zone, as difference from UTC.",
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
  },
});
