import { deviceConfigurations } from "../collections.ts";
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
  title: "IOS enterprise WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...iosWiFiConfigurationFields,
    authenticationMethod: wiFiAuthenticationMethod({ description: "Authentication method.", nullable: true }),
    eapFastConfiguration: eapFastConfiguration({ description: "EAP fast configuration.", nullable: true }),
    eapType: eapType({ description: "EAP type." }),
    innerAuthenticationProtocolForEapTtls: nonEapAuthenticationMethodForEapTtlsType({
      description: "Inner authentication protocol for EAP ttls.",
      nullable: true,
    }),
    outerIdentityPrivacyTemporaryValue: string({
      description: "Outer identity privacy temporary value.",
      nullable: true,
    }),
    passwordFormatString: string({ description: "Password format string.", nullable: true, secret: true }),
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    usernameFormatString: string({ description: "Username format string.", nullable: true }),
    derivedCredentialSettings: reference(["deviceManagementDerivedCredentialSettings"], {
      path: "/deviceManagement/derivedCredentials",
      description: "Derived credential settings.",
      nullable: true,
    }),
    identityCertificateForClientAuthentication: reference(["iosPkcsCertificateProfile", "iosScepCertificateProfile"], {
      description: "Identity certificate for client authentication.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["iosTrustedRootCertificate"], each), {
      description: "Root certificates for server validation.",
      nullable: true,
    }),
  },
});
