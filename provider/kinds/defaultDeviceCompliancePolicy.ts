import { deviceCompliancePolicies } from "../collections.ts";
import { defineKind } from "../kind.ts";

export default defineKind({
  name: "DefaultDeviceCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "all",
  title: "Default device compliance policy",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defaultdevicecompliancepolicy?view=graph-rest-beta",
  fields: {},
});
