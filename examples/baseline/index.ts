// A security baseline for Windows devices: Windows Hello for Business for devices that are enrolled already, the same
// for devices that enrol, and Defender onboarding.
//
//   pulumi config set administratorsGroup  <object id of the group of administrators>
//   pulumi config set breakGlassGroup      <object id of the group of devices of the emergency accounts>
//   pulumi config set --secret onboardingBlob "$(cat WindowsDefenderATP.onboarding)"
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();
const administrators = config.require("administratorsGroup");
const breakGlass = config.require("breakGlassGroup");

/** PIN rules for everybody: a TPM, six characters, no PIN of the last five. */
const hello = new intune.WindowsIdentityProtectionConfiguration("hello", {
  displayName: "Win - Hello for Business - D - Baseline",
  description: "Managed by Pulumi",
  securityDeviceRequired: true,
  pinMinimumLength: 6,
  pinPreviousBlockCount: 5,
  pinRecoveryEnabled: true,
  unlockWithBiometricsEnabled: true,
  enhancedAntiSpoofingForFacialFeaturesEnabled: true,
  assignments: [intune.allDevices(), intune.excludeGroup(breakGlass)],
});

/** Stricter rules for administrators when they enrol a device. */
const enrolment = new intune.DeviceEnrollmentWindowsHelloForBusinessConfiguration("hello-administrators", {
  displayName: "Win - Hello at enrolment - U - Administrators",
  description: "Managed by Pulumi",
  state: "enabled",
  securityDeviceRequired: true,
  pinMinimumLength: 10,
  pinExpirationInDays: 365,
  enhancedBiometricsState: "enabled",
  securityKeyForSignIn: "enabled",
  assignments: [intune.group(administrators)],
});

/** Every Windows device reports to Defender for Endpoint, those of the emergency accounts apart. */
const defender = new intune.WindowsDefenderAdvancedThreatProtectionConfiguration("defender", {
  displayName: "Win - Defender onboarding - D - Baseline",
  description: "Managed by Pulumi",
  advancedThreatProtectionOnboardingBlob: config.requireSecret("onboardingBlob"),
  advancedThreatProtectionOnboardingFilename: "WindowsDefenderATP.onboarding",
  allowSampleSharing: true,
  enableExpeditedTelemetryReporting: true,
  assignments: [intune.allDevices(), intune.excludeGroup(breakGlass)],
});

export const policies = { hello: hello.id, enrolment: enrolment.id, defender: defender.id };
