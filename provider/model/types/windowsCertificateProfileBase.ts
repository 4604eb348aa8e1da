import { type Fields, integer } from "../fields.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { keyStorageProviderOption } from "./keyStorageProviderOption.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";
import { subjectNameFormat } from "./subjectNameFormat.ts";

export const windowsCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({
    description: "Unit of certificateValidityPeriodValue.",
  }),
  certificateValidityPeriodValue: integer({
    description: "How long a certificate is valid, in the unit of certificateValidityPeriodScale.",
  }),
  keyStorageProvider: keyStorageProviderOption({ description: "Where the private key is kept." }),
  renewalThresholdPercentage: integer({
    description: "Share of the validity that is left when a certificate is renewed.",
    min: 1,
    max: 99,
    unit: "percent",
  }),
  subjectAlternativeNameType: subjectAlternativeNameType({
    description: "What goes into the subject alternative name.",
    nullable: true,
  }),
  subjectNameFormat: subjectNameFormat({ description: "What goes into the subject name." }),
};
