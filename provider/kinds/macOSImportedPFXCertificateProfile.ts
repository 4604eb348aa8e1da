import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { intendedPurpose } from "../types/intendedPurpose.ts";
import { macOSCertificateProfileBaseFields } from "../types/macOSCertificateProfileBase.ts";

export default defineKind({
  name: "MacOSImportedPFXCertificateProfile",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS imported pfx certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosimportedpfxcertificateprofile?view=graph-rest-beta",
  fields: {
    ...macOSCertificateProfileBaseFields,
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel.", nullable: true }),
    intendedPurpose: intendedPurpose({ description: "Intended purpose." }),
  },
});
