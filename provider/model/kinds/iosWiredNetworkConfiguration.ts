import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, enumType, list, reference, string } from "../kind.ts";
import { eapFastConfiguration } from "../types/eapFastConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiredNetworkAuthenticationMethod } from "../types/wiredNetworkAuthenticationMethod.ts";
import { wiredNetworkInterface } from "../types/wiredNetworkInterface.ts";

const iosWiredNetworkEapType = enumType("iosWiredNetworkEapType", [
  "eapTls",
  "eapTtls",
  "peap",
  "eapFast",
  "eapAka",
  "unknownFutureValue",
]);

export default defineKind({
  name: "IosWiredNetworkConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: wired network",
  description: "A wired network that devices or users sign in to by 802.1X. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswirednetworkconfiguration?view=graph-rest-beta",
  fields: {
    authenticationMethod: wiredNetworkAuthenticationMethod({
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
    eapType: iosWiredNetworkEapType({
      description: "Extensible authentication protocol of the network.",
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
    outerIdentityPrivacyMaskValue: string({
      description: "Name that is sent in clear text in place of the user's.",
      nullable: true,
      safer: "depends",
    }),
    trustedServerCertificateNames: list(string, {
      description: "Names that the server's certificate may have. Without them any certificate of the root is trusted.",
      nullable: true,
      safer: "depends",
    }),
    identityCertificateForClientAuthentication: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Certificate profile that the device signs in with.",
      nullable: true,
    }),
    rootCertificateForServerValidation: reference(["iosTrustedRootCertificate"], {
      description: "Trusted root certificate profile that the server is checked by.",
      nullable: true,
    }),
  },
});
