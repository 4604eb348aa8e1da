import { type Fields, integer } from "../fields.ts";
import { appleSubjectNameFormat } from "./appleSubjectNameFormat.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";

export const iosCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({ description: "Certificate validity period scale." }),
  certificateValidityPeriodValue: integer({ description: "Certificate validity period value." }),
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
  subjectNameFormat: appleSubjectNameFormat({ description: "Subject name format." }),
};
