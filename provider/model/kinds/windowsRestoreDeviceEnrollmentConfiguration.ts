import { deviceEnrollmentConfigurations, TENANT_DEFAULT_NOTE, tenantDefault } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

export default defineKind({
  name: "WindowsRestoreDeviceEnrollmentConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "windows",
  title: "Windows restore at enrolment",
  description:
    "Whether people may restore settings and apps of an earlier device. Every tenant has one, which `tenantDefault: true` adopts.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowsrestoredeviceenrollmentconfiguration?view=graph-rest-beta",
  fields: {
    state: enablement({
      description: "Whether people may restore settings and apps of an earlier device when they set one up.",
      safer: "depends",
    }),
  },
  notes: [TENANT_DEFAULT_NOTE],
  tenantDefault: tenantDefault("WindowsRestore"),
  // The admin center shows one switch for the whole tenant, and no list.
  isOnlyOne: true,
});
