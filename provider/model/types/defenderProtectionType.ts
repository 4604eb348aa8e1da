import { enumType } from "../fields.ts";

export const defenderProtectionType = enumType("defenderProtectionType", [
  "userDefined",
  "enable",
  "auditMode",
  "warn",
  "notConfigured",
]);
