import { deviceConfigurations } from "../collections/index.ts";
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
  title: "Android Enterprise, company-owned: SCEP certificates",
  description:
    "Certificates that devices request by SCEP with keys of their own. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerCertificateProfileBaseFields,
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description:
        "Which apps may use the certificate without asking: those that people approve, or those that are listed.",
      nullable: true,
      safer: "depends",
    }),
    certificateStore: certificateStore({
      description: "Whether certificates belong to the user or to the device.",
      nullable: true,
      safer: "depends",
    }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Further subject alternative names.",
      nullable: true,
      safer: "depends",
    }),
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
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Apps that may use the certificate without asking.",
      nullable: true,
      safer: "shorter",
    }),
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
  },
});
