import { deviceEnrollmentConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { enablement } from "../types/enablement.ts";

export default defineKind({
  name: "WindowsRestoreDeviceEnrollmentConfiguration",
  collection: deviceEnrollmentConfigurations,
  platform: "windows",
  title: "Windows restore device enrollment configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowsrestoredeviceenrollmentconfiguration?view=graph-rest-beta",
  fields: {
    state: enablement({ description: "State." }),
  },
});
