import { deviceConfigurations } from "../collections/index.ts";
import { boolean, defineKind, list, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { macOSCertificateProfileBaseFields } from "../types/macOSCertificateProfileBase.ts";

export default defineKind({
  name: "MacOSPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: PKCS certificates",
  description:
    "Certificates that the Intune certificate connector requests for each user or device and installs with their keys. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macospkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...macOSCertificateProfileBaseFields,
    allowAllAppsAccess: boolean({ description: "Lets every app use the private key.", nullable: true, safer: "false" }),
    certificateStore: certificateStore({
      description: "Whether certificates belong to the user or to the device.",
      nullable: true,
      safer: "depends",
    }),
    certificateTemplateName: string({
      description: "Certificate template of the authority, by name.",
      required: true,
      safer: "depends",
    }),
    certificationAuthority: string({
      description: "Certification authority, by host name.",
      required: true,
      safer: "depends",
    }),
    certificationAuthorityName: string({
      description: "Certification authority, by its own name.",
      required: true,
      safer: "depends",
    }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Further subject alternative names.",
      nullable: true,
      safer: "depends",
    }),
    deploymentChannel: appleDeploymentChannel({
      description: "Whether the profile is for the device or the user.",
      nullable: true,
      safer: "depends",
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
