import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, string } from "../kind.ts";
import { androidDeviceOwnerCertificateAccessType } from "../types/androidDeviceOwnerCertificateAccessType.ts";
import { androidDeviceOwnerCertificateProfileBaseFields } from "../types/androidDeviceOwnerCertificateProfileBase.ts";
import { androidDeviceOwnerSilentCertificateAccess } from "../types/androidDeviceOwnerSilentCertificateAccess.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { hashAlgorithms } from "../types/hashAlgorithms.ts";
import { keySize } from "../types/keySize.ts";
import { keyUsages } from "../types/keyUsages.ts";

export default defineKind({
  name: "AndroidDeviceOwnerScepCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerCertificateProfileBaseFields,
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description: "Certificate access type.",
      nullable: true,
    }),
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    hashAlgorithm: hashAlgorithms({ description: "Hash algorithm." }),
    keySize: keySize({ description: "Key size." }),
    keyUsage: keyUsages({ description: "Key usage." }),
    scepServerUrls: list(string, { description: "Scep server URLs.", nullable: true }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Silent certificate access details.",
      nullable: true,
    }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
  },
});
