import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";
import { iosCertificateProfileBaseFields } from "../types/iosCertificateProfileBase.ts";
import { keySize } from "../types/keySize.ts";
import { keyUsages } from "../types/keyUsages.ts";

export default defineKind({
  name: "IosScepCertificateProfile",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...iosCertificateProfileBaseFields,
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    extendedKeyUsages: list(extendedKeyUsage, { description: "Extended key usages." }),
    keySize: keySize({ description: "Key size." }),
    keyUsage: keyUsages({ description: "Key usage." }),
    scepServerUrls: list(string, { description: "Scep server URLs.", nullable: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
    rootCertificate: reference(["iosTrustedRootCertificate"], { description: "Root certificate.", nullable: true }),
  },
});
