// Updates of Windows: who gets the monthly ones when, which version everybody stays on, drivers, and hotpatches that need
// no restart. The pilots are first, and all others leave them out.
//
//   pulumi config set pilots   <name or id of a group of devices>
//   pulumi config set devices  <name or id of the group of all devices that Windows Update manages>
//   pulumi config set version  "Windows 11, version 25H2"     (optional)
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

const config = new pulumi.Config();
const pilots = config.require("pilots");
const rings = {
  pilots: [intune.group(pilots)],
  everybody: [intune.group(config.require("devices")), intune.excludeGroup(pilots)],
};
const description = "Managed by Pulumi";

/** When the monthly updates come, and by when the device restarts. */
const ring = (name: keyof typeof rings, quality: { deferral: number; deadline: number }) =>
  new intune.WindowsUpdateForBusinessConfiguration(`ring-${name}`, {
    displayName: `Windows Update - ${name}`,
    description,
    qualityUpdatesDeferralPeriodInDays: quality.deferral,
    deadlineForQualityUpdatesInDays: quality.deadline,
    deadlineGracePeriodInDays: 1,
    // Which version it is, the profile below says.
    featureUpdatesDeferralPeriodInDays: 0,
    assignments: rings[name],
  });
ring("pilots", { deferral: 0, deadline: 1 });
ring("everybody", { deferral: 7, deadline: 3 });

new intune.WindowsFeatureUpdateProfile("version", {
  displayName: "Windows - version",
  description,
  featureUpdateVersion: config.get("version") ?? "Windows 11, version 25H2",
  assignments: [...rings.pilots, intune.group(config.require("devices"))],
});

/** The pilots take what Microsoft recommends; for all others somebody decides, driver by driver. */
new intune.WindowsDriverUpdateProfile("drivers-pilots", {
  displayName: "Drivers - pilots",
  description,
  approvalType: "automatic",
  deploymentDeferralInDays: 0,
  assignments: rings.pilots,
});
const drivers = new intune.WindowsDriverUpdateProfile("drivers", {
  displayName: "Drivers - everybody",
  description,
  approvalType: "manual",
  // When the devices have reported, name the drivers here:
  // driverInventories: [{ id: "…", approvalStatus: "approved" }],
  assignments: rings.everybody,
});

new intune.WindowsQualityUpdatePolicy("hotpatch", {
  displayName: "Windows - hotpatch",
  description,
  hotpatchEnabled: true,
  assignments: rings.pilots,
});

export const driversToDecideOn = drivers.newUpdates;
