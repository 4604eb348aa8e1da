import { enumType } from "../fields.ts";

export const vpnAuthenticationMethod = enumType("vpnAuthenticationMethod", [
  "certificate",
  "usernameAndPassword",
  "sharedSecret",
  "derivedCredential",
  "azureAD",
]);
