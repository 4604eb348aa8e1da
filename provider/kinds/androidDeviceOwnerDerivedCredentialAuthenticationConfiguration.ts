import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference } from "../kind.ts";
import { androidDeviceOwnerCertificateAccessType } from "../types/androidDeviceOwnerCertificateAccessType.ts";
import { androidDeviceOwnerSilentCertificateAccess } from "../types/androidDeviceOwnerSilentCertificateAccess.ts";

export default defineKind({
  name: "AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner derived credential authentication configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration?view=graph-rest-beta",
  fields: {
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description: "Certificate access type.",
      nullable: true,
    }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Silent certificate access details.",
      nullable: true,
    }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Derived credential settings.",
      nullable: true,
    }),
  },
});
