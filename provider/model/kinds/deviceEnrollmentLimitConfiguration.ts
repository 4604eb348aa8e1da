import { deviceEnrollmentConfigurations, TENANT_DEFAULT_NOTE, tenantDefault } from "../collections/index.ts";
import { defineKind, integer } from "../kind.ts";

export default defineKind({
  name: "DeviceEnrollmentLimitConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "all",
  title: "Enrolment device limit",
  description:
    "How many devices a user may enrol. Every tenant has one default, which `tenantDefault: true` adopts; further ones are for groups.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta",
  fields: {
    limit: integer({ description: "How many devices a user may enrol.", min: 1, unit: "devices", safer: "lower" }),
  },
  notes: [TENANT_DEFAULT_NOTE],
  tenantDefault: tenantDefault("DefaultLimit"),
});
