import { deviceConfigurations } from "../collections.ts";
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
  title: "Windows phone81 scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81scepcertificateprofile?view=graph-rest-beta",
  fields: {
    certificateValidityPeriodScale: certificateValidityPeriodScale({
      description: "Certificate validity period scale.",
    }),
    certificateValidityPeriodValue: integer({ description: "Certificate validity period value." }),
    extendedKeyUsages: list(extendedKeyUsage, { description: "Extended key usages." }),
    keyStorageProvider: keyStorageProviderOption({ description: "Key storage provider." }),
    renewalThresholdPercentage: integer({ description: "Renewal threshold percentage.", unit: "percent" }),
    subjectAlternativeNameType: subjectAlternativeNameType({ description: "Subject alternative name type." }),
    subjectNameFormat: subjectNameFormat({ description: "Subject name format." }),
    hashAlgorithm: hashAlgorithms({ description: "Hash algorithm." }),
    keySize: keySize({ description: "Key size." }),
    keyUsage: keyUsages({ description: "Key usage." }),
    scepServerUrls: list(string, { description: "Scep server URLs.", nullable: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
    rootCertificate: reference(["windowsPhone81TrustedRootCertificate"], {
      description: "Root certificate.",
      nullable: true,
    }),
  },
});
