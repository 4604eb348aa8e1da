import { type Fields, integer } from "../fields.ts";
import { appleSubjectNameFormat } from "./appleSubjectNameFormat.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";

export const macOSCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({
    description: "Unit of certificateValidityPeriodValue.",
    safer: { order: ["years", "months", "days"] },
  }),
  certificateValidityPeriodValue: integer({
    description: "How long a certificate is valid, in the unit of certificateValidityPeriodScale.",
    safer: "lower",
  }),
  renewalThresholdPercentage: integer({
    description: "Share of the validity that is left when a certificate is renewed.",
    unit: "percent",
    safer: "neutral",
  }),
  subjectAlternativeNameType: subjectAlternativeNameType({
    description: "What goes into the subject alternative name.",
    nullable: true,
    safer: "depends",
  }),
  subjectNameFormat: appleSubjectNameFormat({ description: "What goes into the subject name.", safer: "depends" }),
};
