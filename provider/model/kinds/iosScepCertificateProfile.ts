import { deviceConfigurations } from "../collections/index.ts";
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
  title: "iOS: SCEP certificates",
  description: "Certificates that devices request by SCEP with keys of their own. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...iosCertificateProfileBaseFields,
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
    extendedKeyUsages: list(extendedKeyUsage, {
      description: "What certificates are for, by object identifier.",
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
    rootCertificate: reference(["iosTrustedRootCertificate"], {
      description: "Trusted root certificate profile of the authority that issues.",
      nullable: true,
    }),
  },
});
