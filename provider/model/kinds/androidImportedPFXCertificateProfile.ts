import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidCertificateProfileBaseFields } from "../types/androidCertificateProfileBase.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "AndroidImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: imported certificates",
  description:
    "Certificates with keys that were imported into Intune for each user. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidCertificateProfileBaseFields,
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
  },
});
