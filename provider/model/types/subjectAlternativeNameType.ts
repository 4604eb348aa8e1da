import { flagsType } from "../fields.ts";

export const subjectAlternativeNameType = flagsType("subjectAlternativeNameType", [
  "none",
  "emailAddress",
  "userPrincipalName",
  "customAzureADAttribute",
  "domainNameService",
  "universalResourceIdentifier",
]);
