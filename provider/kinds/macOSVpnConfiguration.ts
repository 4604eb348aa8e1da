import { deviceConfigurations } from "../collections.ts";
import { defineKind, reference } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { appleVpnConfigurationFields } from "../types/appleVpnConfiguration.ts";

export default defineKind({
  name: "MacOSVpnConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS VPN configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosvpnconfiguration?view=graph-rest-beta",
  fields: {
    ...appleVpnConfigurationFields,
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel.", nullable: true }),
    identityCertificate: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Identity certificate.", nullable: true },
    ),
  },
});
