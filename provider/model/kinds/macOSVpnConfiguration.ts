import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, reference } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { appleVpnConfigurationFields } from "../types/appleVpnConfiguration.ts";

export default defineKind({
  name: "MacOSVpnConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: VPN",
  description: "A VPN connection. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosvpnconfiguration?view=graph-rest-beta",
  fields: {
    ...appleVpnConfigurationFields,
    deploymentChannel: appleDeploymentChannel({
      description: "Whether the profile is for the device or the user.",
      nullable: true,
      safer: "depends",
    }),
    identityCertificate: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
  },
});
