import { deviceConfigurations } from "../collections/index.ts";
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
  title: "macOS: wired network",
  description: "A wired network that devices or users sign in to by 802.1X. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoswirednetworkconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: wiFiAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      nullable: true,
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    deploymentChannel: appleDeploymentChannel({
      description: "Whether the profile is for the device or the user.",
      nullable: true,
      safer: "depends",
    }),
    eapFastConfiguration: eapFastConfiguration({
      description: "How EAP-FAST uses protected access credentials.",
      nullable: true,
      safer: {
        order: [
          "useProtectedAccessCredentialAndProvisionAnonymously",
          "useProtectedAccessCredentialAndProvision",
          "useProtectedAccessCredential",
        ],
      },
    }),
    eapType: eapType({ description: "Extensible authentication protocol of the network.", safer: "depends" }),
    enableOuterIdentityPrivacy: string({
      description: "Name that is sent in clear text in place of the user's.",
      nullable: true,
      safer: "depends",
    }),
    networkInterface: wiredNetworkInterface({ description: "Which network interface.", safer: "neutral" }),
    networkName: string({ description: "Name of the network, as people see it.", required: true, safer: "neutral" }),
    nonEapAuthenticationMethodForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
      description: "Protocol inside EAP-TTLS.",
      nullable: true,
      safer: {
        order: [
          "unencryptedPassword",
          "challengeHandshakeAuthenticationProtocol",
          "microsoftChap",
          "microsoftChapVersionTwo",
        ],
      },
    }),
    trustedServerCertificateNames: list(string, {
      description: "Names that the server's certificate may have. Without them any certificate of the root is trusted.",
      nullable: true,
      safer: "depends",
    }),
    identityCertificateForClientAuthentication: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["macOSTrustedRootCertificate"], {
      description: "Trusted root certificate profile that the server is checked by.",
      nullable: true,
    }),
  },
});
