import { enumType } from "../fields.ts";

export const appleSubjectNameFormat = enumType("appleSubjectNameFormat", [
  "commonName",
  "commonNameAsEmail",
  "custom",
  "commonNameIncludingEmail",
  "commonNameAsIMEI",
  "commonNameAsSerialNumber",
]);
