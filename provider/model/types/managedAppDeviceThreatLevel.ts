import { enumType } from "../fields.ts";

export const managedAppDeviceThreatLevel = enumType("managedAppDeviceThreatLevel", [
  "notConfigured",
  "secured",
  "low",
  "medium",
  "high",
]);

export const LEVELS_BY_SAFETY = { order: ["notConfigured", "high", "medium", "low", "secured"] };
