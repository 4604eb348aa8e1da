import { enumType } from "../fields.ts";

export const defenderCloudBlockLevelType = enumType("defenderCloudBlockLevelType", [
  "notConfigured",
  "high",
  "highPlus",
  "zeroTolerance",
]);
