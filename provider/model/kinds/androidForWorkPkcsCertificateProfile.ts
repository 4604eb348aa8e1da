import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, string } from "../kind.ts";
import { androidForWorkCertificateProfileBaseFields } from "../types/androidForWorkCertificateProfileBase.ts";

export default defineKind({
  name: "AndroidForWorkPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): PKCS certificates",
  description:
    "Certificates that the Intune certificate connector requests for each user or device and installs with their keys. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidForWorkCertificateProfileBaseFields,
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
    subjectAlternativeNameFormatString: string({
      description: "Pattern of the subject alternative name.",
      nullable: true,
      safer: "depends",
    }),
  },
});
