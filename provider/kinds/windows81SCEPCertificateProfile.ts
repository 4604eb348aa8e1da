import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";
import { hashAlgorithms } from "../types/hashAlgorithms.ts";
import { keySize } from "../types/keySize.ts";
import { keyUsages } from "../types/keyUsages.ts";
import { windowsCertificateProfileBaseFields } from "../types/windowsCertificateProfileBase.ts";

export default defineKind({
  name: "Windows81SCEPCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows81 scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81scepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...windowsCertificateProfileBaseFields,
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    extendedKeyUsages: list(extendedKeyUsage, { description: "Extended key usages." }),
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    hashAlgorithm: hashAlgorithms({ description: "Hash algorithm." }),
    keySize: keySize({ description: "Key size." }),
    keyUsage: keyUsages({ description: "Key usage." }),
    scepServerUrls: list(string, { description: "Scep server URLs.", nullable: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
    rootCertificate: reference(["windows81TrustedRootCertificate"], {
      description: "Root certificate.",
      nullable: true,
    }),
  },
});
