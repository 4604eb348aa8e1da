import { enumType } from "../fields.ts";

export const deviceManagementCertificationAuthority = enumType("deviceManagementCertificationAuthority", [
  "notConfigured",
  "microsoft",
  "digiCert",
]);
