import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, flagsType, string } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

const windowsHealthMonitoringScope = flagsType("windowsHealthMonitoringScope", [
  "undefined",
  "healthMonitoring",
  "bootPerformance",
  "windowsUpdates",
  "privilegeManagement",
]);

export default defineKind({
  name: "WindowsHealthMonitoringConfiguration",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: health monitoring",
  description: "What devices report to Endpoint analytics and for Windows updates. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringconfiguration?view=graph-rest-beta",
  fields: {
    allowDeviceHealthMonitoring: enablement({
      description: "Whether the device reports on its health.",
      safer: "neutral",
    }),
    configDeviceHealthMonitoringCustomScope: string({
      description: "What is reported, where the scope is custom.",
      nullable: true,
      safer: "neutral",
    }),
    configDeviceHealthMonitoringScope: windowsHealthMonitoringScope({
      description: "What is reported.",
      safer: "neutral",
    }),
  },
});
