import { deviceConfigurations } from "../collections.ts";
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
  title: "Windows health monitoring configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringconfiguration?view=graph-rest-beta",
  fields: {
    allowDeviceHealthMonitoring: enablement({ description: "Allow device health monitoring." }),
    configDeviceHealthMonitoringCustomScope: string({
      description: "Config device health monitoring custom scope.",
      nullable: true,
    }),
    configDeviceHealthMonitoringScope: windowsHealthMonitoringScope({
      description: "Config device health monitoring scope.",
    }),
  },
});
