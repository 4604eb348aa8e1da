import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { androidEapType } from "../types/androidEapType.ts";
import { androidWiFiConfigurationFields } from "../types/androidWiFiConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { nonEapAuthenticationMethodForPeap } from "../types/nonEapAuthenticationMethodForPeap.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";

export default defineKind({
  name: "AndroidEnterpriseWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android device administrator: Wi-Fi with 802.1X",
  description:
    "A Wi-Fi network that devices or users sign in to. For Android devices that are managed by device administrator, which Google has retired.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidWiFiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({
      description: "How the device or its user proves who it is.",
      nullable: true,
      safer: { order: ["usernameAndPassword", "certificate"] },
    }),
    eapType: androidEapType({ description: "Extensible authentication protocol of the network.", safer: "depends" }),
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
    innerAuthenticationProtocolForPeap: nonEapAuthenticationMethodForPeap({
      description: "Protocol inside PEAP.",
      nullable: true,
      safer: { order: ["none", "microsoftChapVersionTwo"] },
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
    preSharedKey: string({ description: "Key of the network.", nullable: true, writeOnly: true, secret: true }),
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
    identityCertificateForClientAuthentication: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["androidTrustedRootCertificate"], {
      description: "Trusted root certificate profile that the server is checked by.",
      nullable: true,
    }),
  },
});
