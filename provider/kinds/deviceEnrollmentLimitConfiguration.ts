import { deviceEnrollmentConfigurations } from "../collections.ts";
import { defineKind, integer } from "../kind.ts";

export default defineKind({
  name: "DeviceEnrollmentLimitConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Device enrollment limit configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta",
  fields: {
    limit: integer({ description: "Limit." }),
  },
});
