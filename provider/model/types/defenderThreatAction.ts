import { enumType } from "../fields.ts";

export const defenderThreatAction = enumType("defenderThreatAction", [
  "deviceDefault",
  "clean",
  "quarantine",
  "remove",
  "allow",
  "userDefined",
  "block",
]);
