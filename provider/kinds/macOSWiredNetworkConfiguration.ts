import { deviceConfigurations } from "../collections.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { appleDeploymentChannel } from "../types/appleDeploymentChannel.ts";
import { eapFastConfiguration } from "../types/eapFastConfiguration.ts";
import { eapType } from "../types/eapType.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";
import { wiredNetworkInterface } from "../types/wiredNetworkInterface.ts";

export default defineKind({
  name: "MacOSWiredNetworkConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "MacOS wired network configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswirednetworkconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: wiFiAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    deploymentChannel: appleDeploymentChannel({ description: "Deployment channel.", nullable: true }),
    eapFastConfiguration: eapFastConfiguration({ description: "EAP fast configuration.", nullable: true }),
    eapType: eapType({ description: "EAP type." }),
    enableOuterIdentityPrivacy: string({ description: "Enable outer identity privacy.", nullable: true }),
    networkInterface: wiredNetworkInterface({ description: "Network interface." }),
    networkName: string({ description: "Network name.", required: true }),
    nonEapAuthenticationMethodForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
      description: "Non EAP authentication method for EAP ttls.",
      nullable: true,
    }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    identityCertificateForClientAuthentication: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["macOSTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
  },
});
