import { type Fields, integer, list, reference } from "../fields.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { extendedKeyUsage } from "./extendedKeyUsage.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";
import { subjectNameFormat } from "./subjectNameFormat.ts";

export const androidWorkProfileCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({
    description: "Unit of certificateValidityPeriodValue.",
    safer: { order: ["years", "months", "days"] },
  }),
  certificateValidityPeriodValue: integer({
    description: "How long a certificate is valid, in the unit of certificateValidityPeriodScale.",
    safer: "lower",
  }),
  extendedKeyUsages: list(extendedKeyUsage, {
    description: "What certificates are for, by object identifier.",
    safer: "depends",
  }),
  renewalThresholdPercentage: integer({
    description: "Share of the validity that is left when a certificate is renewed.",
    min: 1,
    max: 99,
    unit: "percent",
    safer: "neutral",
  }),
  subjectAlternativeNameType: subjectAlternativeNameType({
    description: "What goes into the subject alternative name.",
    nullable: true,
    safer: "depends",
  }),
  subjectNameFormat: subjectNameFormat({ description: "What goes into the subject name.", safer: "depends" }),
  rootCertificate: reference(["androidWorkProfileTrustedRootCertificate"], {
    description: "Trusted root certificate profile of the authority that issues.",
    nullable: true,
  }),
};
