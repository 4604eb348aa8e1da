import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, string } from "../kind.ts";
import { androidDeviceOwnerCertificateAccessType } from "../types/androidDeviceOwnerCertificateAccessType.ts";
import { androidDeviceOwnerCertificateProfileBaseFields } from "../types/androidDeviceOwnerCertificateProfileBase.ts";
import { androidDeviceOwnerSilentCertificateAccess } from "../types/androidDeviceOwnerSilentCertificateAccess.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { deviceManagementCertificationAuthority } from "../types/deviceManagementCertificationAuthority.ts";

export default defineKind({
  name: "AndroidDeviceOwnerPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, company-owned: PKCS certificates",
  description:
    "Certificates that the Intune certificate connector requests for each user or device and installs with their keys. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerCertificateProfileBaseFields,
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description:
        "Which apps may use the certificate without asking: those that people approve, or those that are listed.",
      nullable: true,
      safer: "depends",
    }),
    certificateStore: certificateStore({
      description: "Whether certificates belong to the user or to the device.",
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
      nullable: true,
      safer: "depends",
    }),
    certificationAuthorityType: deviceManagementCertificationAuthority({
      description: "Kind of certification authority.",
      safer: "depends",
    }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Further subject alternative names.",
      nullable: true,
      safer: "depends",
    }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Apps that may use the certificate without asking.",
      nullable: true,
      safer: "shorter",
    }),
    subjectAlternativeNameFormatString: string({
      description: "Pattern of the subject alternative name.",
      nullable: true,
      safer: "depends",
    }),
    subjectNameFormatString: string({
      description: "Pattern of the subject name, for example `CN={{UserName}}`.",
      required: true,
      safer: "depends",
    }),
  },
});
