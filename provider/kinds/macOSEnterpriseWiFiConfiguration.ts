import { deviceConfigurations } from "../collections.ts";
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
  title: "MacOS enterprise WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...macOSWiFiConfigurationFields,
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
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    identityCertificateForClientAuthentication: reference(
      ["macOSImportedPFXCertificateProfile", "macOSPkcsCertificateProfile", "macOSScepCertificateProfile"],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["macOSTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
    rootCertificatesForServerValidation: list((each) => reference(["macOSTrustedRootCertificate"], each), {
      description: "Root certificates for server validation.",
      nullable: true,
    }),
  },
});
