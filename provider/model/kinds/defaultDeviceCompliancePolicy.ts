import { deviceCompliancePolicies } from "../collections/index.ts";
import { defineKind } from "../kind.ts";

export default defineKind({
  name: "DefaultDeviceCompliancePolicy",
  collection: deviceCompliancePolicies,
  platform: "all",
  title: "Default compliance policy",
  description:
    "The policy that every tenant has: a device must be active, have an enrolled user and a policy of its own. It has no settings, and the service makes it.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defaultdevicecompliancepolicy?view=graph-rest-beta",
  fields: {},
  notes: ["The service makes the policy: creating another one fails."],
});
