import { enumType } from "../fields.ts";

export const emailSyncDuration = enumType("emailSyncDuration", [
  "userDefined",
  "oneDay",
  "threeDays",
  "oneWeek",
  "twoWeeks",
  "oneMonth",
  "unlimited",
]);
