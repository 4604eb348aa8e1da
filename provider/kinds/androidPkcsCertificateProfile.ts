import { deviceConfigurations } from "../collections.ts";
import { defineKind, string } from "../kind.ts";
import { androidCertificateProfileBaseFields } from "../types/androidCertificateProfileBase.ts";

export default defineKind({
  name: "AndroidPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android pkcs certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidCertificateProfileBaseFields,
    certificateTemplateName: string({ description: "Certificate template name.", required: true }),
    certificationAuthority: string({ description: "Certification authority.", required: true }),
    certificationAuthorityName: string({ description: "Certification authority name.", required: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
  },
});
