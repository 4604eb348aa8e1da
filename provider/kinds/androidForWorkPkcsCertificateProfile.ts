import { deviceConfigurations } from "../collections.ts";
import { defineKind, string } from "../kind.ts";
import { androidForWorkCertificateProfileBaseFields } from "../types/androidForWorkCertificateProfileBase.ts";

export default defineKind({
  name: "AndroidForWorkPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for work pkcs certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidForWorkCertificateProfileBaseFields,
    certificateTemplateName: string({ description: "Certificate template name.", required: true }),
    certificationAuthority: string({ description: "Certification authority.", required: true }),
    certificationAuthorityName: string({ description: "Certification authority name.", required: true }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
  },
});
