import { enumType } from "../fields.ts";

export const wiredNetworkAuthenticationMethod = enumType("wiredNetworkAuthenticationMethod", [
  "certificate",
  "usernameAndPassword",
  "derivedCredential",
  "unknownFutureValue",
]);
