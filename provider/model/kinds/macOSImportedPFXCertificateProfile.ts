import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";
import { macOSCertificateProfileBaseFields } from "../types/macOSCertificateProfileBase.ts";

export default defineKind({
  name: "MacOSImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: imported certificates",
  description: "Certificates with keys that were imported into Intune for each user. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...macOSCertificateProfileBaseFields,
    deploymentChannel: appleDeploymentChannel({
      description: "Whether the profile is for the device or the user.",
      nullable: true,
      safer: "depends",
    }),
    intendedPurpose: intendedPurpose({ description: "What certificates are for.", safer: "depends" }),
  },
});
