import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, string } from "../kind.ts";
import { aospDeviceOwnerCertificateProfileBaseFields } from "../types/aospDeviceOwnerCertificateProfileBase.ts";
import { certificateStore } from "../types/certificateStore.ts";
import { customSubjectAlternativeName } from "../types/customSubjectAlternativeName.ts";
import { deviceManagementCertificationAuthority } from "../types/deviceManagementCertificationAuthority.ts";

export default defineKind({
  name: "AospDeviceOwnerPkcsCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Aosp device owner pkcs certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-aospdeviceownerpkcscertificateprofile?view=graph-rest-beta",
  fields: {
    ...aospDeviceOwnerCertificateProfileBaseFields,
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
    subjectAlternativeNameFormatString: string({
      description: "Subject alternative name format string.",
      nullable: true,
    }),
    subjectNameFormatString: string({ description: "Subject name format string.", required: true }),
  },
});
