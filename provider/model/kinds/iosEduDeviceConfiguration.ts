import { deviceConfigurations } from "../collections/index.ts";
import { binary, defineKind, integer, objectType, string } from "../kind.ts";
import { certificateValidityPeriodScale } from "../types/certificateValidityPeriodScale.ts";

const iosEduCertificateSettings = objectType("iosEduCertificateSettings", {
  certFileName: string({ description: "Name of the file that the certificate came from.", nullable: true }),
  certificateTemplateName: string({
    description: "Certificate template of the authority, by name.",
    required: true,
    safer: "depends",
  }),
  certificateValidityPeriodScale: certificateValidityPeriodScale({
    description: "Unit of certificateValidityPeriodValue.",
    safer: { order: ["years", "months", "days"] },
  }),
  certificateValidityPeriodValue: integer({
    description: "How long a certificate is valid, in the unit of certificateValidityPeriodScale.",
    safer: "lower",
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
  renewalThresholdPercentage: integer({
    description: "Share of the validity that is left when a certificate is renewed.",
    min: 1,
    max: 99,
    unit: "percent",
    required: true,
    safer: "neutral",
  }),
  trustedRootCertificate: binary({ description: "The certificate.", required: true }),
});

export default defineKind({
  name: "IosEduDeviceConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: classroom certificates",
  description: "Certificates of teachers, students and devices for the Classroom app. For iPads.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosedudeviceconfiguration?view=graph-rest-beta",
  fields: {
    deviceCertificateSettings: iosEduCertificateSettings({ description: "Certificates of devices.", nullable: true }),
    studentCertificateSettings: iosEduCertificateSettings({ description: "Certificates of students.", nullable: true }),
    teacherCertificateSettings: iosEduCertificateSettings({ description: "Certificates of teachers.", required: true }),
  },
});
