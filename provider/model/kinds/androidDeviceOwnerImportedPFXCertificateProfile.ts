import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list } from "../kind.ts";
import { androidDeviceOwnerCertificateAccessType } from "../types/androidDeviceOwnerCertificateAccessType.ts";
import { androidDeviceOwnerCertificateProfileBaseFields } from "../types/androidDeviceOwnerCertificateProfileBase.ts";
import { androidDeviceOwnerSilentCertificateAccess } from "../types/androidDeviceOwnerSilentCertificateAccess.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "AndroidDeviceOwnerImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android Enterprise, company-owned: imported certificates",
  description:
    "Certificates with keys that were imported into Intune for each user. For company-owned Android devices (fully managed, dedicated, or with work profile).",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerCertificateProfileBaseFields,
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description:
        "Which apps may use the certificate without asking: those that people approve, or those that are listed.",
      nullable: true,
      safer: "depends",
    }),
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Apps that may use the certificate without asking.",
      nullable: true,
      safer: "shorter",
    }),
  },
});
