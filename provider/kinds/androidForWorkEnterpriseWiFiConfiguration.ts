import { deviceConfigurations } from "../collections.ts";
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
  title: "Android for work enterprise WiFi configuration",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkenterprisewificonfiguration?view=graph-rest-beta",
  fields: {
    ...androidForWorkWiFiConfigurationFields,
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
    trustedServerCertificateNames: list(string, { description: "Trusted server certificate names.", nullable: true }),
    identityCertificateForClientAuthentication: reference(
      ["androidForWorkPkcsCertificateProfile", "androidForWorkScepCertificateProfile"],
      { description: "Identity certificate for client authentication.", nullable: true },
    ),
    rootCertificateForServerValidation: reference(["androidForWorkTrustedRootCertificate"], {
      description: "Root certificate for server validation.",
      nullable: true,
    }),
  },
});
