import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { eapFastConfiguration } from "../types/eapFastConfiguration.ts";
import { eapType } from "../types/eapType.ts";
import { iosWiFiConfigurationFields } from "../types/iosWiFiConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";

export default defineKind({
  name: "IosEnterpriseWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "ios",
  title: "iOS: Wi-Fi with 802.1X",
  description: "A Wi-Fi network that devices or users sign in to. For iOS and iPadOS.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...iosWiFiConfigurationFields,
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
    passwordFormatString: string({
      description: "Pattern that a password is made from.",
      nullable: true,
      secret: true,
    }),
    trustedServerCertificateNames: list(string, {
      description: "Names that the server's certificate may have. Without them any certificate of the root is trusted.",
      nullable: true,
      safer: "depends",
    }),
    usernameFormatString: string({
      description: "Pattern that a user name is made from.",
      nullable: true,
      safer: "depends",
    }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Settings of derived credentials, by id.",
      nullable: true,
    }),
    identityCertificateForClientAuthentication: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Certificate profile that the device signs in with.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["iosTrustedRootCertificate"], each), {
      description: "Trusted root certificate profiles that the server is checked by.",
      nullable: true,
    }),
  },
});
