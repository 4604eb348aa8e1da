import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";

export default defineKind({
  name: "IosImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "ios",
  title: "IOS imported pfx certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    intendedPurpose: intendedPurpose({ description: "Intended purpose." }),
  },
});
