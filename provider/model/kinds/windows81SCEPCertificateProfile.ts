import { deviceConfigurations } from "../collections/index.ts";
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
  title: "Windows 8.1: SCEP certificates",
  description: "Certificates that devices request by SCEP with keys of their own. For Windows 8.1 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81scepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...windowsCertificateProfileBaseFields,
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Further subject alternative names.",
      nullable: true,
      safer: "depends",
    }),
    extendedKeyUsages: list(extendedKeyUsage, {
      description: "What certificates are for, by object identifier.",
      safer: "depends",
    }),
    certificateStore: certificateStore({
      description: "Whether certificates belong to the user or to the device.",
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
    rootCertificate: reference(["windows81TrustedRootCertificate"], {
      description: "Trusted root certificate profile of the authority that issues.",
      nullable: true,
    }),
  },
});
