import { deviceConfigurations } from "../collections.ts";
import { boolean, defineKind, list, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { macOSCertificateProfileBaseFields } from "../types/macOSCertificateProfileBase.ts";

export default defineKind({
  name: "MacOSPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS pkcs certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macospkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...macOSCertificateProfileBaseFields,
    allowAllAppsAccess: boolean({ description: "Whether: allow all APPs access.", nullable: true }),
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    certificateTemplateName: string({ description: "Certificate template name.", required: true }),
    certificationAuthority: string({ description: "Certification authority.", required: true }),
    certificationAuthorityName: string({ description: "Certification authority name.", required: true }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel.", nullable: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
  },
});
