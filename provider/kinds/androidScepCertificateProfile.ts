import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, string } from "../kind.ts";
import { androidCertificateProfileBaseFields } from "../types/androidCertificateProfileBase.ts";
import { hashAlgorithms } from "../types/hashAlgorithms.ts";
import { keySize } from "../types/keySize.ts";
import { keyUsages } from "../types/keyUsages.ts";

export default defineKind({
  name: "AndroidScepCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidCertificateProfileBaseFields,
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
