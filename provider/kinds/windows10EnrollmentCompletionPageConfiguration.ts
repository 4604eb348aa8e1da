import { deviceEnrollmentConfigurations } from "../collections.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";

export default defineKind({
  name: "Windows10EnrollmentCompletionPageConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "windows",
  title: "Windows10 enrollment completion page configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta",
  fields: {
    allowDeviceResetOnInstallFailure: boolean({ description: "Whether: allow device reset on install failure." }),
    allowDeviceUseOnInstallFailure: boolean({ description: "Whether: allow device use on install failure." }),
    allowLogCollectionOnInstallFailure: boolean({ description: "Whether: allow log collection on install failure." }),
    allowNonBlockingAppInstallation: boolean({ description: "Whether: allow non blocking APP installation." }),
    blockDeviceSetupRetryByUser: boolean({ description: "Whether: block device setup retry by user." }),
    customErrorMessage: string({ description: "Custom error message.", nullable: true }),
    disableUserStatusTrackingAfterFirstUser: boolean({
      description: "Whether: disable user status tracking after first user.",
    }),
    installProgressTimeoutInMinutes: integer({
      description: "Install progress timeout in minutes.",
      unit: "minutes",
      nullable: true,
    }),
    installQualityUpdates: boolean({ description: "Whether: install quality updates." }),
    selectedMobileAppIds: list(string, { description: "Selected mobile APP IDs.", nullable: true }),
    showInstallationProgress: boolean({ description: "Whether: show installation progress." }),
    trackInstallProgressForAutopilotOnly: boolean({
      description: "Whether: track install progress for autopilot only.",
    }),
  },
});
