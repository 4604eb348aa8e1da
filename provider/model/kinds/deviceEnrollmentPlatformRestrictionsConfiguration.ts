import { deviceEnrollmentConfigurations, TENANT_DEFAULT_NOTE, tenantDefault } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { deviceEnrollmentPlatformRestriction } from "../types/deviceEnrollmentPlatformRestriction.ts";

export default defineKind({
  name: "DeviceEnrollmentPlatformRestrictionsConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Enrolment restrictions of all platforms",
  description:
    "Which devices may enrol, for all platforms. Every tenant has one default, which `tenantDefault: true` adopts; for groups of users take DeviceEnrollmentPlatformRestrictionConfiguration.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta",
  fields: {
    androidForWorkRestriction: deviceEnrollmentPlatformRestriction({
      description: "Android Enterprise with work profile.",
      nullable: true,
    }),
    androidRestriction: deviceEnrollmentPlatformRestriction({
      description: "Android by device administrator.",
      nullable: true,
    }),
    iosRestriction: deviceEnrollmentPlatformRestriction({ description: "iOS and iPadOS.", nullable: true }),
    macOSRestriction: deviceEnrollmentPlatformRestriction({ description: "macOS.", nullable: true }),
    macRestriction: deviceEnrollmentPlatformRestriction({ description: "macOS, in its older form.", nullable: true }),
    tvosRestriction: deviceEnrollmentPlatformRestriction({ description: "tvOS.", nullable: true }),
    visionOSRestriction: deviceEnrollmentPlatformRestriction({ description: "visionOS.", nullable: true }),
    windowsHomeSkuRestriction: deviceEnrollmentPlatformRestriction({ description: "Windows Home.", nullable: true }),
    windowsMobileRestriction: deviceEnrollmentPlatformRestriction({
      description: "Windows phones, which the service takes no restriction of any more.",
      nullable: true,
      readOnly: true,
    }),
    windowsRestriction: deviceEnrollmentPlatformRestriction({ description: "Windows.", nullable: true }),
  },
  notes: [TENANT_DEFAULT_NOTE],
  tenantDefault: tenantDefault("DefaultPlatformRestrictions"),
});
