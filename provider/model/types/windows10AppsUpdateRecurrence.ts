import { enumType } from "../fields.ts";

export const windows10AppsUpdateRecurrence = enumType("windows10AppsUpdateRecurrence", [
  "none",
  "daily",
  "weekly",
  "monthly",
]);
