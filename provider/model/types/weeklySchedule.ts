import { enumType } from "../fields.ts";

export const weeklySchedule = enumType("weeklySchedule", [
  "userDefined",
  "everyday",
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "noScheduledScan",
]);
