import { enumType } from "../fields.ts";

export const easAuthenticationMethod = enumType("easAuthenticationMethod", [
  "usernameAndPassword",
  "certificate",
  "derivedCredential",
]);
