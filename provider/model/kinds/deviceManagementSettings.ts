import { deviceManagementSettings } from "../collections/index.ts";
import { boolean, defineKind, enumType, integer, string } from "../kind.ts";

const derivedCredentialProviderType = enumType("derivedCredentialProviderType", [
  "notConfigured",
  "entrustDataCard",
  "purebred",
  "xTec",
  "intercede",
]);

export default defineKind({
  name: "DeviceManagementSettings",
  collection: deviceManagementSettings,
  platform: "all",
  title: "Tenant settings",
  description:
    "Settings of the tenant itself: whether a device without a compliance policy complies, after how many days of silence one no longer does, and what Intune collects.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementsettings?view=graph-rest-beta",
  notes: [
    "Every tenant has one, which can't be made or deleted: it is adopted as found, and what the program declared is put back when the resource goes. One resource of a program may declare it.",
    "What the program doesn't declare stays as it is.",
    "The threshold of check-in days can't go back to never having been set: it then stays as it is.",
  ],
  fields: {
    secureByDefault: boolean({
      description: "Devices that have no compliance policy count as not compliant.",
      safer: "true",
    }),
    deviceComplianceCheckinThresholdDays: integer({
      description: "After how many days without a check-in a device counts as not compliant.",
      min: 1,
      max: 120,
      unit: "days",
      neverSet: 0,
      safer: "lower",
    }),
    enhancedJailBreak: boolean({
      description: "Looks for a jailbreak more often, also while the Company Portal is in the background (iOS).",
      safer: "true",
    }),
    isScheduledActionEnabled: boolean({
      description: "Whether actions for devices that don't comply are on.",
      safer: "true",
    }),
    ignoreDevicesForUnsupportedSettingsEnabled: boolean({
      description: "Leaves devices out of reports on settings that they don't know.",
      safer: "neutral",
    }),
    androidDeviceAdministratorEnrollmentEnabled: boolean({
      description: "Lets Android devices enrol in the old way, as device administrator.",
      safer: "false",
    }),
    deviceInactivityBeforeRetirementInDay: integer({
      description: "After how many days of silence a device is removed from Intune; rules by platform replace it.",
      min: 30,
      max: 270,
      unit: "days",
      neverSet: 0,
      safer: "depends",
    }),
    derivedCredentialProvider: derivedCredentialProviderType({
      description: "Who issues derived credentials. Objects of their own replace it.",
      safer: "depends",
    }),
    derivedCredentialUrl: string({
      description: "Where people get a derived credential.",
      nullable: true,
      safer: "depends",
    }),
    enableAutopilotDiagnostics: boolean({
      description: "Collects diagnostics where Autopilot fails.",
      safer: "neutral",
    }),
    enableDeviceGroupMembershipReport: boolean({ description: "Shows which groups a device is in.", safer: "neutral" }),
    enableEnhancedTroubleshootingExperience: boolean({
      description: "Shows the newer page for troubleshooting.",
      safer: "neutral",
    }),
    enableLogCollection: boolean({
      description: "Lets administrators collect diagnostics from devices.",
      safer: "depends",
    }),
    m365AppDiagnosticsEnabled: boolean({
      description: "Lets administrators collect diagnostics of Microsoft 365 apps.",
      safer: "depends",
    }),
  },
});
