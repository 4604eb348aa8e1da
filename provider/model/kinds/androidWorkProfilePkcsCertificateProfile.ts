import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, string } from "../kind.ts";
import { androidWorkProfileCertificateProfileBaseFields } from "../types/androidWorkProfileCertificateProfileBase.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";

export default defineKind({
  name: "AndroidWorkProfilePkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, work profile: PKCS certificates",
  description:
    "Certificates that the Intune certificate connector requests for each user or device and installs with their keys. For the work profile of personal Android devices.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilepkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidWorkProfileCertificateProfileBaseFields,
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
