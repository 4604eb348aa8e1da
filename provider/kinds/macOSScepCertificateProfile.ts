import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, list, reference, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { extendedKeyUsage } from "../types/extendedKeyUsage.ts";
import { hashAlgorithms } from "../types/hashAlgorithms.ts";
import { keySize } from "../types/keySize.ts";
import { keyUsages } from "../types/keyUsages.ts";
import { macOSCertificateProfileBaseFields } from "../types/macOSCertificateProfileBase.ts";

export default defineKind({
  name: "MacOSScepCertificateProfile",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS scep certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosscepcertificateprofile?view=graph-rest-beta",
  fields: {
    ...macOSCertificateProfileBaseFields,
    allowAllAppsAccess: boolean({ description: "Whether: allow all APPs access.", nullable: true }),
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel.", nullable: true }),
    extendedKeyUsages: list(extendedKeyUsage, { description: "Extended key usages." }),
    hashAlgorithm: hashAlgorithms({ description: "Hash algorithm.", nullable: true }),
    keySize: keySize({ description: "Key size." }),
    keyUsage: keyUsages({ description: "Key usage." }),
    scepServerUrls: list(string, { description: "Scep server URLs.", nullable: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
    rootCertificate: reference(["macOSTrustedRootCertificate"], { description: "Root certificate.", nullable: true }),
  },
});
