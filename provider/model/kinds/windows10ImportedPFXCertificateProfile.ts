import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";
import { windowsCertificateProfileBaseFields } from "../types/windowsCertificateProfileBase.ts";

export default defineKind({
  name: "Windows10ImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: imported certificates",
  description: "Certificates with keys that were imported into Intune for each user. For Windows 10 and later.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10importedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...windowsCertificateProfileBaseFields,
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
  },
});
