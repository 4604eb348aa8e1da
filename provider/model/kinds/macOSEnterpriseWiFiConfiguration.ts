import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { eapFastConfiguration } from "../types/eapFastConfiguration.ts";
import { eapType } from "../types/eapType.ts";
import { macOSWiFiConfigurationFields } from "../types/macOSWiFiConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";

export default defineKind({
  name: "MacOSEnterpriseWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "macos",
  title: "macOS: Wi-Fi with 802.1X",
  description: "A Wi-Fi network that devices or users sign in to. For macOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...macOSWiFiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      nullable: true,
      safer: { order: ["usernameAndPassword", "certificate"] },
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
    innerAuthenticationProtocolForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
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
    outerIdentityPrivacyTemporaryValue: string({
      description: "Name that is sent in clear text in place of the user's.",
      nullable: true,
      safer: "depends",
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
    rootCertificatesForServerValidation: list((each) => reference(["macOSTrustedRootCertificate"], each), {
      description: "Trusted root certificate profiles that the server is checked by.",
      nullable: true,
    }),
  },
});
