import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, string } from "../kind.ts";
import { androidForWorkCertificateProfileBaseFields } from "../types/androidForWorkCertificateProfileBase.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { hashAlgorithms } from "../types/hashAlgorithms.ts";
import { keySize } from "../types/keySize.ts";
import { keyUsages } from "../types/keyUsages.ts";

export default defineKind({
  name: "AndroidForWorkScepCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidForWorkCertificateProfileBaseFields,
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    hashAlgorithm: hashAlgorithms({ description: "Hash algorithm." }),
    keySize: keySize({ description: "Key size." }),
    keyUsage: keyUsages({ description: "Key usage." }),
    scepServerUrls: list(string, { description: "Scep server URLs.", nullable: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
  },
});
