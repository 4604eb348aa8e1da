import { enumType } from "../fields.ts";

export const dayOfWeek = enumType("dayOfWeek", [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
]);
