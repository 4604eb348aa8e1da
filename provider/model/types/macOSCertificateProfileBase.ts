import { type Fields, integer } from "../fields.ts";
import { appleSubjectNameFormat } from "./appleSubjectNameFormat.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";

export const macOSCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({
    description: "Unit of certificateValidityPeriodValue.",
  }),
  certificateValidityPeriodValue: integer({
    description: "How long a certificate is valid, in the unit of certificateValidityPeriodScale.",
  }),
  renewalThresholdPercentage: integer({
    description: "Share of the validity that is left when a certificate is renewed.",
    unit: "percent",
  }),
  subjectAlternativeNameType: subjectAlternativeNameType({
    description: "What goes into the subject alternative name.",
    nullable: true,
  }),
  subjectNameFormat: appleSubjectNameFormat({ description: "What goes into the subject name." }),
};
