import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, integer, list, reference, string } from "../kind.ts";
import { certificateValidityPeriodScale } from "../types/certificateValidityPeriodScale.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";
import { hashAlgorithms } from "../types/hashAlgorithms.ts";
import { keySize } from "../types/keySize.ts";
import { keyStorageProviderOption } from "../types/keyStorageProviderOption.ts";
import { keyUsages } from "../types/keyUsages.ts";
import { subjectAlternativeNameType } from "../types/subjectAlternativeNameType.ts";
import { subjectNameFormat } from "../types/subjectNameFormat.ts";

export default defineKind({
  name: "WindowsPhone81SCEPCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows Phone 8.1: SCEP certificates",
  description:
    "Certificates that devices request by SCEP with keys of their own. For Windows Phone 8.1, which Microsoft no longer supports.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81scepcertificateprofile?view=graph-rest-beta",
  fields: {
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
    keyStorageProvider: keyStorageProviderOption({
      description: "Where the private key is kept.",
      safer: { order: ["useSoftwareKsp", "useTpmKspOtherwiseUseSoftwareKsp", "useTpmKspOtherwiseFail"] },
    }),
    renewalThresholdPercentage: integer({
      description: "Share of the validity that is left when a certificate is renewed.",
      unit: "percent",
      safer: "neutral",
    }),
    subjectAlternativeNameType: subjectAlternativeNameType({
      description: "What goes into the subject alternative name.",
      safer: "depends",
    }),
    subjectNameFormat: subjectNameFormat({ description: "What goes into the subject name.", safer: "depends" }),
    hashAlgorithm: hashAlgorithms({
      description: "Hash algorithms of the request. SHA-1 is broken.",
      safer: "depends",
    }),
    keySize: keySize({
      description: "Length of the key. 1024 bits are too few.",
      safer: { order: ["size1024", "size2048", "size4096"] },
    }),
    keyUsage: keyUsages({ description: "What the key is for.", safer: "depends" }),
    scepServerUrls: list(string, { description: "SCEP servers, by address.", nullable: true, safer: "depends" }),
    subjectAlternativeNameFormatString: string({
      description: "Pattern of the subject alternative name.",
      nullable: true,
      safer: "depends",
    }),
    subjectNameFormatString: string({
      description: "Pattern of the subject name, for example `CN={{UserName}}`.",
      nullable: true,
      safer: "depends",
    }),
    rootCertificate: reference(["windowsPhone81TrustedRootCertificate"], {
      description: "Trusted root certificate profile of the authority that issues.",
      nullable: true,
    }),
  },
});
