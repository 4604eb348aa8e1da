import { deviceEnrollmentConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { deviceEnrollmentPlatformRestriction } from "../types/deviceEnrollmentPlatformRestriction.ts";
import { enrollmentRestrictionPlatformType } from "../types/enrollmentRestrictionPlatformType.ts";

export default defineKind({
  name: "DeviceEnrollmentPlatformRestrictionConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Enrolment restriction of one platform",
  description: "Which devices of one platform may enrol, for groups of users.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta",
  fields: {
    platformRestriction: deviceEnrollmentPlatformRestriction({ description: "What may enrol.", nullable: true }),
    platformType: enrollmentRestrictionPlatformType({
      description: "Platform that it is for.",
      immutable: true,
      safer: "depends",
    }),
  },
});
