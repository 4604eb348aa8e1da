import { deviceEnrollmentConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { deviceEnrollmentPlatformRestriction } from "../types/deviceEnrollmentPlatformRestriction.ts";

export default defineKind({
  name: "DeviceEnrollmentPlatformRestrictionsConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Device enrollment platform restrictions configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta",
  fields: {
    androidForWorkRestriction: deviceEnrollmentPlatformRestriction({
      description: "Android for work restriction.",
      nullable: true,
    }),
    androidRestriction: deviceEnrollmentPlatformRestriction({ description: "Android restriction.", nullable: true }),
    iosRestriction: deviceEnrollmentPlatformRestriction({ description: "IOS restriction.", nullable: true }),
    macOSRestriction: deviceEnrollmentPlatformRestriction({ description: "MacOS restriction.", nullable: true }),
    macRestriction: deviceEnrollmentPlatformRestriction({ description: "MAC restriction.", nullable: true }),
    tvosRestriction: deviceEnrollmentPlatformRestriction({ description: "Tvos restriction.", nullable: true }),
    visionOSRestriction: deviceEnrollmentPlatformRestriction({ description: "Vision Os restriction.", nullable: true }),
    windowsHomeSkuRestriction: deviceEnrollmentPlatformRestriction({
      description: "Windows home sku restriction.",
      nullable: true,
    }),
    windowsMobileRestriction: deviceEnrollmentPlatformRestriction({
      description: "Windows mobile restriction.",
      nullable: true,
    }),
    windowsRestriction: deviceEnrollmentPlatformRestriction({ description: "Windows restriction.", nullable: true }),
  },
});
