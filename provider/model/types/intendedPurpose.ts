import { enumType } from "../fields.ts";

export const intendedPurpose = enumType("intendedPurpose", [
  "unassigned",
  "smimeEncryption",
  "smimeSigning",
  "vpn",
  "wifi",
]);
