import { enumType } from "../fields.ts";

export const eapFastConfiguration = enumType("eapFastConfiguration", [
  "noProtectedAccessCredential",
  "useProtectedAccessCredential",
  "useProtectedAccessCredentialAndProvision",
  "useProtectedAccessCredentialAndProvisionAnonymously",
]);
