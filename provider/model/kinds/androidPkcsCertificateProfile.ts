import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, string } from "../kind.ts";
import { androidCertificateProfileBaseFields } from "../types/androidCertificateProfileBase.ts";

export default defineKind({
  name: "AndroidPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: PKCS certificates",
  description:
    "Certificates that the Intune certificate connector requests for each user or device and installs with their keys. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidCertificateProfileBaseFields,
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
