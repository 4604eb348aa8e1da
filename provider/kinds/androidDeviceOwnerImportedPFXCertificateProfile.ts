import { deviceConfigurations } from "../collections.ts";
import { defineKind, list } from "../kind.ts";
import { androidDeviceOwnerCertificateAccessType } from "../types/androidDeviceOwnerCertificateAccessType.ts";
import { androidDeviceOwnerCertificateProfileBaseFields } from "../types/androidDeviceOwnerCertificateProfileBase.ts";
import { androidDeviceOwnerSilentCertificateAccess } from "../types/androidDeviceOwnerSilentCertificateAccess.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "AndroidDeviceOwnerImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device owner imported pfx certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidDeviceOwnerCertificateProfileBaseFields,
    certificateAccessType: androidDeviceOwnerCertificateAccessType({
      description: "Certificate access type.",
      nullable: true,
    }),
    intendedPurpose: intendedPurpose({ description: "Intended purpose." }),
    silentCertificateAccessDetails: list(androidDeviceOwnerSilentCertificateAccess, {
      description: "Silent certificate access details.",
      nullable: true,
    }),
  },
});
