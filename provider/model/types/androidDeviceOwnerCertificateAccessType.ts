import { enumType } from "../fields.ts";

export const androidDeviceOwnerCertificateAccessType = enumType("androidDeviceOwnerCertificateAccessType", [
  "userApproval",
  "specificApps",
  "unknownFutureValue",
]);
