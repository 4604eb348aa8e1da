import { enumType } from "../fields.ts";

export const subjectNameFormat = enumType("subjectNameFormat", [
  "commonName",
  "commonNameIncludingEmail",
  "commonNameAsEmail",
  "custom",
  "commonNameAsIMEI",
  "commonNameAsSerialNumber",
  "commonNameAsAadDeviceId",
  "commonNameAsIntuneDeviceId",
  "commonNameAsDurableDeviceId",
]);
