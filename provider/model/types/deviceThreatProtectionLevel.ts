import { enumType } from "../fields.ts";

export const deviceThreatProtectionLevel = enumType("deviceThreatProtectionLevel", [
  "unavailable",
  "secured",
  "low",
  "medium",
  "high",
  "notSet",
]);
