import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, reference } from "../kind.ts";
import { androidDeviceOwnerCertificateAccessType } from "../types/androidDeviceOwnerCertificateAccessType.ts";
import { androidDeviceOwnerSilentCertificateAccess } from "../types/androidDeviceOwnerSilentCertificateAccess.ts";

export default defineKind({
  name: "AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, company-owned: derived credential",
  description:
    "Sign-in by a certificate that is derived from a smart card. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration?view=graph-rest-beta",
  fields: {
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description:
        "Which apps may use the certificate without asking: those that people approve, or those that are listed.",
      nullable: true,
      safer: "depends",
    }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Apps that may use the certificate without asking.",
      nullable: true,
      safer: "shorter",
    }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Settings of derived credentials, by id.",
      nullable: true,
    }),
  },
});
