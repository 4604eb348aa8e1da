import { binary, integer, objectType, string } from "../fields.ts";

export const deviceCompliancePolicyScript = objectType("deviceCompliancePolicyScript", {
  deviceComplianceScriptId: string({ description: "Device compliance script ID.", nullable: true }),
  rulesContent: binary({ description: "Rules content.", nullable: true }),
  runIntervalInMinutes: integer({
    description: "Run interval in minutes.",
    min: 1,
    max: 480,
    unit: "minutes",
    required: true,
  }),
});
