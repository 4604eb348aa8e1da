import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";
import { windowsCertificateProfileBaseFields } from "../types/windowsCertificateProfileBase.ts";

export default defineKind({
  name: "Windows10ImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 imported pfx certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10importedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...windowsCertificateProfileBaseFields,
    intendedPurpose: intendedPurpose({ description: "Intended purpose." }),
  },
});
