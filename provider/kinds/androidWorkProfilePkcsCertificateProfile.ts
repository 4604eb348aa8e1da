import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, string } from "../kind.ts";
import { androidWorkProfileCertificateProfileBaseFields } from "../types/androidWorkProfileCertificateProfileBase.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";

export default defineKind({
  name: "AndroidWorkProfilePkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android work profile pkcs certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilepkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileCertificateProfileBaseFields,
    certificateStore: certificateStore({ description: "Certificate store.", nullable: true }),
    certificateTemplateName: string({ description: "Certificate template name.", required: true }),
    certificationAuthority: string({ description: "Certification authority.", required: true }),
    certificationAuthorityName: string({ description: "Certification authority name.", required: true }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", nullable: true }),
  },
});
