import { enumType } from "../fields.ts";

export const emailSyncSchedule = enumType("emailSyncSchedule", [
  "userDefined",
  "asMessagesArrive",
  "manual",
  "fifteenMinutes",
  "thirtyMinutes",
  "sixtyMinutes",
  "basedOnMyUsage",
]);
