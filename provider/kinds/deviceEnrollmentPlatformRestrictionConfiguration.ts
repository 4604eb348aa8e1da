import { deviceEnrollmentConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { deviceEnrollmentPlatformRestriction } from "../types/deviceEnrollmentPlatformRestriction.ts";
import { enrollmentRestrictionPlatformType } from "../types/enrollmentRestrictionPlatformType.ts";

export default defineKind({
  name: "DeviceEnrollmentPlatformRestrictionConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Device enrollment platform restriction configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta",
  fields: {
    platformRestriction: deviceEnrollmentPlatformRestriction({ description: "Platform restriction.", nullable: true }),
    platformType: enrollmentRestrictionPlatformType({ description: "Platform type.", immutable: true }),
  },
});
