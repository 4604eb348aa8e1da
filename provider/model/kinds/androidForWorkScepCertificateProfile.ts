import { deviceConfigurations } from "../collections/index.ts";
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
  title: "Android for Work (older): SCEP certificates",
  description:
    "Certificates that devices request by SCEP with keys of their own. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidForWorkCertificateProfileBaseFields,
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
