import { type Fields, integer } from "../fields.ts";
import { certificateValidityPeriodScale } from "./certificateValidityPeriodScale.ts";
import { keyStorageProviderOption } from "./keyStorageProviderOption.ts";
import { subjectAlternativeNameType } from "./subjectAlternativeNameType.ts";
import { subjectNameFormat } from "./subjectNameFormat.ts";

export const windowsCertificateProfileBaseFields: Fields = {
  certificateValidityPeriodScale: certificateValidityPeriodScale({
    description: "Unit of certificateValidityPeriodValue.",
    safer: { order: ["years", "months", "days"] },
  }),
  certificateValidityPeriodValue: integer({
    description: "How long a certificate is valid, in the unit of certificateValidityPeriodScale.",
    safer: "lower",
  }),
  keyStorageProvider: keyStorageProviderOption({
    description: "Where the private key is kept.",
    safer: { order: ["useSoftwareKsp", "useTpmKspOtherwiseUseSoftwareKsp", "useTpmKspOtherwiseFail"] },
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
};
