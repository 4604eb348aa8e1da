import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { androidCertificateProfileBaseFields } from "../types/androidCertificateProfileBase.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "AndroidForWorkImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): imported certificates",
  description:
    "Certificates with keys that were imported into Intune for each user. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidCertificateProfileBaseFields,
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
  },
});
