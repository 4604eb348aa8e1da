import { deviceConfigurations } from "../collections/index.ts";
import { defineKind, list, reference, string } from "../kind.ts";
import { androidEapType } from "../types/androidEapType.ts";
import { androidForWorkWiFiConfigurationFields } from "../types/androidForWorkWiFiConfiguration.ts";
import { nonEapAuthenticationMethodForEapTtlsType } from "../types/nonEapAuthenticationMethodForEapTtlsType.ts";
import { nonEapAuthenticationMethodForPeap } from "../types/nonEapAuthenticationMethodForPeap.ts";
import { wiFiAuthenticationMethod } from "../types/wiFiAuthenticationMethod.ts";

export default defineKind({
  name: "AndroidForWorkEnterpriseWiFiConfiguration",
  collection: deviceConfigurations,
  platform: "android",
  title: "Android for Work (older): Wi-Fi with 802.1X",
  description:
    "A Wi-Fi network that devices or users sign in to. For the work profile of Android devices, in the older form of Android for Work.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkWiFiConfigurationFields,
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
    trustedServerCertificateNames: list(string, {
      description: "Names that the server's certificate may have. Without them any certificate of the root is trusted.",
      nullable: true,
      safer: "depends",
    }),
    identityCertificateForClientAuthentication: reference(
      ["androidForWorkPkcsCertificateProfile", "androidForWorkScepCertificateProfile"],
      { description: "Certificate profile that the device signs in with.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["androidForWorkTrustedRootCertificate"], {
      description: "Trusted root certificate profile that the server is checked by.",
      nullable: true,
    }),
  },
});
