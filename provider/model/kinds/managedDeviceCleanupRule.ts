import { managedDeviceCleanupRules } from "../collections/index.ts";
import { contested } from "../contested.ts";
import { defineKind, enumeration, integer } from "../kind.ts";

export default defineKind({
  name: "ManagedDeviceCleanupRule",
  collection: managedDeviceCleanupRules,
  platform: "all",
  title: "Device clean-up rule",
  description:
    "After how many days without a check-in a device of a platform leaves Intune's lists. The device itself isn't wiped or retired; it comes back when it checks in before its certificate has expired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicecleanuprule?view=graph-rest-beta",
  fields: {
    deviceCleanupRulePlatformType: enumeration(
      "deviceCleanupRulePlatformType",
      [
        "all",
        "androidAOSP",
        "androidDeviceAdministrator",
        "androidDedicatedAndFullyManagedCorporateOwnedWorkProfile",
        "chromeOS",
        "androidPersonallyOwnedWorkProfile",
        "ios",
        "macOS",
        "windows",
        "windowsHolographic",
        "unknownFutureValue",
        "visionOS",
        "tvOS",
      ],
      {
        description: "Platform of the devices. A tenant holds one rule a platform; `all` is for those without one.",
        required: true,
        immutable: true,
        safer: "depends",
      },
    ),
    deviceInactivityBeforeRetirementInDays: integer({
      description: "How long a device may stay away before it leaves the lists.",
      min: 30,
      max: 270,
      unit: "days",
      required: true,
      safer: contested.cleanUp,
    }),
  },
  // A second rule of the platform is refused.
  isOnlyOne: true,
  notes: [
    "The service refuses a second rule for a platform. Where the tenant has one, adopt it.",
    "The service's description gives no range for the days; 30 to 270 is what the admin center and other clients take.",
  ],
  samples: {
    minimal: {
      displayName: "Clean-up minimal",
      deviceCleanupRulePlatformType: "windows",
      deviceInactivityBeforeRetirementInDays: 90,
    },
    full: {
      displayName: "Clean-up full",
      description: "Every property",
      deviceCleanupRulePlatformType: "ios",
      deviceInactivityBeforeRetirementInDays: 90,
    },
    update: { deviceInactivityBeforeRetirementInDays: 180 },
  },
});
