import { enumType } from "../fields.ts";

export const wiFiAuthenticationMethod = enumType("wiFiAuthenticationMethod", [
  "certificate",
  "usernameAndPassword",
  "derivedCredential",
]);
