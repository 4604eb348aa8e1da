import { enumType } from "../fields.ts";

export const defenderCloudBlockLevelType = enumType(
  "defenderCloudBlockLevelType",
  ["notConfigured", "high", "highPlus", "zeroTolerance"],
  {
    high: "blocks what is unknown, with more false alarms",
    highPlus: "high, with further measures that may cost speed",
    zeroTolerance: "blocks every unknown program",
  },
);
