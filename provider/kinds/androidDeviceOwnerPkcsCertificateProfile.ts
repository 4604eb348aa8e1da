import { deviceConfigurations } from "../collections.ts";
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
  title: "Android device owner pkcs certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerCertificateProfileBaseFields,
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description: "Certificate access type.",
      nullable: true,
    }),
    certificateStore: certificateStore({ description: "Certificate store." }),
    certificateTemplateName: string({ description: "Certificate template name.", required: true }),
    certificationAuthority: string({ description: "Certification authority.", required: true }),
    certificationAuthorityName: string({ description: "Certification authority name.", nullable: true }),
    certificationAuthorityType: deviceManagementCertificationAuthority({
      description: "Certification authority type.",
    }),
    customSubjectAlternativeNames: list(customSubjectAlternativeName, {
      description: "Custom subject alternative names.",
      nullable: true,
    }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Silent certificate access details.",
      nullable: true,
    }),
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", required: true }),
  },
});
