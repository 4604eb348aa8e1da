import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { androidCertificateProfileBaseFields } from "../types/androidCertificateProfileBase.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "AndroidImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android imported pfx certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...androidCertificateProfileBaseFields,
    intendedPurpose: intendedPurpose({ description: "Intended purpose." }),
  },
});
