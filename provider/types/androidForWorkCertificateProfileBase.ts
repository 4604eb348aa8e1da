import { type Fields, integer, list, reference } from "../fields.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { extendedKeyUsage } from "./extendedKeyUsage.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";
import { subjectNameFormat } from "./subjectNameFormat.ts";

export const androidForWorkCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({ description: "Certificate validity period scale." }),
  certificateValidityPeriodValue: integer({ description: "Certificate validity period value." }),
  extendedKeyUsages: list(extendedKeyUsage, { description: "Extended key usages." }),
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
  rootCertificate: reference(["androidForWorkTrustedRootCertificate"], {
    description: "Root certificate.",
    nullable: true,
  }),
};
