import { binary, guid, integer, objectType } from "../fields.ts";

export const deviceCompliancePolicyScript = objectType("deviceCompliancePolicyScript", {
  deviceComplianceScriptId: guid({
    description: "The script: the `id` of a `DeviceComplianceScript`, or its name.",
    nullable: true,
    idOf: "complianceScript",
    safer: "depends",
  }),
  rulesContent: binary({ description: "Rules that the script's results are held against, as JSON.", nullable: true }),
  runIntervalInMinutes: integer({
    description: "How often the script runs.",
    min: 1,
    max: 480,
    unit: "minutes",
    required: true,
    safer: "lower",
  }),
});
