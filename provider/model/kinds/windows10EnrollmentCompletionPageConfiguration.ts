import { deviceEnrollmentConfigurations, TENANT_DEFAULT_NOTE, tenantDefault } from "../collections/index.ts";
import { boolean, defineKind, integer, list, string } from "../kind.ts";

export default defineKind({
  name: "Windows10EnrollmentCompletionPageConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "windows",
  title: "Enrolment status page",
  description:
    "What people see and may do while Windows is set up. Every tenant has one default, which `tenantDefault: true` adopts; further ones are for groups.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta",
  fields: {
    allowDeviceResetOnInstallFailure: boolean({
      description: "Lets people reset the device when setup fails.",
      safer: "neutral",
    }),
    allowDeviceUseOnInstallFailure: boolean({
      description: "Lets people use the device although setup failed.",
      safer: "false",
    }),
    allowLogCollectionOnInstallFailure: boolean({
      description: "Lets people collect logs when setup fails.",
      safer: "neutral",
    }),
    allowNonBlockingAppInstallation: boolean({
      description: "Tries to install all required apps, whether or not setup waits for them.",
      safer: "depends",
    }),
    blockDeviceSetupRetryByUser: boolean({ description: "Keeps people from trying setup again.", safer: "neutral" }),
    customErrorMessage: string({ description: "Message when setup fails.", nullable: true, safer: "neutral" }),
    disableUserStatusTrackingAfterFirstUser: boolean({
      description: "Shows the page to the first user of a device only.",
      safer: "neutral",
    }),
    installProgressTimeoutInMinutes: integer({
      description: "Time after which setup counts as failed.",
      unit: "minutes",
      nullable: true,
      safer: "neutral",
    }),
    installQualityUpdates: boolean({ description: "Installs quality updates during setup.", safer: "true" }),
    selectedMobileAppIds: list(string, {
      description: "Apps that setup waits for, by id; all required ones where none is named.",
      nullable: true,
      safer: "depends",
    }),
    showInstallationProgress: boolean({ description: "Shows the page with the progress of setup.", safer: "depends" }),
    trackInstallProgressForAutopilotOnly: boolean({
      description: "Shows the page only on devices set up by Autopilot.",
      safer: "neutral",
    }),
  },
  notes: [TENANT_DEFAULT_NOTE],
  tenantDefault: tenantDefault("DefaultWindows10EnrollmentCompletionPageConfiguration"),
});
