import { deviceConfigurations } from "../collections.ts";
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
  title: "Android enterprise WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidWiFiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    eapType: androidEapType({ description: "EAP type." }),
    innerAuthenticationProtocolForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
      description: "Inner authentication protocol for EAP ttls.",
      nullable: true,
    }),
    innerAuthenticationProtocolForPeap: nonEapAuthenticationMethodForPeap({
      description: "Inner authentication protocol for peap.",
      nullable: true,
    }),
    outerIdentityPrivacyTemporaryValue: string({
      description: "Outer identity privacy temporary value.",
      nullable: true,
    }),
    passwordFormatString: string({ description: "Password format string.", nullable: true, secret: true }),
    preSharedKey: string({ description: "Pre shared key.", nullable: true, writeOnly: true, secret: true }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    usernameFormatString: string({ description: "Username format string.", nullable: true }),
    identityCertificateForClientAuthentication: reference(
      [
        "androidForWorkImportedPFXCertificateProfile",
        "androidImportedPFXCertificateProfile",
        "androidPkcsCertificateProfile",
        "androidScepCertificateProfile",
      ],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["androidTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
  },
});
