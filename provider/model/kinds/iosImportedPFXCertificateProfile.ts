import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "IosImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: imported certificates",
  description: "Certificates with keys that were imported into Intune for each user. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
  },
});
