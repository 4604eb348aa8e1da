import { enumType } from "../fields.ts";

export const androidRequiredPasswordComplexity = enumType("androidRequiredPasswordComplexity", [
  "none",
  "low",
  "medium",
  "high",
]);
