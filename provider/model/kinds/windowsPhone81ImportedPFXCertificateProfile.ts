import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";
import { windowsCertificateProfileBaseFields } from "../types/windowsCertificateProfileBase.ts";

export default defineKind({
  name: "WindowsPhone81ImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows Phone 8.1: imported certificates",
  description:
    "Certificates with keys that were imported into Intune for each user. For Windows Phone 8.1, which Microsoft no longer supports.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81importedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...windowsCertificateProfileBaseFields,
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
  },
});
