import { deviceConfigurations } from "../collections.ts";
import { binary, defineKind, integer, objectType, string } from "../kind.ts";
import { certificateValidityPeriodScale } from "../types/certificateValidityPeriodScale.ts";

const iosEduCertificateSettings = objectType("iosEduCertificateSettings", {
  certFileName: string({ description: "Cert file name.", nullable: true }),
  certificateTemplateName: string({ description: "Certificate template name.", required: true }),
  certificateValidityPeriodScale: certificateValidityPeriodScale({ description: "Certificate validity period scale." }),
  certificateValidityPeriodValue: integer({ description: "Certificate validity period value." }),
  certificationAuthority: string({ description: "Certification authority.", required: true }),
  certificationAuthorityName: string({ description: "Certification authority name.", required: true }),
  renewalThresholdPercentage: integer({
    description: "Renewal threshold percentage.",
    min: 1,
    max: 99,
    unit: "percent",
    required: true,
  }),
  trustedRootCertificate: binary({ description: "Trusted root certificate.", required: true }),
});

export default defineKind({
  name: "IosEduDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS edu device configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosedudeviceconfiguration?view=graph-rest-beta",
  fields: {
    deviceCertificateSettings: iosEduCertificateSettings({
      description: "Device certificate settings.",
      nullable: true,
    }),
    studentCertificateSettings: iosEduCertificateSettings({
      description: "Student certificate settings.",
      nullable: true,
    }),
    teacherCertificateSettings: iosEduCertificateSettings({
      description: "Teacher certificate settings.",
      required: true,
    }),
  },
});
