import { type Fields, integer } from "../fields.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { keyStorageProviderOption } from "./keyStorageProviderOption.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";
import { subjectNameFormat } from "./subjectNameFormat.ts";

export const windowsCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({ description: "Certificate validity period scale." }),
  certificateValidityPeriodValue: integer({ description: "Certificate validity period value." }),
  keyStorageProvider: keyStorageProviderOption({ description: "Key storage provider." }),
  renewalThresholdPercentage: integer({
    description: "Renewal threshold percentage.",
    min: 1,
    max: 99,
    unit: "percent",
  }),
  subjectAlternativeNameType: subjectAlternativeNameType({
    description: "Subject alternative name type.",
    nullable: true,
  }),
  subjectNameFormat: subjectNameFormat({ description: "Subject name format." }),
};
