// Microsoft Defender for Endpoint: onboarding in two rings. Where the tenant is connected to Defender (the usual case) the
// service fills in the onboarding package itself; elsewhere it comes from the Defender portal, as a secret.
//
//   pulumi config set pilotGroup <object id of the group of pilot devices>
//   pulumi config set --secret onboardingBlob "$(cat WindowsDefenderATP.onboarding)"     (not for a connected tenant)
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();
const pilotGroup = config.require("pilotGroup");
const onboardingBlob = config.getSecret("onboardingBlob");

const onboarding = onboardingBlob
  ? {
      advancedThreatProtectionOnboardingBlob: onboardingBlob,
      advancedThreatProtectionOnboardingFilename: "WindowsDefenderATP.onboarding",
    }
  : { advancedThreatProtectionAutoPopulateOnboardingBlob: true };

/** The pilot ring reports often, so that problems show early. */
const pilot = new intune.WindowsDefenderAdvancedThreatProtectionConfiguration("pilot", {
  displayName: "Defender onboarding - Pilot",
  ...onboarding,
  allowSampleSharing: true,
  enableExpeditedTelemetryReporting: true,
  assignments: [intune.group(pilotGroup)],
});

/** Everybody else, once the pilot is in place. */
const broad = new intune.WindowsDefenderAdvancedThreatProtectionConfiguration(
  "broad",
  {
    displayName: "Defender onboarding - Broad",
    ...onboarding,
    allowSampleSharing: true,
    assignments: [intune.allDevices(), intune.excludeGroup(pilotGroup)],
  },
  { dependsOn: pilot },
);

export const rings = [pilot.displayName, broad.displayName];
