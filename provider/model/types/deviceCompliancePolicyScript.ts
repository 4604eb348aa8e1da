import { binary, integer, objectType, string } from "../fields.ts";

export const deviceCompliancePolicyScript = objectType("deviceCompliancePolicyScript", {
  deviceComplianceScriptId: string({ description: "Id of the script.", nullable: true, safer: "depends" }),
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
